// When, where, which papers, what they cost; the calendar and the way there.

import { button, el, icon } from "../shared/dom.js";
import { count, money, named, t } from "../shared/words.js";
import { day, near, span } from "../shared/dates.js";
import { saveCalendar } from "./saving.js";
import { isOpen } from "./steps.js";

const MAP = "https://map.kakao.com/link/search/";

export function visit(followed) {
  const { centre } = followed;
  return el(
    "section",
    { class: "card visit", "aria-labelledby": "visit-title" },
    el("h2", { id: "visit-title" }, t("visit.title")),
    line("calendar-days", el("strong", {}, [near(followed.slot_start), day(followed.slot_start)].filter(Boolean).join(" · ")), el("span", {}, span(followed.slot_start, followed.slot_end))),
    line("map-pin", el("strong", {}, named(centre)), centre.address && el("span", { lang: "ko" }, centre.address)),
    centre.phone && line("phone", el("a", { href: `tel:${centre.phone.replace(/[^\d+]/g, "")}` }, centre.phone)),
    isOpen(followed.step) && el("div", { class: "row" }, calendarButton(followed), wayThere(centre)),
  );
}

function line(mark, ...content) {
  return el("div", { class: "visit-line" }, icon(mark), el("div", {}, content));
}

function calendarButton(followed) {
  return button(t("visit.calendar"), { look: "soft", mark: "calendar-plus", on: { click: () => saveCalendar(followed) } });
}

function wayThere(centre) {
  const wanted = centre.address || centre.ko;
  return el(
    "a",
    { class: "button soft", href: MAP + encodeURIComponent(wanted), target: "_blank", rel: "noopener noreferrer" },
    icon("navigation"),
    el("span", {}, t("visit.way")),
    el("span", { class: "unseen" }, t("visit.new-window")),
  );
}

export function papers(followed) {
  return el(
    "section",
    { class: "card", "aria-labelledby": "papers-title" },
    el("h2", { id: "papers-title" }, t("check.documents")),
    el("ul", { class: "papers" }, followed.documents.map((one) =>
      el("li", {}, el("span", {}, named(one)), el("span", { class: "sum" }, `${count("count.copies", one.copies)} · ${money(one.fee_krw)}`)))),
    el("p", { class: "total" }, el("span", {}, t("check.total")), el("strong", {}, money(followed.fee_krw))),
    isOpen(followed.step) && el("p", { class: "hint" }, t("check.pay")),
  );
}
