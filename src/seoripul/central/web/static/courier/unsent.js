// What a phone without a connection to the office could not send: to be told by word of mouth.

import { el, notice } from "../shared/dom.js";
import { t } from "../shared/words.js";
import { queue } from "./holding.js";
import { spaced } from "./stop.js";

export function unsent() {
  const left = queue.all();
  if (!left.length) return null;
  const each = left.map((one) => el("li", {}, `${spaced(one.number)} · ${t(`courier.outcome.${one.deed}`)}`));
  return notice("bad", t("courier.revoked.unsent", { n: left.length }), t("courier.revoked.unsent.text"), el("ul", { class: "unsent" }, each));
}
