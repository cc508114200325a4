// Name and password, when the server asks for them.
import { useState } from "preact/hooks";
import { address, at, send } from "../api.ts";
import { Trouble } from "../parts/bits.tsx";
import { t } from "../words/words.ts";

const REFUSALS = ["openid_expired", "openid_refused", "openid_unreachable", "openid_unknown_user"] as const;

export function SignIn({ openid, onEntered }: { openid: boolean; onEntered: () => void }) {
  const refusal = REFUSALS.find((one) => one === new URLSearchParams(location.search).get("signin"));
  const [error, setError] = useState<Error>();
  const enter = (event: Event) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    send("POST", at("/session"), { user: String(form.get("user")), password: String(form.get("password")) }).then(onEntered, setError);
  };
  return (
    <main class="alone">
      <form class="panel sign-in" onSubmit={enter}>
        <h1>Linewright</h1>
        <label>{t("user")}<input name="user" autocomplete="username" required autofocus /></label>
        <label>{t("password")}<input name="password" type="password" autocomplete="current-password" required /></label>
        {refusal && !error && <p class="bad" role="alert">▼ {t(`sign_in.${refusal}`)}</p>}
        {error && <Trouble error={error} />}
        <button type="submit" class="main-action">{t("sign_in")}</button>
        {openid && <a class="action" id="openid" href={address(at("/session/openid"))}>{t("sign_in.openid")}</a>}
      </form>
    </main>
  );
}
