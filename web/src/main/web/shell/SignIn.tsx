// Name and password, when the server asks for them.
import { useState } from "preact/hooks";
import { at, send } from "../api.ts";
import { Trouble } from "../parts/bits.tsx";
import { t } from "../words/words.ts";

export function SignIn({ onEntered }: { onEntered: () => void }) {
  const [error, setError] = useState<Error>();
  const enter = (event: Event) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    send("POST", at("/session"), { user: form.get("user"), password: form.get("password") }).then(onEntered, setError);
  };
  return (
    <main class="alone">
      <form class="panel sign-in" onSubmit={enter}>
        <h1>Linewright</h1>
        <label>{t("user")}<input name="user" autocomplete="username" required autofocus /></label>
        <label>{t("password")}<input name="password" type="password" autocomplete="current-password" required /></label>
        {error && <Trouble error={error} />}
        <button type="submit" class="main-action">{t("sign_in")}</button>
      </form>
    </main>
  );
}
