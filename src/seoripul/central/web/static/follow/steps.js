// Where the order stands: 접수 → 준비 중 → 수령 가능 → 호출, or how it ended.

import { el, icon } from "../shared/dom.js";
import { t } from "../shared/words.js";

const LINE = ["received", "preparing", "ready", "called"];
const AT = { received: 0, preparing: 1, ready: 2, no_show: 2, arrived: 2, called: 3, handed_over: 4 };
export const MARKS = {
  received: "file-text", preparing: "hourglass", ready: "badge-check", arrived: "ticket", called: "bell-ring",
  handed_over: "circle-check", cancelled: "circle-slash", rejected: "circle-x", no_show: "clock", expired: "circle-slash",
};
const ENDED = new Set(["handed_over", "cancelled", "rejected", "expired"]);

export function isEnded(step) {
  return ENDED.has(step);
}

// May the QR still be held to a kiosk?
export function isOpen(step) {
  return !ENDED.has(step);
}

export function line(step) {
  const at = AT[step];
  if (at === undefined) return null;
  return el(
    "ol",
    { class: "progress follow", "aria-label": t("follow.progress") },
    LINE.map((name, index) => part(name, index, at)),
  );
}

function part(name, index, at) {
  const state = index < at ? "done" : index === at ? "here" : "";
  return el(
    "li",
    { class: state, "aria-current": index === at ? "step" : undefined },
    el("span", { class: "dot" }, icon(index < at ? "check" : MARKS[name])),
    el("span", { class: "label" }, t(`line.${name}`)),
    index < at && el("span", { class: "unseen" }, t("order.done")),
  );
}
