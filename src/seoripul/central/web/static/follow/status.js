// The first thing a visitor sees: what is happening, and what to do now.

import { el, icon } from "../shared/dom.js";
import { count, number, t } from "../shared/words.js";
import { clock, when } from "../shared/dates.js";
import { officeNow } from "../shared/ask.js";
import { MARKS } from "./steps.js";

const TONES = { ready: "good", called: "call", arrived: "good", handed_over: "good", no_show: "warn", rejected: "bad", cancelled: "calm", expired: "bad" };

export function status(followed) {
  const { step } = followed;
  if (step === "called") return called(followed);
  return el(
    "section",
    { class: `status ${TONES[step] ?? "calm"}`, "aria-labelledby": "status-title" },
    el("span", { class: "tile" }, icon(MARKS[step])),
    el("div", { class: "status-text" }, el("h1", { id: "status-title", tabindex: "-1" }, t(`follow.${step}`)), el("p", {}, detail(followed)), step === "arrived" && ticket(followed)),
  );
}

function detail(followed) {
  const { step } = followed;
  const facts = { at: when(followed.expected_at), from: when(followed.slot_start), reason: followed.reject_reason };
  if (step === "rejected" && !followed.reject_reason) return t("follow.rejected.plain");
  if ((step === "received" || step === "preparing") && late(followed)) return t("follow.delayed");
  if (step === "ready" && officeNow() >= Date.parse(followed.slot_start)) return t("follow.ready.now");
  return t(`follow.${step}.text`, facts);
}

// The time told has passed, and the papers are not there yet.
function late({ expected_at: expected }) {
  return officeNow() > Date.parse(expected);
}

function ticket({ ticket_number: given, ahead }) {
  return el(
    "dl",
    { class: "ticket" },
    el("div", {}, el("dt", {}, t("follow.ticket")), el("dd", {}, given === null || given === undefined ? "–" : number(given))),
    ahead !== null && ahead !== undefined && el("div", {}, el("dt", {}, t("follow.ahead")), el("dd", {}, ahead ? count("count.people", ahead) : t("follow.next"))),
  );
}

function called({ ticket_number: given, counter_no: counter }) {
  return el(
    "section",
    { class: "status call", "aria-labelledby": "status-title" },
    el("p", { class: "call-over" }, icon("bell-ring"), t("follow.called")),
    el("h1", { id: "status-title", tabindex: "-1" }, el("span", { class: "call-counter" }, t("follow.counter", { n: counter ?? "" })), " ", el("span", {}, t("follow.come"))),
    el("p", { class: "call-ticket" }, t("follow.your-ticket", { n: given ?? "" })),
    el("p", {}, t("follow.bring")),
  );
}

export function spoken(followed) {
  if (followed.step === "called") return t("follow.called.said", { n: followed.counter_no ?? "", ticket: followed.ticket_number ?? "" });
  return `${t(`follow.${followed.step}`)}. ${detail(followed)}`;
}

export function titled(followed) {
  if (followed.step === "called") return `(${t("line.called")}) ${t("follow.counter", { n: followed.counter_no ?? "" })}`;
  return `${t(`follow.${followed.step}`)} · ${t("site.name")}`;
}

export function updated(followed) {
  return t("follow.updated", { at: clock(followed.now) });
}
