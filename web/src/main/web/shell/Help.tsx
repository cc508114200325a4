// The keys, on one card.
import { useEffect, useRef } from "preact/hooks";
import { t } from "../words/words.ts";
import { SCREEN_KEYS } from "./keys.ts";

export function Help({ onClose }: { onClose: () => void }) {
  const box = useRef<HTMLButtonElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div class="cover-all" onClick={onClose}>
      <div class="help" role="dialog" aria-label={t("help")} aria-modal="true" onClick={(event) => event.stopPropagation()}>
        <h2>{t("help")}</h2>
        <dl>
          {Object.entries(SCREEN_KEYS).map(([key, screen]) => <Line key={key} keys={["g", key]} text={t(`screen.${screen}`)} />)}
          <Line keys={["/"]} text={t("filter")} />
          <Line keys={["w"]} text={t("help.why")} />
          <Line keys={["↑", "↓"]} text={t("help.rows")} />
          <Line keys={["Enter"]} text={t("help.enter")} />
          <Line keys={["Esc"]} text={t("close")} />
          <Line keys={["?"]} text={t("help")} />
        </dl>
        <button type="button" ref={box} onClick={onClose}>{t("close")}</button>
      </div>
    </div>
  );
}

function Line({ keys, text }: { keys: string[]; text: string }) {
  return (
    <div>
      <dt>{keys.map((key) => <kbd key={key}>{key}</kbd>)}</dt>
      <dd>{text}</dd>
    </div>
  );
}
