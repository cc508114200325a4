// "Why?" beside any screen: the chain of causes, what was tried, what would help.
import type { ComponentChildren } from "preact";
import type { Remedy as RemedyInfo, Why } from "../api.ts";
import { useState } from "preact/hooks";
import { Trouble, Wait } from "../parts/bits.tsx";
import { PlanNamed } from "../parts/PlanNamed.tsx";
import { Say } from "../parts/Say.tsx";
import { useLoad } from "../state/load.ts";
import type { Place } from "../state/place.ts";
import { asParams, closeWhy, readWhy } from "../state/why.ts";
import { planQuestion, useWorld } from "../state/world.ts";
import { editText } from "../state/editText.ts";
import { useEdits } from "../state/edits.ts";
import { amount, sum } from "../format.ts";
import { toldText } from "../words/told.ts";
import { t, type Word } from "../words/words.ts";

export function WhyPanel({ place }: { place: Place }) {
  const world = useWorld();
  const target = readWhy(place.params.why);
  const answer = useLoad(target && planQuestion(world, "/plants/{plant}/why", asParams(target)));
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
      <PlanNamed about={why.about} />
      <p class="headline"><Say text={why.headline} /></p>
      {why.advice && <p class="advice"><Say text={why.advice} /></p>}
      {why.steps.length > 0 && (
        <Section title="why.steps">
          <ol class="chain">{why.steps.map((step, at) => <li key={at} class={`tier-${step.tier}`}>{!names(String(step.finding), String(step.what)) && <b>{toldText(String(step.what))}: </b>}<Say text={step.finding} /></li>)}</ol>
        </Section>
      )}
      {why.remedies.length > 0 && <Section title="why.remedies"><p class="faint checked">{checked(why)}</p>{why.remedies.map((one, at) => <Remedy key={at} remedy={one} currency={why.currency} />)}</Section>}
      {why.prices.length > 0 && (
        <Section title="why.prices">
          <ul class="tried">{why.prices.map((one, at) => <li key={at}><Say text={one.more} />: <b>{sum(one.objective as number, why.currency)}</b></li>)}</ul>
        </Section>
      )}
      {why.tried.length > 0 && (
        <Section title="why.tried">
          <ul class="tried">{why.tried.map((one, at) => <li key={at}>{one.kind !== "change" && <b>{toldText(String(one.what))}: </b>}<Say text={one.finding} /></li>)}</ul>
        </Section>
      )}
    </div>
  );
}

/** True when what a finding begins with, up to its first colon, names its subject: it is not told twice. */
function names(finding: string, what: string): boolean {
  const head = finding.replace(/^(then|together with) /, "").split(": ")[0]!;
  return ` ${head} `.includes(` ${what} `);
}

/** Against which plan the remedies were tried. */
function checked(why: Why): string {
  return why.about.run === null ? t("why.checked_made") : t("why.checked_run", { run: why.about.run });
}

function Section({ title, children }: { title: Word; children: ComponentChildren }) {
  return <section><h3>{t(title)}</h3>{children}</section>;
}

/** A change that was tried by planning again, with whom it hurts; one press makes it an edit of the scenario. */
function Remedy({ remedy, currency }: { remedy: RemedyInfo; currency: string }) {
  const { edit } = useEdits();
  const [error, setError] = useState<Error>();
  const world = useWorld();
  return (
    <div class="remedy">
      <p><b><Say text={remedy.change} /></b></p>
      <p><Say text={remedy.effect} />{remedy.condition && <> · <Say text={remedy.condition} /></>}</p>
      {remedy.others && <p class="others warn">● {t("why.others")} <Say text={remedy.others} /></p>}
      {remedy.ask_customer && <p class="ask-customer warn">● {t("why.ask_customer")}</p>}
      <p class="faint">
        {t("why.still_open")} {amount(remedy.still_open) || "0"} · {t("why.cost")} {sum(remedy.cost, currency)} · {t("why.gain")} {sum(remedy.objective, currency)}
      </p>
      {world.mayEdit && remedy.apply.length > 0 && (
        <button type="button" title={remedy.apply.map(editText).join("\n")} onClick={() => void edit(remedy.apply).catch(setError)}>{t("why.apply")}</button>
      )}
      {error && <Trouble error={error} />}
    </div>
  );
}
