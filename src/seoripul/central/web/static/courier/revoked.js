// A phone that the office has let go, or lost for another: what was not sent is shown to be told.

import { button, el, show } from "../shared/dom.js";
import { plainPage } from "../shared/plain_pages.js";
import { t } from "../shared/words.js";
import { pairingPage } from "./pairing.js";
import { unsent } from "./unsent.js";

export function revokedPage(paired) {
  show(
    ...plainPage("circle-slash", "warn", t("courier.revoked"), t("courier.revoked.text")),
    unsent(),
    el("div", { class: "row centre" }, button(t("courier.pair.again"), { look: "primary big", id: "again", on: { click: () => pairingPage(paired) } })),
  );
}
