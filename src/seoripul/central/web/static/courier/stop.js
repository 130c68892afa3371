// One stop: where, whom, what to collect; hand over, or why not.

import { button, el, icon, notice, show } from "../shared/dom.js";
import { money, t } from "../shared/words.js";
import { collect, outcome } from "./list.js";
import { addressLines, callLink, wayLink } from "./links.js";
import { refusalText } from "./refusals.js";
import { isOpen } from "./shown.js";
import { asked } from "./asking.js";

const REASONS = [["absent", "user"], ["refused", "circle-x"], ["wrong_address", "map-pin"], ["wrong_document", "file-text"], ["lose", "triangle-alert"]];
const AFTERWARDS = ["wrong_document"];

export function stopPage(picture, stop, { hand, tell }) {
  show(
    back(),
    el(
      "section",
      { class: "card at" },
      el("p", { class: "over" }, t("courier.stop", { n: stop.position, number: spaced(stop.number) })),
      el("h1", { tabindex: "-1", class: "address" }, addressLines(stop.address)),
      el("p", { class: "who" }, `${stop.masked_name} · ${stop.postcode}`, stop.attempts > 0 && isOpen(stop) && el("span", { class: "chip warn" }, t("courier.second"))),
      stop.note && el("p", { class: "note" }, stop.note),
      isOpen(stop) && el("div", { class: "pair-row" }, callLink(stop), wayLink(picture, stop)),
      isOpen(stop) && stop.collect > 0 && el("div", { class: "due" }, collect(stop), el("p", { class: "hint" }, t("courier.collect.parts", { stamp: money(stop.collect_stamp_krw), delivery: money(stop.collect_delivery_krw) }))),
      outcome(stop),
    ),
    stop.refused && notice("bad", t("courier.trouble", { n: stop.position, deed: t(`courier.outcome.${stop.refused.deed}`) }), refusalText(stop.refused.refusal)),
    isOpen(stop) && button(t("courier.hand"), { look: "primary big hand", mark: "badge-check", id: "hand", on: { click: hand } }),
    reasons(stop, tell),
  );
}

export function spaced(number) {
  return `${number.slice(0, 4)}-${number.slice(4)}`;
}

function back() {
  return el("a", { class: "button quiet back", href: "#" }, icon("arrow-left"), el("span", {}, t("courier.list")));
}

// After a hand-over only the wrong papers can still be told.
function reasons(stop, tell) {
  const possible = isOpen(stop) ? REASONS : REASONS.filter(([deed]) => AFTERWARDS.includes(deed) && stop.outcome === "deliver" && !stop.unsent);
  return possible.length > 0 && el(
    "section",
    { class: "reasons" },
    isOpen(stop) && el("h2", {}, t("courier.not")),
    possible.map(([deed, mark]) =>
      button(t(`courier.deed.${deed}`), { look: `big ${deed === "lose" ? "danger" : "quiet"}`, mark, data: { deed }, "aria-haspopup": "dialog", on: { click: () => asked(deed, stop, (note) => tell(deed, { note })) } })),
  );
}
