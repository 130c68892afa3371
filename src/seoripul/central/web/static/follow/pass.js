// The pass: QR and number, and how to use them at the kiosk.

import { button, el, icon, notice, say } from "../shared/dom.js";
import { t } from "../shared/words.js";
import { code, grouped } from "./address.js";
import { picture } from "./qr.js";
import { savePicture, shareLink } from "./saving.js";

// Built once per page and moved, not drawn again, so that a QR being scanned never blinks.
export function makePass() {
  const image = el("img", { class: "qr", width: "330", height: "330", hidden: true });
  const place = el("div", { class: "qr-place" }, image);
  const number = el("p", { class: "pass-number" });
  const actions = el("div", { class: "row pass-actions" });
  const box = el("section", { class: "card pass", "aria-labelledby": "pass-title" });
  let last = null;

  async function draw(followed) {
    last = followed;
    image.alt = t("pass.alt", { number: grouped(followed.number) });
    number.replaceChildren(el("span", { class: "over" }, t("pass.number")), el("strong", { class: "digits" }, grouped(followed.number)));
    actions.replaceChildren(...actionsOf(followed));
    box.replaceChildren(el("h2", { id: "pass-title", class: "unseen" }, t("pass.title")), place, number, use(), actions);
    if (image.hidden) await fill();
  }

  async function fill() {
    place.replaceChildren(image);
    try {
      const address = await picture(code());
      if (!address) return missing();
      image.src = address;
      image.hidden = false;
      return actions.replaceChildren(...actionsOf(last));
    } catch {
      return place.replaceChildren(notice("warn", t("pass.away"), "", button(t("page.again"), { look: "soft", mark: "rotate-cw", on: { click: fill } })));
    }
  }

  function missing() {
    place.replaceChildren(notice("info", t("pass.missing"), t("pass.missing.text")));
    box.querySelector(".use")?.remove();
  }

  function actionsOf(followed) {
    const save = !image.hidden && button(t("pass.save"), { look: "soft", mark: "download", on: { click: () => savePicture(followed, image) } });
    const share = code() && button(t("pass.share"), { look: "soft", mark: "share-2", on: { click: async () => say(await shareLink()) } });
    const print = button(t("pass.print"), { look: "soft", mark: "printer", class: "button soft wide-only", on: { click: () => window.print() } });
    return [save, share, print].filter(Boolean);
  }

  return { box, draw, reset: () => { image.hidden = true; } };
}

function use() {
  return el(
    "ul",
    { class: "use" },
    el("li", {}, icon("qr-code"), el("span", {}, t("pass.use.qr"))),
    el("li", {}, icon("phone"), el("span", {}, t("pass.use.number"))),
    el("li", {}, icon("id-card"), el("span", {}, t("pass.use.id"))),
  );
}
