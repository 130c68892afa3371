// A phone that is not paired yet: six digits, typed or out of the link `/c#123456`.

import { Away, ask, newKey } from "../shared/ask.js";
import { button, el, icon, notice, show } from "../shared/dom.js";
import { t } from "../shared/words.js";
import { key } from "./holding.js";
import { refusalText } from "./refusals.js";
import { unsent } from "./unsent.js";

export function codeInLink() {
  return /^#(\d{6})$/.exec(location.hash)?.[1] ?? "";
}

export function pairingPage(paired) {
  const told = el("div", { role: "alert" });
  const code = el("input", { id: "code", class: "field code", inputmode: "numeric", autocomplete: "one-time-code", maxlength: 6, pattern: "[0-9]{6}", "aria-describedby": "code-hint" });
  const go = button(t("courier.pair.go"), { look: "primary big", type: "submit", id: "pair" });
  const form = el(
    "form",
    { class: "card pair", novalidate: true, on: { submit: (event) => { event.preventDefault(); pair(); } } },
    el("span", { class: "tile large" }, icon("phone")),
    el("h1", { tabindex: "-1" }, t("courier.pair.title")),
    el("label", { for: "code" }, t("courier.pair.code")),
    code,
    el("p", { id: "code-hint", class: "hint" }, t("courier.pair.hint")),
    told,
    go,
  );
  code.value = codeInLink();
  show(unsent(), form);
  if (code.value) pair();

  async function pair() {
    if (!/^\d{6}$/.test(code.value)) return told.replaceChildren(notice("warn", t("courier.pair.six")));
    if (go.getAttribute("aria-busy")) return undefined;
    go.setAttribute("aria-busy", "true");
    const { value, refusal } = await enrol(code.value);
    go.removeAttribute("aria-busy");
    if (value?.kind === "courier") return take(value);
    return told.replaceChildren(notice("bad", refusal ? refusalText(refusal) : t("courier.pair.away")));
  }

  function take({ device_key }) {
    key.set(device_key);
    history.replaceState(null, "", "/c");
    paired();
  }
}

// A code for another kind of device is of no use here.
async function enrol(pairing_code) {
  try {
    const { value, refusal } = await ask("/v1/devices/enrol", { body: { pairing_code }, key: newKey() });
    return value && value.kind !== "courier" ? { refusal: { code: "wrong_pairing_code" } } : { value, refusal };
  } catch (surprise) {
    if (surprise instanceof Away) return {};
    throw surprise;
  }
}
