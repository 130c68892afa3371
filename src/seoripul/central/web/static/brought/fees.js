// The receipt code that opens the hand at the door, and the money in two lines.

import { el, icon } from "../shared/dom.js";
import { money, t } from "../shared/words.js";

export function code({ receipt_code: given }) {
  if (!given) return null;
  return el(
    "section",
    { class: "card receipt-code", "aria-labelledby": "code-title" },
    el("h2", { id: "code-title" }, t("brought.code")),
    el("p", { class: "digits" }, `${given.slice(0, 3)} ${given.slice(3)}`),
    el("p", { class: "hint" }, icon("shield-check"), " ", t("brought.code.text")),
  );
}

export function fees({ stamp, delivery, pay }) {
  const open = left(stamp) + left(delivery);
  return el(
    "section",
    { class: "card", "aria-labelledby": "fees-title" },
    el("h2", { id: "fees-title" }, t("brought.fees")),
    el("ul", { class: "papers" }, row("brought.stamp", stamp), row("brought.delivery", delivery)),
    el("p", { class: "total" }, el("span", {}, t(open < 0 ? "brought.back" : "brought.open")), el("strong", {}, open ? money(Math.abs(open)) : t("brought.even"))),
    open > 0 && el("p", { class: "hint" }, t(`brought.pay.${pay}`)),
    open < 0 && el("p", { class: "hint" }, t("brought.back.text")),
  );
}

function row(key, book) {
  return el("li", {}, el("span", {}, t(key)), el("span", { class: "sum" }, book.owed_krw ? money(book.owed_krw) : t("money.won", { n: 0 })));
}

function left({ owed_krw: owed, received_krw: received }) {
  return owed - received;
}
