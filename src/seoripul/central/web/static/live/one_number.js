// One number: where it stands, and the moment when it is called.

import { el, focusOn, icon, say, show } from "../shared/dom.js";
import { awayPage, plainPage } from "../shared/plain_pages.js";
import { count, named, t } from "../shared/words.js";
import { clock } from "../shared/dates.js";
import { ring, stayAwake } from "../follow/calling.js";
import { soundSwitch } from "../follow/sound.js";
import { watch } from "../shared/watching.js";
import { keepingPlace } from "../shared/place.js";
import { wait } from "../shared/wait.js";

const KINDS = {
  WAITING: ["turn.waiting", "hourglass", "good"],
  HELD: ["turn.held", "bell-ring", "calm"],
  SERVING: ["turn.serving", "user", "good"],
  DONE: ["turn.done", "circle-check", "good"],
  NO_SHOW: ["turn.no_show", "triangle-alert", "warn"],
};
const ENDED = ["turn.ended", "circle-slash", "calm"];

export function oneNumber(token) {
  let seen = null;
  let gone = false;
  let watching = null;

  function draw() {
    if (gone) return show(...plainPage("file-search", "warn", t("turn.gone"), t("turn.gone.text"), toAll()));
    if (!seen) return null;
    const { state } = seen.ticket;
    document.title = state === "CALLED" ? `(${t("line.called")}) ${t("follow.counter", { n: seen.ticket.counter_no })}` : heading(seen);
    return show(
      state === "CALLED" ? called(seen) : standing(seen),
      (state === "WAITING" || state === "HELD") && soundSwitch(draw),
      el("div", { class: "row after" }, toAll()),
      el("p", { class: "hint updated" }, t("follow.updated", { at: clock(seen.now) })),
    );
  }

  function told(picture) {
    if (!picture) return;
    const first = !seen;
    const wasCalled = seen?.ticket.state === "CALLED" && seen.ticket.calls === picture.ticket.calls;
    seen = picture;
    keepingPlace(draw);
    if (first) stayAwake();
    if (seen.ticket.state === "CALLED" && !wasCalled) announce();
  }

  function announce() {
    ring();
    say(t("follow.called.said", { ticket: seen.ticket.number, n: seen.ticket.counter_no }), { now: true });
    scrollTo({ top: 0 });
    focusOn(document.getElementById("status-title"));
  }

  function away() {
    if (seen) say(t("page.away"));
    else show(...awayPage(() => watching.now()));
  }

  function refused() {
    gone = true;
    watching.stop();
    draw();
  }

  return { draw, begin: () => { watching = watch(`/v1/follow-ticket/${encodeURIComponent(token)}`, { told, away, refused }); } };
}

function heading({ ticket }) {
  return t("turn.title", { line: t(`lane.${ticket.line}`), n: ticket.number });
}

function standing(seen) {
  const [key, mark, tone] = KINDS[seen.ticket.state] ?? ENDED;
  return el(
    "section",
    { class: `status ${tone} number`, "aria-labelledby": "status-title" },
    el("span", { class: "tile" }, icon(mark)),
    el(
      "div",
      { class: "status-text" },
      el("p", { class: "number-line" }, named({ ko: seen.centre_ko, en: seen.centre_en })),
      el("h1", { id: "status-title", tabindex: "-1" }, heading(seen)),
      el("p", {}, t(key)),
      detail(seen),
    ),
  );
}

function detail({ ticket, ahead, counters, expected }) {
  if (ticket.state === "WAITING") {
    return el(
      "dl",
      { class: "ticket" },
      el("div", {}, el("dt", {}, t("follow.ahead")), el("dd", {}, ahead ? count("count.people", ahead) : t("follow.next"))),
      expected && el("div", {}, el("dt", {}, t("wait.expected")), el("dd", {}, wait(expected))),
      el("div", {}, el("dt", {}, t(`lane.${ticket.line}`)), el("dd", {}, count("count.counters", counters.length, { n: counters.join(", ") }))),
    );
  }
  if (ticket.state === "NO_SHOW") return el("p", {}, t("turn.no_show.text"));
  return ticket.state in KINDS ? null : el("p", {}, t("turn.ended.text"));
}

function called({ ticket }) {
  return el(
    "section",
    { class: "status call", "aria-labelledby": "status-title" },
    el("p", { class: "call-over" }, icon("bell-ring"), t("follow.called")),
    el("h1", { id: "status-title", tabindex: "-1" }, el("span", { class: "call-counter" }, t("follow.counter", { n: ticket.counter_no })), " ", el("span", {}, t("follow.come"))),
    el("p", { class: "call-ticket" }, t("follow.your-ticket", { n: ticket.number })),
  );
}

function toAll() {
  return el("a", { class: "button quiet", href: "/now" }, icon("map-pin"), el("span", {}, t("now.all")));
}
