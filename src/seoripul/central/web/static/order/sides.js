// Beside the steps: the order so far (on wide screens), and orders made on this device.

import { el, icon } from "../shared/dom.js";
import { count, money, named, t } from "../shared/words.js";
import { day, near, span } from "../shared/dates.js";
import { officeNow } from "../shared/ask.js";
import { addressOf, all } from "../shared/kept.js";

export function aside({ draft, centre, byCode, totals }) {
  const sums = totals();
  return el(
    "section",
    { class: "card", "aria-labelledby": "aside-title" },
    el("h2", { id: "aside-title" }, t("aside.title")),
    line("map-pin", named(centre.name)),
    line("calendar-days", draft.slot ? `${near(draft.slot.start) || day(draft.slot.start)} ${span(draft.slot.start, draft.slot.end)}` : t("aside.no-time"), !draft.slot),
    sums.kinds ? papers(draft, byCode) : line("file-text", t("order.nothing"), true),
    el("p", { class: "total" }, el("span", {}, t("check.total")), el("strong", {}, sums.kinds ? money(sums.fee) : "–")),
    el("p", { class: "hint" }, t("check.pay")),
  );
}

function line(mark, text, faint = false) {
  return el("p", { class: `aside-line ${faint ? "faint" : ""}` }, icon(mark), el("span", {}, text));
}

function papers(draft, byCode) {
  const lines = draft.documents.filter((one) => byCode.has(one.code)).map(({ code, copies }) => {
    const document = byCode.get(code);
    return el("li", {}, el("span", {}, named(document)), el("span", { class: "sum" }, `${count("count.copies", copies)} · ${money(document.fee_krw * copies)}`));
  });
  return el("ul", { class: "papers" }, lines);
}

export function keptOrders() {
  return all(officeNow()).slice(0, 3).map((one) =>
    el(
      "a",
      { class: "card kept", href: addressOf(one) },
      el("span", { class: "tile" }, icon("qr-code")),
      el(
        "span",
        { class: "choice-text" },
        el("span", { class: "over" }, t("kept.over")),
        el("strong", {}, `${near(one.slot_start) || day(one.slot_start)} ${span(one.slot_start, one.slot_end)}`),
        el("span", {}, named(one.centre)),
      ),
      icon("chevron-right"),
    ));
}
