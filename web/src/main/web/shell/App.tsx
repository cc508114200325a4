// Who asks, about which plant: the frame around all screens.
import { useEffect, useErrorBoundary, useLayoutEffect, useState } from "preact/hooks";
import { at, query, type Session, session } from "../api.ts";
import { Trouble } from "../parts/bits.tsx";
import { Dialogs } from "../parts/Dialog.tsx";
import { forget, useLoad } from "../state/load.ts";
import { choose, type Place, usePlace } from "../state/place.ts";
import { BASE, type World, WorldContext } from "../state/world.ts";
import { screenOf } from "../screens/screens.tsx";
import { useSentences } from "../words/told.ts";
import { language, t } from "../words/words.ts";
import { Bar } from "./Bar.tsx";
import { Empty } from "./Empty.tsx";
import { useKeys } from "./keys.ts";
import { Help } from "./Help.tsx";
import { SignIn } from "./SignIn.tsx";
import { applyTheme } from "./theme.ts";
import { WhyPanel } from "./WhyPanel.tsx";

export function App() {
  const place = usePlace();
  const [who, setWho] = useState<Session>();
  const [trouble, setTrouble] = useState<Error>();
  const help = useKeys();
  useSentences();
  const enter = () => session().then((found) => {
    setWho(found);
    forget();
  }, setTrouble);
  useLayoutEffect(() => void enter(), []);
  useEffect(() => applyTheme(place.params.theme), [place.params.theme]);
  useEffect(() => {
    document.documentElement.lang = language();
    document.title = `${t(`screen.${place.screen}`)} · Linewright`;
  }, [place]);
  if (trouble) return <main class="alone"><Trouble error={trouble} /></main>;
  if (!who) return <p class="loading alone" role="status">{t("loading")}</p>;
  if (who.sign_in_needed && !who.user) return <SignIn openid={who.openid} onEntered={enter} />;
  return (
    <>
      <Signed place={place} who={who} />
      {help.open && <Help onClose={help.close} />}
      <Dialogs />
    </>
  );
}

/** Loads what every screen needs: the plants, and the scenarios of the chosen one. */
function Signed({ place, who }: { place: Place; who: Session }) {
  const plants = useLoad(query(at("/plants"), { limit: 200 }));
  const chosen = plants.data?.items.find((one) => one.plant === place.params.plant) ?? plants.data?.items[0];
  const scenarios = useLoad(chosen ? at("/plants/{plant}/scenarios", chosen.plant) : null);
  // The address names the plant, so that another one that comes in does not take its place.
  const named = place.params.plant === chosen?.plant;
  useEffect(() => {
    if (chosen && !named) choose({ plant: chosen.plant }, true);
  }, [chosen?.plant, named]);
  if (plants.error) return <main class="alone"><Trouble error={plants.error} /></main>;
  if (!plants.data) return <p class="loading alone" role="status">{t("loading")}</p>;
  if (!chosen) return <Empty who={who} />;
  const world: World = {
    session: who,
    plants: plants.data.items,
    plant: chosen,
    scenario: place.params.scenario ?? BASE,
    scenarios: scenarios.data?.items ?? [],
    planRun: place.params.plan,
    mayEdit: who.role !== "viewer",
  };
  return (
    <WorldContext.Provider value={world}>
      <button type="button" class="skip" onClick={() => document.getElementById("screen")?.focus()}>{t("skip")}</button>
      <Bar place={place} />
      <div class={place.params.why ? "stage with-why" : "stage"}>
        <main id="screen" data-screen={place.screen} tabIndex={-1}>
          <h1 class="unseen">{t(`screen.${place.screen}`)}</h1>
          <Screen key={`${place.screen} ${chosen.plant} ${world.scenario}`} place={place} />
        </main>
        <WhyPanel place={place} />
      </div>
    </WorldContext.Provider>
  );
}

/** One screen; when it breaks, the others still work. */
function Screen({ place }: { place: Place }) {
  const [error] = useErrorBoundary((fault) => console.error(fault));
  if (error) return <Trouble error={error} />;
  const Shown = screenOf(place.screen);
  return <Shown params={place.params} />;
}

