// The first start: no plant yet.
import { useState } from "preact/hooks";
import { at, send, type Session } from "../api.ts";
import { Import } from "../parts/Import.tsx";
import { Trouble } from "../parts/bits.tsx";
import { forget } from "../state/load.ts";
import { t } from "../words/words.ts";

export function Empty({ who }: { who: Session }) {
  const [error, setError] = useState<Error>();
  if (who.role === "viewer") return <main class="alone"><p>{t("no_plant")}</p></main>;
  return (
    <main class="alone">
      <section class="panel">
        <h1>{t("no_plant")}</h1>
        <p>
          <button type="button" class="main-action" onClick={() => void send("POST", at("/plants/demo"), { example: "avtotor-2022" }).then(forget, setError)}>
            {t("load_example")}
          </button>
        </p>
        {error && <Trouble error={error} />}
        <Import path={at("/plants")} />
      </section>
    </main>
  );
}
