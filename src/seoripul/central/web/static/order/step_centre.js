// Where the papers will be handed over: only centres that take reservations.

import { button, el, icon } from "../shared/dom.js";
import { named, t } from "../shared/words.js";
import { heading } from "./parts.js";

export function draw({ centres, draft, choose, back }) {
  return [
    heading(t("centre.title"), t("centre.hint")),
    el("ul", { class: "stack" }, centres.map((one) => el("li", {}, card(one, one.name.id === draft.centre_id, choose)))),
    el("div", { class: "row" }, button(t("order.back"), { mark: "arrow-left", on: { click: back } })),
  ];
}

function card(centre, chosen, choose) {
  return el(
    "button",
    { type: "button", class: "card wide-choice", "aria-pressed": String(chosen), on: { click: () => choose(centre.name.id) } },
    el("span", { class: "tile" }, icon("landmark")),
    texts(centre),
    icon(chosen ? "circle-check" : "chevron-right"),
  );
}

function texts(centre, over) {
  return el(
    "span",
    { class: "choice-text" },
    over && el("span", { class: "over" }, over),
    el("strong", {}, named(centre.name)),
    centre.name.address && el("span", { lang: "ko" }, centre.name.address),
  );
}

// The centre as the first step shows it, with the way to change it.
export function place(centre, change) {
  return el(
    "section",
    { class: "card place", "aria-label": t("centre.over") },
    el("span", { class: "tile" }, icon("map-pin")),
    texts(centre, t("centre.over")),
    change && button(t("order.change"), { look: "soft", "aria-label": t("centre.change"), on: { click: change } }),
  );
}
