// A line as small as a word: how a figure goes; the dashed line is zero.

const WIDTH = 100;
const HEIGHT = 20;

export function Spark({ values, label }: { values: number[]; label: string }) {
  if (values.length < 2) return null;
  const most = Math.max(1, ...values);
  const least = Math.min(0, ...values);
  const y = (value: number) => HEIGHT - 1 - (value - least) / (most - least) * (HEIGHT - 2);
  const x = (at: number) => at / (values.length - 1) * WIDTH;
  const path = values.map((value, at) => at === 0 ? `M0 ${y(value)}` : `H${x(at)}V${y(value)}`).join("");
  return (
    <svg class="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={label}>
      <line x1="0" x2={WIDTH} y1={y(0)} y2={y(0)} />
      <path d={path} />
    </svg>
  );
}
