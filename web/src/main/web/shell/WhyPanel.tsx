// "Why?" beside any screen: the chain of causes, what was tried, what would help.
import type { ComponentChildren } from "preact";
import type { Row, Why } from "../api.ts";
import { useState } from "preact/hooks";
import { Trouble, Wait } from "../parts/bits.tsx";
import { Say } from "../parts/Say.tsx";
import { useLoad } from "../state/load.ts";
import type { Place } from "../state/place.ts";
import { asParams, closeWhy, readWhy } from "../state/why.ts";
import { question, useWorld } from "../state/world.ts";
import { useEdits } from "../state/edits.ts";
import { parseEdits } from "../state/editText.ts";
import { amount, money } from "../format.ts";
import { toldText } from "../words/told.ts";
import { t, type Word } from "../words/words.ts";

export function WhyPanel({ place }: { place: Place }) {
  const world = useWorld();
  const target = readWhy(place.params.why);
  const answer = useLoad(target && question(world, "/plants/{plant}/why", asParams(target)));
  if (!target) return null;
  return (
    <aside class="why" aria-label={t("why")}>
      <header>
        <h2>{t("why")} <small>{t(`kind.${target.kind}`)}</small> {target.name}</h2>
        <button type="button" id="close-why" title="Esc" aria-label={t("close")} onClick={closeWhy}>×</button>
      </header>
      <Wait of={answer}>{(why) => <Told why={why} />}</Wait>
    </aside>
  );
}

function Told({ why }: { why: Why }) {
  return (
    <div class="told">
      <p class="headline"><Say text={why.headline} /></p>
      {why.advice && <p class="advice"><Say text={why.advice} /></p>}
      {why.steps.length > 0 && (
        <Section title="why.steps">
          <ol class="chain">{why.steps.map((step, at) => <li key={at} class={`tier-${step.tier}`}><b>{toldText(String(step.what))}</b> <Say text={step.finding} /></li>)}</ol>
        </Section>
      )}
      {why.tried.length > 0 && (
        <Section title="why.tried">
          <ul class="tried">{why.tried.map((one, at) => <li key={at}><b>{toldText(String(one.what))}</b> <Say text={one.finding} /></li>)}</ul>
        </Section>
      )}
      {why.remedies.length > 0 && <Section title="why.remedies">{why.remedies.map((one, at) => <Remedy key={at} row={one} />)}</Section>}
      {why.prices.length > 0 && (
        <Section title="why.prices">
          <ul class="tried">{why.prices.map((one, at) => <li key={at}><Say text={one.more} />: <b>{money(one.objective as number)}</b></li>)}</ul>
        </Section>
      )}
    </div>
  );
}

function Section({ title, children }: { title: Word; children: ComponentChildren }) {
  return <section><h3>{t(title)}</h3>{children}</section>;
}

/** A change that was tried by planning again; one press makes it an edit of the scenario. */
function Remedy({ row }: { row: Row }) {
  const { edit } = useEdits();
  const [error, setError] = useState<Error>();
  const world = useWorld();
  const edits = parseEdits(String(row.edits ?? ""));
  return (
    <div class="remedy">
      <p><b><Say text={row.change} /></b></p>
      <p><Say text={row.effect} />{row.condition && <> · <Say text={row.condition} /></>}</p>
      <p class="faint">
        {t("why.still_open")} {amount(row.still_open as number) || "0"} · {t("why.cost")} {money(row.cost as number | null)} · {t("why.gain")} {money(row.objective as number)}
      </p>
      {world.mayEdit && edits.length > 0 && (
        <button type="button" onClick={() => void edit(edits).catch(setError)}>{t("why.apply")}</button>
      )}
      {error && <Trouble error={error} />}
    </div>
  );
}

