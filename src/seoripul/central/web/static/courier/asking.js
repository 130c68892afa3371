// Asked once more before something is told that cannot be taken back.

import { button, el, icon } from "../shared/dom.js";
import { t } from "../shared/words.js";

const LONGEST_NOTE = 100;

export function asked(deed, stop, go) {
  const note = el("input", { id: "note", class: "field", maxlength: LONGEST_NOTE, autocomplete: "off" });
  const sure = deed === "lose" && el("input", { id: "sure", type: "checkbox", on: { change: () => yes.setAttribute("aria-disabled", String(!sure.checked)) } });
  const yes = button(t(`courier.deed.${deed}`), { look: `big ${deed === "lose" ? "danger solid" : "primary"}`, id: "yes", "aria-disabled": sure ? "true" : undefined, on: { click: () => { if (sure && !sure.checked) return; box.close(); go(note.value.trim()); } } });
  const no = button(t("courier.no"), { look: "quiet big", autofocus: true, on: { click: () => box.close() } });
  const box = el(
    "dialog",
    { class: "dialog", "aria-labelledby": "dialog-title", "aria-describedby": "dialog-text", on: { close: () => box.remove() } },
    el("span", { class: "tile large" }, icon("triangle-alert")),
    el("h2", { id: "dialog-title" }, t(`courier.ask.${deed}`)),
    el("p", { id: "dialog-text", lang: "ko" }, `${stop.position}. ${stop.address}`),
    el("p", {}, t(`courier.ask.${deed}.text`)),
    el("label", { for: "note" }, t("courier.note")),
    note,
    sure && el("label", { class: "sure" }, sure, el("span", {}, t("courier.sure"))),
    el("div", { class: "row" }, yes, no),
  );
  document.body.append(box);
  box.showModal();
}
