// Who comes: a name, a phone number, and consent to keep them for a while.

import { el, icon, say } from "../shared/dom.js";
import { t } from "../shared/words.js";
import { save } from "./draft.js";
import { bar, field, heading, progress } from "./parts.js";
import { fault, format, isWhole } from "./phone.js";

const NAME = /^[\p{L}\p{M}][\p{L}\p{M}\s.'’\-]*$/u;

export function draw(step) {
  return [
    progress("person"),
    heading(t("person.title"), t("person.hint")),
    el(
      "form",
      { class: "card form", novalidate: true, on: { submit: (event) => { event.preventDefault(); go(step); } } },
      nameField(step.draft),
      phoneField(step.draft),
      el("p", { class: "hint never" }, icon("shield-check"), t("site.foot")),
      el("input", { type: "submit", class: "unseen", tabindex: "-1", "aria-hidden": "true", value: t("order.next") }),
    ),
    consent(step.draft),
    bar(step.totals(), { back: step.back, next: () => go(step) }),
  ];
}

function nameField(draft) {
  const input = el("input", {
    type: "text", name: "name", value: draft.name, autocomplete: "name", maxlength: "40", required: true, enterkeyhint: "next",
    on: {
      input: () => { draft.name = input.value; save(draft); tell(input, NAME.test(input.value.trim()) || !input.value ? "" : "name.letters", draft.name.trim().length > 1); },
      blur: () => input.value && tell(input, nameFault(draft), !nameFault(draft)),
    },
  });
  return field("name", t("person.name"), input, { hint: t("person.name.hint") });
}

function phoneField(draft) {
  const input = el("input", {
    type: "tel", name: "phone", value: draft.phone, autocomplete: "tel-national", inputmode: "tel", maxlength: "18", required: true, placeholder: "010-1234-5678",
    on: {
      input: () => { const typed = input.value; input.value = formatted(input); draft.phone = input.value; save(draft); tell(input, fault(typed), isWhole(draft.phone)); },
      blur: () => input.value && tell(input, phoneFault(draft), isWhole(draft.phone)),
    },
  });
  return field("phone", t("person.phone"), input, { hint: t("person.phone.hint") });
}

// Only the end grows hyphens: a caret in the middle stays where it is.
function formatted(input) {
  return input.selectionStart === input.value.length ? format(input.value) : input.value;
}

function consent(draft) {
  const box = el("input", { type: "checkbox", id: "consent", checked: draft.consent, "aria-describedby": "consent-error", on: { change: () => { draft.consent = box.checked; save(draft); if (box.checked) tell(box, ""); } } });
  const rows = ["what", "why", "long", "refuse"];
  return el(
    "section",
    { class: "card consent", "aria-labelledby": "consent-title" },
    el("h2", { id: "consent-title" }, icon("shield-check"), t("consent.title")),
    el("dl", {}, rows.map((name) => el("div", {}, el("dt", {}, t(`consent.${name}`)), el("dd", {}, t(`consent.${name}.text`))))),
    el("label", { class: "tick", for: "consent" }, box, el("span", {}, t("consent.agree"))),
    el("p", { class: "error", id: "consent-error", role: "status" }),
  );
}

function tell(input, key, good = false) {
  const error = document.getElementById(`${input.id}-error`);
  if (error && error.textContent !== (key ? t(key) : "")) error.textContent = key ? t(key) : "";
  input.classList.toggle("good", good && !key);
  if (key) input.setAttribute("aria-invalid", "true");
  else input.removeAttribute("aria-invalid");
}

export function nameFault(draft) {
  const name = draft.name.trim();
  if (!name) return "name.missing";
  return NAME.test(name) ? "" : "name.letters";
}

export function phoneFault(draft) {
  if (!draft.phone) return "phone.missing";
  return isWhole(draft.phone) ? "" : fault(draft.phone) || "phone.short";
}

// What stands between this form and the next step, in the order of the page.
export function faults(draft) {
  const found = [["name", nameFault(draft)], ["phone", phoneFault(draft)], ["consent", draft.consent ? "" : "consent.missing"]];
  return found.filter(([, key]) => key);
}

function go(step) {
  step.draft.phone = format(step.draft.phone);
  const found = faults(step.draft);
  for (const [id, key] of found) tell(document.getElementById(id), key);
  if (!found.length) return step.next();
  document.getElementById(found[0][0]).focus();
  say(t(found[0][1]), { now: true });
}
