// The switch by which a visitor lets the page ring when they are called.

import { el, icon, say } from "../shared/dom.js";
import { t } from "../shared/words.js";
import { allow, isAllowed } from "./calling.js";

export function soundSwitch(redraw) {
  const on = isAllowed();
  const turn = async () => {
    await allow(!on);
    redraw();
    document.getElementById("sound")?.focus({ preventScroll: true });
    say(t(isAllowed() ? "sound.on" : "sound.off"));
  };
  return el(
    "button",
    { type: "button", id: "sound", class: "card sound", "aria-pressed": String(on), on: { click: turn } },
    icon("volume-2"),
    el("span", { class: "choice-text" }, el("strong", {}, t("sound.title")), el("span", {}, t("sound.text"))),
    el("span", { class: "switch", "aria-hidden": "true" }),
  );
}
