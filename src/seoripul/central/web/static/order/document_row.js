// One document: name, fee, and a stepper for its copies.

import { el, icon, say } from "../shared/dom.js";
import { count, current, money, named, t } from "../shared/words.js";
import { period, unit } from "./catalogue.js";
import { copiesOf, setCopies } from "./draft.js";
import { find } from "./hangul.js";

export function row(one, typed, step, changed) {
  const copies = copiesOf(step.draft, one.code);
  const item = el("li", { class: `document ${copies ? "wanted" : ""}`, data: { code: one.code } });
  const set = (wanted, focus) => {
    setCopies(step.draft, one.code, wanted);
    const fresh = row(one, typed, step, changed);
    item.replaceWith(fresh);
    fresh.querySelector(wanted ? `.${focus}` : ".add").focus();
    say(wanted ? t("documents.said", { name: named(one), n: wanted }) : t("documents.taken-out", { name: named(one) }));
    changed(step);
  };
  item.append(texts(one, typed), one.reservable ? control(one, copies, step, set) : counterOnly());
  return item;
}

function texts(one, typed) {
  return el(
    "div",
    { class: "document-text" },
    el("strong", {}, marked(named(one), typed)),
    current() !== "ko" && el("span", { class: "korean", lang: "ko" }, marked(one.name_ko, typed)),
    el(
      "span",
      { class: "meta" },
      el("span", {}, one.fee_krw ? t("documents.fee", { unit: unit(one), fee: money(one.fee_krw) }) : t("money.free")),
      period(one) && el("span", { class: "tag" }, icon("hourglass"), period(one)),
      !one.deliverable && el("span", { class: "tag" }, icon("id-card"), t("documents.in-person")),
    ),
  );
}

function marked(name, typed) {
  const found = typed && find(typed, name);
  if (!found) return name;
  const letters = [...name];
  return [
    letters.slice(0, found[0]).join(""),
    el("mark", {}, letters.slice(found[0], found[1]).join("")),
    letters.slice(found[1]).join(""),
  ];
}

function counterOnly() {
  return el("span", { class: "tag only" }, icon("circle-slash"), t("documents.counter-only"));
}

function control(one, copies, { draft, limits }, set) {
  if (!copies) return addButton(one, draft.documents.length >= limits.max_documents, limits, set);
  const less = copies === 1 ? t("documents.take-out", { name: named(one) }) : t("documents.less", { name: named(one) });
  const full = copies >= limits.max_copies;
  return el(
    "div",
    { class: "stepper", role: "group", "aria-label": t("documents.copies-of", { name: named(one) }) },
    square(copies === 1 ? "trash-2" : "minus", less, "less", () => set(copies - 1, "less")),
    el("output", {}, count("count.copies", copies)),
    square("plus", t("documents.more", { name: named(one) }), "more", () => (full ? say(t("documents.copies-limit", { n: limits.max_copies }), { now: true }) : set(copies + 1, "more")), full),
    full && el("p", { class: "limit" }, t("documents.copies-limit", { n: limits.max_copies })),
  );
}

function square(mark, label, name, act, off = false) {
  return el(
    "button",
    { type: "button", class: `button soft square ${name}`, "aria-label": label, "aria-disabled": off && "true", on: { click: act } },
    icon(mark),
  );
}

function addButton(one, full, limits, set) {
  const act = () => (full ? refuseMore(limits) : set(1, "more"));
  return el(
    "button",
    { type: "button", class: "button soft add", "aria-label": t("documents.add-named", { name: named(one) }), "aria-disabled": full && "true", on: { click: act } },
    icon("plus"),
    el("span", {}, t("documents.add")),
  );
}

function refuseMore(limits) {
  const text = t("documents.kinds-limit", { n: limits.max_documents });
  say(text, { now: true });
  document.getElementById("summed")?.querySelector(".summed-what").replaceChildren(text);
}
