// Cancelling an order: said first what comes back, asked once more, done once.

import { button, el } from "../shared/dom.js";
import { t } from "../shared/words.js";
import { cancelDialog } from "../follow/cancelling.js";

export function calledOff(order, path, done) {
  const going = order.parts.filter((one) => one.cancellable);
  if (!going.length) return null;
  const free = going.every((one) => one.cancel_free);
  const words = { ask: t("brought.cancel.ask"), text: t(free ? "brought.cancel.free" : "brought.cancel.partly"), yes: t("brought.cancel.open"), done: t("brought.cancel.done") };
  const open = button(t("brought.cancel.open"), { look: "danger", mark: "x", "aria-haspopup": "dialog", on: { click: () => cancelDialog(path, done, words).showModal() } });
  return el(
    "section",
    { class: "card cancel", "aria-labelledby": "cancel-title" },
    el("h2", { id: "cancel-title" }, t("brought.cancel.title")),
    el("p", {}, words.text),
    open,
  );
}
