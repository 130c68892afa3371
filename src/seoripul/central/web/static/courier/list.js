// Today's run: what comes next, what is left, what is done.

import { button, el, icon, notice, show } from "../shared/dom.js";
import { plainPage } from "../shared/plain_pages.js";
import { money, t } from "../shared/words.js";
import { FAILED, isOpen, toBringBack } from "./shown.js";
import { addressLines, callLink, wayLink } from "./links.js";
import { refusalText } from "./refusals.js";
import { queue } from "./holding.js";

const MARKS = { deliver: "circle-check", absent: "user", refused: "circle-x", wrong_address: "map-pin", wrong_document: "file-text", lose: "triangle-alert" };

export function listPage(picture, stops) {
  if (!picture.run_id) return show(...plainPage("package-open", "info", t("courier.none"), t("courier.none.text")), office(picture));
  if (picture.state !== "OUT") return show(...plainPage("package-open", "info", t("courier.ready", { n: picture.count }), t("courier.ready.text", where(picture))), office(picture));
  const open = stops.filter(isOpen);
  const [next, ...rest] = open;
  return show(
    progress(picture, stops),
    stops.filter((stop) => stop.refused).map(trouble),
    next ? nextStop(picture, next) : allDone(stops),
    part(t("courier.left"), rest.map(row)),
    part(t("courier.done"), stops.filter((stop) => !isOpen(stop)).map(row)),
    office(picture),
  );
}

function where({ window, zone_name }) {
  return { window: t(`courier.window.${window}`), zone: zone_name };
}

function progress(picture, stops) {
  const told = stops.filter((stop) => !isOpen(stop)).length;
  return el(
    "section",
    { class: "run" },
    el("h1", { tabindex: "-1" }, t("courier.title", where(picture))),
    el("p", { class: "tally" }, el("strong", {}, t("courier.progress", { n: told, of: stops.length }))),
    el("progress", { max: stops.length, value: told, "aria-label": t("courier.progress", { n: told, of: stops.length }) }),
  );
}

function nextStop(picture, stop) {
  return el(
    "section",
    { class: "card next", "aria-labelledby": "next-title" },
    el("p", { class: "over" }, t("courier.next")),
    el("h2", { id: "next-title" }, el("span", { class: "position" }, stop.position), el("span", { class: "address" }, addressLines(stop.address))),
    el("p", { class: "who" }, stop.masked_name, stop.attempts > 0 && el("span", { class: "chip warn" }, t("courier.second"))),
    stop.collect > 0 && collect(stop),
    el("div", { class: "pair-row" }, callLink(stop), wayLink(picture, stop)),
    el("a", { class: "button primary big open-stop", href: `#/${stop.order_id}` }, icon("arrow-right"), el("span", {}, t("courier.open"))),
  );
}

export function collect(stop) {
  return el("p", { class: "collect" }, icon("banknote"), el("span", {}, t("courier.collect", { sum: money(stop.collect) })));
}

function row(stop) {
  return el(
    "li",
    {},
    el(
      "a",
      { class: `card stop ${isOpen(stop) ? "open" : "told"} ${FAILED.includes(stop.outcome) || stop.outcome === "lose" ? "failed" : ""}`, href: `#/${stop.order_id}`, data: { order: stop.order_id } },
      el("span", { class: "position" }, stop.position),
      el("span", { class: "stop-text" }, el("strong", { lang: "ko" }, stop.address), el("span", {}, stop.masked_name, isOpen(stop) && stop.collect > 0 && [" · ", el("b", { class: "sum" }, money(stop.collect))]), outcome(stop)),
      icon("chevron-right"),
    ),
  );
}

export function outcome(stop) {
  if (stop.outcome) {
    return el("span", { class: `outcome ${stop.outcome}` }, icon(MARKS[stop.outcome]), el("span", {}, t(`courier.outcome.${stop.outcome}`)), stop.unsent && el("span", { class: "chip" }, t("courier.unsent")));
  }
  return stop.state === "OUT" ? null : el("span", { class: "outcome" }, icon("info"), el("span", {}, t("courier.changed")));
}

function part(title, rows) {
  return rows.length > 0 && el("section", { class: "part" }, el("h2", {}, `${title} ${rows.length}`), el("ul", { class: "stops" }, rows));
}

function allDone(stops) {
  const back = toBringBack(stops);
  return notice("good", t("courier.all"), t(back ? "courier.all.back" : "courier.all.none", { n: back }));
}

// What central did not take: it stays until the courier has read it.
function trouble(stop) {
  const { deed, refusal, key } = stop.refused;
  return notice(
    "bad",
    t("courier.trouble", { n: stop.position, deed: t(`courier.outcome.${deed}`) }),
    refusalText(refusal),
    el("div", { class: "row" }, el("a", { class: "button", href: `#/${stop.order_id}` }, t("courier.open")), button(t("courier.seen"), { data: { seen: key }, on: { click: () => { queue.drop(key); dispatchEvent(new Event("hashchange")); } } })),
  );
}

function office({ office_phone }) {
  return office_phone && el("a", { class: "button quiet big office", href: `tel:${office_phone}` }, icon("phone"), el("span", {}, t("courier.office")));
}
