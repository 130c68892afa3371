// Everything once more before it is placed, and what placing answered.

import { button, el, icon, notice } from "../shared/dom.js";
import { count, money, named, t } from "../shared/words.js";
import { day, near, span, when } from "../shared/dates.js";
import { sentence } from "../shared/refusals.js";
import { bar, heading, progress } from "./parts.js";
import { offers } from "./step_time.js";

export function draw(step) {
  return [
    progress("check"),
    heading(t("check.title"), t("check.hint")),
    outcome(step),
    el("div", { class: "card receipt" }, parts(step)),
    notice("info", t("check.bring"), t("check.bring.text")),
    bar(step.totals(), { back: step.busy || step.away ? null : step.back, next: step.place, busy: step.busy, label: label(step) }),
  ];
}

function label({ busy, away }) {
  if (busy) return t("check.placing");
  return away ? t("check.again") : t("check.place");
}

function outcome(step) {
  const box = el("div", { id: "outcome", tabindex: "-1" });
  if (step.away) box.append(notice("warn", t("check.away"), t("check.away.text"), button(t("check.again"), { look: "soft", mark: "rotate-cw", on: { click: step.place } })));
  if (step.refusal) box.append(refused(step));
  return box;
}

function refused({ refusal, pick, mend }) {
  const slots = refusal.facts.next_slots ?? [];
  const way = mend[refusal.code];
  return notice(
    "bad",
    sentence(refusal),
    slots.length ? t("check.offers") : "",
    slots.length > 0 && offers(slots, pick),
    way && button(t(way.label), { look: "soft", mark: "pencil", on: { click: way.go } }),
  );
}

function parts(step) {
  const { draft, centre, expected } = step;
  const edit = step.busy || step.away ? () => null : step.edit;
  return [
    part("map-pin", t("centre.over"), step.centres.length > 1 && edit("centre"), el("strong", {}, named(centre.name)), centre.name.address && el("p", { lang: "ko" }, centre.name.address)),
    part("calendar-days", t("check.time"), edit("time"), el("strong", {}, `${near(draft.slot.start)} ${day(draft.slot.start)}`), el("p", {}, span(draft.slot.start, draft.slot.end)), expected && el("p", { class: "hint" }, t("time.ready", { at: when(expected) }))),
    part("file-text", t("check.documents"), edit("documents"), papers(step)),
    part("user", t("check.person"), edit("person"), el("strong", {}, draft.name.trim()), el("p", {}, draft.phone)),
  ];
}

function part(mark, title, change, ...content) {
  return el(
    "section",
    { class: "part" },
    el("h2", {}, icon(mark), title),
    el("div", { class: "part-text" }, content),
    change && el("button", { type: "button", class: "button soft", "aria-label": t("check.edit", { name: title }), on: { click: change } }, icon("pencil"), el("span", {}, t("order.change"))),
  );
}

function papers({ draft, byCode, totals }) {
  const lines = draft.documents.filter((one) => byCode.has(one.code)).map(({ code, copies }) => {
    const document = byCode.get(code);
    return el("li", {}, el("span", {}, named(document)), el("span", { class: "sum" }, `${count("count.copies", copies)} · ${money(document.fee_krw * copies)}`));
  });
  return [
    el("ul", { class: "papers" }, lines),
    el("p", { class: "total" }, el("span", {}, t("check.total")), el("strong", {}, money(totals().fee))),
    el("p", { class: "hint" }, t("check.pay")),
  ];
}
