// The bar at the top: plant, scenario, screens, language, light or dark.
import { useState } from "preact/hooks";
import { at, send } from "../api.ts";
import { choose, go, href, type Place, SCREENS } from "../state/place.ts";
import { BASE, useWorld } from "../state/world.ts";
import { day } from "../format.ts";
import { language, t } from "../words/words.ts";
import { SCREEN_KEYS } from "./keys.ts";
import { Password } from "./Password.tsx";
import { PlanChoice } from "./PlanChoice.tsx";
import { themeNow } from "./theme.ts";

const LAYOUT_MS = 300;

/** Tables show all their rows first, then the browser prints. */
function printSheet(): void {
  dispatchEvent(new Event("beforesheet"));
  setTimeout(() => print(), LAYOUT_MS);
}

function Printer() {
  return (
    <svg viewBox="0 0 16 16" width="13" height="13" fill="none" stroke="currentColor" stroke-width="1.4" aria-hidden="true">
      <path d="M4 6V1.5h8V6M4 12H1.5V6h13v6H12M4 9.5h8v5H4z" />
    </svg>
  );
}

export function Bar({ place }: { place: Place }) {
  const world = useWorld();
  const dark = themeNow(place.params.theme) === "dark";
  const other = language() === "en" ? "ru" : "en";
  const [changing, setChanging] = useState(false);
  return (
    <header class="top">
      <a class="brand" href={href("today")}><img src="icon.svg" alt="" width="20" height="20" />Linewright</a>
      <nav aria-label={t("screens")}>
        {SCREENS.map((screen) => (
          <a key={screen} href={href(screen)} aria-current={screen === place.screen ? "page" : undefined}
            title={`g ${Object.entries(SCREEN_KEYS).find(([, one]) => one === screen)?.[0]}`}>
            {t(`screen.${screen}`)}
          </a>
        ))}
      </nav>
      <div class="world">
        <label>
          <span>{t("plant")}</span>
          <select id="plant" value={world.plant.plant} onChange={(event) => go(place.screen, { plant: event.currentTarget.value, scenario: undefined })}>
            {world.plants.map((one) => <option key={one.plant} value={one.plant}>{one.name || one.plant}</option>)}
          </select>
        </label>
        <label>
          <span>{t("scenario")}</span>
          <select id="scenario" value={world.scenario} onChange={(event) => choose({ scenario: event.currentTarget.value === BASE ? undefined : event.currentTarget.value })}>
            <option value={BASE}>{t("base")}</option>
            {world.scenarios.filter((one) => one.scenario !== BASE).map((one) => <option key={one.scenario} value={one.scenario}>{one.scenario}</option>)}
          </select>
        </label>
        <PlanChoice />
        <span class="dates" title={t("horizon")}>{day(world.plant.plan_date)} – {day(world.plant.horizon_end)}</span>
      </div>
      <div class="switches">
        <button type="button" id="language" lang={other} onClick={() => choose({ lang: other })}>{other.toUpperCase()}</button>
        <button type="button" id="theme" title={t(dark ? "light" : "dark")} aria-label={t(dark ? "light" : "dark")}
          onClick={() => choose({ theme: dark ? "light" : "dark" })}>{dark ? "☀" : "☾"}</button>
        <button type="button" id="print" title={t("print")} aria-label={t("print")} onClick={printSheet}><Printer /></button>
        {world.session.sign_in_needed && (
          <button type="button" id="account" title={t("password.change")} onClick={() => setChanging(true)}>{world.session.user}</button>
        )}
        {changing && <Password user={world.session.user ?? ""} onClose={() => setChanging(false)} />}
        {world.session.sign_in_needed && (
          <button type="button" id="sign-out" title={world.session.user ?? ""} onClick={() => void send("DELETE", at("/session")).then(() => location.reload())}>
            {t("sign_out")}
          </button>
        )}
      </div>
    </header>
  );
}
