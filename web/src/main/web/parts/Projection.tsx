// How the stock of a part goes, as a plan uses it up: as a drawing, and as small as a word.
import { useEffect, useRef, useState } from "preact/hooks";
import type { Row, Run } from "../api.ts";
import { projected, type StockDay } from "../charts/projected.ts";
import { runTable } from "../screens/runs.ts";
import { useShown } from "../state/shown.ts";
import { useTrend } from "../state/trends.ts";
import { useWhole } from "../state/whole.ts";
import { useWorld } from "../state/world.ts";
import { t } from "../words/words.ts";
import { Wait } from "./bits.tsx";
import { Chart } from "./Chart.tsx";
import { PlanNamed } from "./PlanNamed.tsx";
import { Spark } from "./Spark.tsx";

/** The stock of one part day by day, as the plan uses it up. */
export function Projection({ run, part }: { run?: Run; part?: string }) {
  const stock = useWhole(run && part ? runTable(run, "stock") : null, { filter: [`part==${part}`] });
  const shown = useShown(useWorld()).data;
  if (!part) return <p class="empty">{t("supply.pick")}</p>;
  if (!run) return <p class="empty">{t("supply.need_plan")}</p>;
  return (
    <Wait of={stock}>
      {(rows) => rows.length === 0
        ? <p class="empty">{t("supply.in_kits")}</p>
        : (
          <>
            <PlanNamed about={shown} />
            <Chart label={t("supply.projected", { part })} height={220} of={[rows]} option={(colors) => projected(asDays(rows), colors)} />
          </>
        )}
    </Wait>
  );
}

/** A small drawing of the stock; asked for when its row comes into sight. */
export function Trend({ run, part }: { run: Run; part: string }) {
  const box = useRef<HTMLSpanElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const watch = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && setSeen(true));
    watch.observe(box.current!);
    return () => watch.disconnect();
  }, []);
  const stock = useTrend(run, part, seen);
  return <span ref={box}>{stock && <Spark values={stock} label={part} />}</span>;
}

function asDays(rows: Row[]): StockDay[] {
  return rows.map((row) => ({ day: String(row.day), stock: Number(row.stock), arrivals: Number(row.arrivals ?? 0) }));
}
