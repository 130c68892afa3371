// "about 12 min (8-16 min)", never less than a minute; nothing when it is not known.

import { el } from "./dom.js";
import { number, t } from "./words.js";

export function wait(expected) {
  if (!expected) return null;
  const [n, low, high] = [Math.max(1, expected.minutes), expected.low, Math.max(1, expected.high)].map(number);
  return el("span", { class: "wait" }, el("span", {}, t("wait.about", { n })), " ", el("span", { class: "wait-range" }, t("wait.range", { low, high })));
}
