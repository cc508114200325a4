// Another password for oneself. All other sessions and all tokens of the user end with the old one.
import { useEffect, useRef, useState } from "preact/hooks";
import { at, send, session } from "../api.ts";
import { Trouble } from "../parts/bits.tsx";
import { t } from "../words/words.ts";

const SHORTEST = 10;

export function Password({ user, onClose }: { user: string; onClose: () => void }) {
  const box = useRef<HTMLDialogElement>(null);
  const [error, setError] = useState<Error>();
  const [done, setDone] = useState(false);
  useEffect(() => box.current?.showModal(), []);
  const change = (event: Event) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const wanted = String(form.get("new"));
    if (wanted !== String(form.get("again"))) {
      setError(new Error(t("password.differ")));
      return;
    }
    send("PUT", at("/session/password"), { password: String(form.get("old")), new_password: wanted })
      .then(session) // the session is a new one, too
      .then(() => setDone(true), setError);
  };
  return (
    <dialog class="card" id="password" ref={box} aria-label={t("password.change")} onClose={onClose}>
      <h2>{t("password.change")}</h2>
      {done ? <p role="status">{t("password.changed")}</p> : (
        <form class="sign-in" onSubmit={change}>
          <input type="hidden" name="user" autocomplete="username" value={user} />
          <label>{t("password.old")}<input name="old" type="password" autocomplete="current-password" required autofocus /></label>
          <label>{t("password.new")}<input name="new" type="password" autocomplete="new-password" minLength={SHORTEST} required /></label>
          <label>{t("password.again")}<input name="again" type="password" autocomplete="new-password" minLength={SHORTEST} required /></label>
          <p class="hint">{t("password.ends")}</p>
          {error && <Trouble error={error} />}
          <button type="submit" class="main-action">{t("password.change")}</button>
        </form>
      )}
      <button type="button" id="password-close" onClick={() => box.current?.close()}>{t("close")}</button>
    </dialog>
  );
}
