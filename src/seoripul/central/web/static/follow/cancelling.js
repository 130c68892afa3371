// Cancelling: asked once more, done once, possible until the limit.

import { Away, ask, newKey } from "../shared/ask.js";
import { button, el, icon, notice, say } from "../shared/dom.js";
import { t } from "../shared/words.js";
import { when } from "../shared/dates.js";
import { sentence } from "../shared/refusals.js";

export function cancelling(followed, path, done) {
  if (!followed.cancel_until) return null;
  const open = button(t("cancel.open"), { look: "danger", mark: "x", "aria-haspopup": "dialog", on: { click: () => cancelDialog(path, done, { ask: t("cancel.ask"), text: t("cancel.ask.text"), yes: t("cancel.yes"), done: t("follow.cancelled") }).showModal() } });
  return el(
    "section",
    { class: "card cancel", "aria-labelledby": "cancel-title" },
    el("h2", { id: "cancel-title" }, t("cancel.title")),
    el("p", {}, t("cancel.until", { at: when(followed.cancel_until) })),
    open,
  );
}

// `words`: what is asked, what follows from it, what the button says, and what is told when it is done.
export function cancelDialog(path, done, words) {
  const key = newKey();
  const told = el("div", { role: "alert" });
  const no = button(t("cancel.no"), { look: "quiet", autofocus: true, on: { click: () => box.close() } });
  const yes = button(words.yes, { look: "danger", mark: "x", on: { click: () => cancel() } });
  const box = el(
    "dialog",
    { class: "dialog", "aria-labelledby": "dialog-title", "aria-describedby": "dialog-text", on: { close: () => box.remove() } },
    el("span", { class: "tile large" }, icon("triangle-alert")),
    el("h2", { id: "dialog-title" }, words.ask),
    el("p", { id: "dialog-text" }, words.text),
    told,
    el("div", { class: "row" }, no, yes),
  );

  async function cancel() {
    if (yes.getAttribute("aria-busy")) return;
    yes.setAttribute("aria-busy", "true");
    const answer = await send(path, key);
    yes.removeAttribute("aria-busy");
    if (!answer.value) return told.replaceChildren(answer.refusal ? notice("bad", sentence(answer.refusal)) : notice("warn", t("cancel.away")));
    box.close();
    say(words.done, { now: true });
    return done(answer.value);
  }

  document.body.append(box);
  return box;
}

async function send(path, key) {
  try {
    return await ask(`${path}/cancel`, { body: { reason: "" }, key });
  } catch (surprise) {
    if (surprise instanceof Away) return {};
    throw surprise;
  }
}
