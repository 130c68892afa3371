// The hand-over: the recipient's code or an identity document, then the fee.

import { button, el, icon, notice, say, show } from "../shared/dom.js";
import { money, t } from "../shared/words.js";
import { refusalText } from "./refusals.js";

const PROOFS = ["resident_card", "driver_licence", "passport", "mobile_id", "alien_card", "other"];
const PAID = ["card", "cash", "mobile"];
const DIGITS = 6;

// `give(body)` answers { done }, { refusal } or {} as `sending.tell` does.
export function handingPage(stop, { give, leave, online }) {
  const chosen = { code: "", identity: "", name: "", paid: "" };
  const told = el("div", { role: "alert" });
  let byCode = true;

  function draw() {
    document.body.dataset.view = "hand";
    show(
      el(
        "section",
        { class: "hand-top" },
        el("a", { class: "button quiet square", href: `#/${stop.order_id}`, "aria-label": t("courier.no") }, icon("arrow-left")),
        el("div", {}, el("h1", { tabindex: "-1" }, t("courier.hand")), el("p", { lang: "ko" }, `${stop.position}. ${stop.address}`)),
      ),
      el("div", { class: "tabs", role: "group", "aria-label": t("courier.hand.how") }, tab(true, t("courier.by.code")), tab(false, t("courier.by.identity"))),
      byCode ? codePart() : identityPart(),
      stop.collect > 0 && payment(),
      el(
        "div",
        { class: "finish" },
        told,
        button(t("courier.hand.done"), { look: "primary big hand", mark: "check", id: "give", "aria-disabled": missing() ? "true" : undefined, on: { click: send } }),
      ),
    );
  }

  const redraw = () => { told.replaceChildren(); draw(); };

  function tab(code, label) {
    return button(label, { look: "tab", "aria-pressed": String(byCode === code), on: { click: () => { byCode = code; redraw(); } } });
  }

  function codePart() {
    return el(
      "section",
      { class: "card" },
      el("p", { class: online() ? "ask-for" : "ask-for unsure" }, t(online() ? "courier.code.ask" : "courier.code.offline")),
      el("output", { class: "code-shown", "aria-live": "polite", "aria-label": t("courier.code.shown", { n: chosen.code.length }) }, Array.from({ length: DIGITS }, (_, at) => el("span", { class: at < chosen.code.length ? "digit" : "digit empty" }, chosen.code[at] ?? ""))),
      el("div", { class: "keypad" }, [1, 2, 3, 4, 5, 6, 7, 8, 9].map(digit), press("clear", t("courier.code.clear"), () => ""), digit(0), press("erase", "⌫", (code) => code.slice(0, -1), t("courier.code.erase"))),
    );
  }

  function digit(n) {
    return press(String(n), String(n), (code) => (code + n).slice(0, DIGITS));
  }

  function press(name, label, change, spoken) {
    return el("button", { type: "button", class: "keycap", data: { press: name }, "aria-label": spoken, on: { click: () => { chosen.code = change(chosen.code); redraw(); document.querySelector(`[data-press="${name}"]`).focus({ preventScroll: true }); goOn(); } } }, label);
  }

  // The last digit is in: the fee comes next.
  function goOn() {
    if (chosen.code.length === DIGITS) document.getElementById("fee")?.scrollIntoView({ block: "center", behavior: "smooth" });
  }

  function identityPart() {
    return el(
      "section",
      { class: "card" },
      el("fieldset", {}, el("legend", {}, t("courier.identity.ask")), el("div", { class: "choices" }, PROOFS.map((one) => choice("identity", one, t(`courier.identity.${one}`))))),
      el("label", { for: "recipient" }, t("courier.recipient")),
      el("input", { id: "recipient", class: "field", maxlength: 40, autocomplete: "off", value: chosen.name, on: { input: (event) => { chosen.name = event.target.value; } } }),
    );
  }

  function payment() {
    return el("section", { class: "card", id: "fee" }, el("fieldset", {}, el("legend", {}, t("courier.paid.ask", { sum: money(stop.collect) })), el("div", { class: "choices three" }, PAID.map((one) => choice("paid", one, t(`courier.paid.${one}`))))));
  }

  function choice(name, value, label) {
    return button(label, { look: "choice", "aria-pressed": String(chosen[name] === value), data: { [name]: value }, on: { click: () => { chosen[name] = value; redraw(); document.querySelector(`[data-${name}="${value}"]`).focus({ preventScroll: true }); } } });
  }

  // The sentence that says what is still to be chosen; "" once everything is.
  function missing() {
    if (byCode && chosen.code.length < DIGITS) return "courier.missing.code";
    if (!byCode && !chosen.identity) return "courier.missing.identity";
    return stop.collect && !chosen.paid ? "courier.missing.paid" : "";
  }

  async function send(event) {
    const pressed = event.currentTarget;
    if (pressed.getAttribute("aria-busy")) return;
    if (missing()) { told.replaceChildren(notice("warn", t(missing()))); return; }
    pressed.setAttribute("aria-busy", "true");
    const { refusal } = await give(body());
    pressed.removeAttribute("aria-busy");
    if (!refusal) { say(t("courier.outcome.deliver"), { now: true }); leave(); return; }
    if (refusal.code === "wrong_receipt_code") chosen.code = "";
    draw();
    told.replaceChildren(notice("bad", refusalText(refusal)));
  }

  function body() {
    const seen = byCode ? { receipt_code: chosen.code } : { identity: chosen.identity, ...(chosen.name.trim() && { recipient: chosen.name.trim() }) };
    return { ...seen, ...(stop.collect > 0 && { paid: chosen.paid }) };
  }

  draw();
}
