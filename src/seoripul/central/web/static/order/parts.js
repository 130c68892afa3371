// Pieces that several steps of an order share.

import { el, icon, say } from "../shared/dom.js";
import { count, money, t } from "../shared/words.js";

export const STEPS = ["documents", "time", "person", "check"];

export function progress(step) {
  const at = STEPS.indexOf(step);
  return el(
    "ol",
    { class: "progress", "aria-label": t("order.progress") },
    STEPS.map((name, index) =>
      el(
        "li",
        { class: index < at ? "done" : index === at ? "here" : "", "aria-current": index === at ? "step" : undefined },
        el("span", { class: "dot" }, index < at ? icon("check") : String(index + 1)),
        el("span", { class: "label" }, t(`step.${name}`)),
        index < at && el("span", { class: "unseen" }, t("order.done")),
      )),
  );
}

export function heading(text, more) {
  return el("div", { class: "heading" }, el("h1", { tabindex: "-1" }, text), more && el("p", {}, more));
}

// The bar that stays at the foot: what is chosen so far, back and on. `missing()` says what keeps
// the visitor here; "" when nothing does.
export function bar(totals, { back, next, missing = () => "", label = t("order.next"), busy = false }) {
  const go = () => {
    if (busy) return;
    if (missing()) say(missing(), { now: true });
    else next();
  };
  return el(
    "div",
    { class: "bar" },
    el(
      "div",
      { class: "bar-in" },
      back && el("button", { type: "button", class: "button quiet square", "aria-label": t("order.back"), on: { click: back } }, icon("arrow-left")),
      totals && summed(totals),
      el(
        "button",
        { type: "button", id: "next", class: "button primary", "aria-disabled": String(Boolean(missing())), "aria-busy": busy && "true", on: { click: go } },
        busy && icon("loader-circle", "turning"),
        el("span", {}, label),
        !busy && icon("arrow-right"),
      ),
    ),
  );
}

export function summed(totals) {
  return el(
    "p",
    { class: "summed", id: "summed" },
    el("span", { class: "summed-what" }, totals.kinds ? `${count("count.kinds", totals.kinds)} · ${count("count.copies", totals.copies)}` : t("order.nothing")),
    el("strong", {}, totals.kinds ? money(totals.fee) : ""),
  );
}

export function field(id, label, input, { hint, error } = {}) {
  const told = [hint && `${id}-hint`, `${id}-error`].filter(Boolean).join(" ");
  input.id = id;
  input.setAttribute("aria-describedby", told);
  return el(
    "div",
    { class: "field" },
    el("label", { for: id }, label),
    hint && el("p", { class: "hint", id: `${id}-hint` }, hint),
    input,
    el("p", { class: "error", id: `${id}-error`, role: "status" }, error ?? ""),
  );
}
