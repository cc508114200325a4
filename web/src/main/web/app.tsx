// The pages start here.
import "./app.css";
import { render } from "preact";
import { App } from "./shell/App.tsx";

render(<App />, document.getElementById("app")!);
