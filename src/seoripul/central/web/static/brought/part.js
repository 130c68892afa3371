// One envelope: what is happening, the line of its steps, the day, the papers.

import { el, icon } from "../shared/dom.js";
import { count, current, named, t } from "../shared/words.js";
import { day, near, noonOf } from "../shared/dates.js";
import { grouped } from "../follow/address.js";

const LINE = ["asked", "working", "packing", "out", "here"];
const AT = { identity_wanted: 0, received: 1, correction: 1, made_anew: 1, ready_to_send: 2, out: 3, absent: 3, delivered: 5 };
const MARKS = {
  asked: "file-text", working: "hourglass", packing: "package-open", out: "navigation", here: "circle-check",
  identity_wanted: "id-card", received: "hourglass", correction: "pencil", ready_to_send: "package-open",
  delivered: "circle-check", absent: "clock", held_at_office: "landmark", returned: "arrow-left",
  made_anew: "rotate-cw", lost: "search", cancelled: "circle-slash", rejected: "circle-x", destroyed: "circle-slash",
};
const TONES = { out: "good", delivered: "good", ready_to_send: "good", identity_wanted: "warn", correction: "warn", absent: "warn", held_at_office: "warn", returned: "warn", lost: "bad", rejected: "bad" };
const COMES = new Set(["received", "ready_to_send", "out", "absent", "made_anew"]);

// What came back lies at the office once it has a date until which it is kept.
function place(one) {
  return one.step === "returned" && one.hold_until ? "held_at_office" : one.step;
}

export function title(one) {
  return t(`brought.${place(one)}`);
}

export function part(one, order, at) {
  const id = `part-${one.number}`;
  const many = order.parts.length > 1;
  return [
    many && el("p", { class: "over part-of" }, t("brought.part", { n: at + 1, all: order.parts.length })),
    el(
      "section",
      { class: `status ${TONES[one.step] ?? "calm"}`, "aria-labelledby": id },
      el("span", { class: "tile" }, icon(MARKS[place(one)])),
      el(
        "div",
        { class: "status-text" },
        el(at ? "h2" : "h1", { id, tabindex: "-1" }, title(one)),
        el("p", {}, detail(one, order)),
        reason(one),
      ),
    ),
    steps(one.step),
    el(
      "section",
      { class: "card visit" },
      COMES.has(one.step) && when(one),
      el("div", { class: "visit-line" }, icon("ticket"), el("div", {}, el("span", { class: "over" }, t("brought.number")), el("strong", { class: "digits small" }, grouped(one.number)))),
      el("ul", { class: "papers" }, one.documents.map((paper) => el("li", {}, el("span", {}, named(paper)), el("span", { class: "sum" }, count("count.copies", paper.copies))))),
    ),
  ];
}

function detail(one, order) {
  const facts = { centre: named(order.centre), until: one.hold_until ? day(noonOf(one.hold_until)) : "", at: promised(one) };
  if (one.step === "returned" && one.hold_until) return t("brought.returned.until", facts);
  return t(`brought.${one.step}.text`, facts);
}

function reason(one) {
  if (!one.reason) return null;
  return el("p", {}, t("brought.reason", { reason: one.reason }));
}

function promised(one) {
  const noon = noonOf(one.delivery_date);
  const nearby = current() === "en" ? "" : near(noon); // "today" within a sentence, not "Today"
  return t("brought.when", { day: nearby || day(noon), window: t(`brought.window.${one.window}`) });
}

function when(one) {
  const noon = noonOf(one.delivery_date);
  const later = one.promised_first !== one.delivery_date;
  return el(
    "div",
    { class: "visit-line" },
    icon("calendar-days"),
    el(
      "div",
      {},
      el("strong", {}, [near(noon), day(noon)].filter(Boolean).join(" · ")),
      el("span", {}, t(`brought.window.${one.window}`)),
      later && el("span", { class: "hint" }, t("brought.first", { day: day(noonOf(one.promised_first)) })),
    ),
  );
}

function steps(step) {
  const at = AT[step];
  if (at === undefined) return null;
  return el(
    "ol",
    { class: "progress follow", "aria-label": t("follow.progress") },
    LINE.map((name, index) =>
      el(
        "li",
        { class: index < at ? "done" : index === at ? "here" : "", "aria-current": index === at ? "step" : undefined },
        el("span", { class: "dot" }, icon(index < at ? "check" : MARKS[name])),
        el("span", { class: "label" }, t(`brought.line.${name}`)),
        index < at && el("span", { class: "unseen" }, t("order.done")),
      )),
  );
}

export function spoken(one, order) {
  return `${title(one)}. ${detail(one, order)}`;
}
