// When to come: days as a strip, the slots of a day with the places left.

import { button, el, icon, notice, say } from "../shared/dom.js";
import { count, t } from "../shared/words.js";
import { clock, day, dayKey, dayNumber, holiday, near, noonOf, span, weekday, when } from "../shared/dates.js";
import { bar, heading, progress } from "./parts.js";
import { dayToOpen, free, halves } from "./slots.js";

export function draw(step) {
  const any = step.days.some((one) => free(one).length);
  const open = any ? dayToOpen(step.days, step.draft.slot) : null;
  const times = el("div", { id: "times" });
  const pickDay = (one) => {
    times.replaceChildren(...timesOf(one, step, true));
    say(t("time.day-shown", { day: day(noonOf(one.day)), free: count("time.places", free(one).length) }));
  };
  if (open) times.append(...timesOf(open, step, false));
  return [
    progress("time"),
    heading(t("time.title")),
    step.lost && notice("warn", t("time.lost"), t("time.lost.text")),
    ready(step.expected),
    open ? strip(step, open, pickDay) : notice("warn", t("time.none"), t("time.none.hint")),
    times,
    foot(step),
  ];
}

export function foot(step) {
  return bar(step.totals(), { back: step.back, next: step.next, missing: () => (step.draft.slot ? "" : t("time.missing")) });
}

function ready(expected) {
  if (!expected) return null;
  return el("p", { class: "ready" }, icon("clock"), el("span", {}, t("time.ready", { at: when(expected) })));
}

function strip(step, open, pickDay) {
  return el(
    "fieldset",
    { class: "strip" },
    el("legend", { class: "unseen" }, t("time.days")),
    step.days.map((one) => (one.slots.length ? openDay(one, one === open, step, pickDay) : closedDay(one, step.expected))),
  );
}

function openDay(one, chosen, step, pickDay) {
  const places = free(one).length;
  const input = el("input", { type: "radio", name: "day", value: one.day, checked: chosen, on: { change: () => pickDay(one) } });
  return el("label", { class: "day" }, input, el("span", { class: "face" }, face(one), el("span", { class: "left" }, places ? count("time.slots", places) : t("time.day-full"))));
}

function closedDay(one, expected) {
  const late = expected && dayKey(expected) === one.day ? t("time.early") : t("time.day-over");
  const why = one.closed_because === "weekend" ? t("time.weekend") : one.closed_because ? holiday(one.closed_because) : late;
  return el("div", { class: "day closed" }, el("span", { class: "face" }, face(one), el("span", { class: "left" }, why)));
}

function face(one) {
  const noon = noonOf(one.day);
  return [
    el("span", { class: "weekday", "aria-hidden": "true" }, near(noon) || weekday(noon)),
    el("span", { class: "date", "aria-hidden": "true" }, String(dayNumber(noon))),
    el("span", { class: "unseen" }, `${near(noon)} ${day(noon)}`),
  ];
}

function timesOf(one, step, moved) {
  const title = el("h2", { class: "day-title" }, day(noonOf(one.day)));
  const fields = halves(one).map(({ name, slots }) =>
    el(
      "fieldset",
      { class: "slots" },
      el("legend", {}, t(`time.${name}`)),
      el("div", { class: "slot-grid" }, slots.map((slot) => place(slot, step, moved))),
    ));
  return [title, ...fields];
}

function place(slot, step) {
  const state = slot.left > 0 ? "free" : "full";
  const words = { free: count("time.left", slot.left), full: t("time.full") };
  const input = el("input", {
    type: "radio", name: "slot", value: slot.start, disabled: state !== "free",
    checked: state === "free" && step.draft.slot?.start === slot.start,
    on: { change: () => step.pick(slot) },
  });
  return el(
    "label",
    { class: `slot ${state} ${state === "free" && slot.left === 1 ? "last" : ""}` },
    input,
    el("span", { class: "face" }, el("strong", {}, clock(slot.start)), el("span", { class: "left" }, words[state])),
  );
}

// The next free slots central offers when the chosen one has just gone.
export function offers(slots, pick) {
  return el(
    "div",
    { class: "offers" },
    slots.map((slot) => button(`${near(slot.start) || day(slot.start)} ${span(slot.start, slot.end)}`, { look: "soft", mark: "clock", on: { click: () => pick(slot) } })),
  );
}
