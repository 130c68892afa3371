// Whole pages for the moments when there is nothing else to show.

import { button, el, icon } from "./dom.js";
import { t } from "./words.js";

export function waitingPage() {
  return [
    el("div", { class: "skeleton", role: "status" }, el("span", { class: "unseen" }, t("page.waiting")), ...[1, 2, 3, 4].map(() => el("div", { class: "bone" }))),
  ];
}

export function plainPage(mark, tone, title, text, ...actions) {
  return [
    el(
      "section",
      { class: `plain ${tone}` },
      el("span", { class: "tile large" }, icon(mark)),
      el("h1", { tabindex: "-1" }, title),
      el("p", {}, text),
      el("div", { class: "row centre" }, actions),
    ),
  ];
}

export function awayPage(again) {
  return plainPage("wifi-off", "warn", t("page.away"), t("page.away.text"), button(t("page.again"), { look: "primary", mark: "rotate-cw", on: { click: again } }));
}

export function closedPage() {
  return plainPage("calendar-days", "info", t("page.closed"), t("page.closed.text"));
}
