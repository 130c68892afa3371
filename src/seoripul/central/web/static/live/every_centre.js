// All centres: how many wait in each, asked again every quarter of a minute.

import { el, icon, show } from "../shared/dom.js";
import { Away, ask } from "../shared/ask.js";
import { awayPage } from "../shared/plain_pages.js";
import { count, named, t } from "../shared/words.js";
import { clock } from "../shared/dates.js";
import { keepingPlace } from "../shared/place.js";

const EVERY_MS = 15000;

export function everyCentre() {
  let seen = null;

  function draw() {
    if (!seen) return;
    document.title = t("now.title");
    show(
      el("div", { class: "heading" }, el("h1", { tabindex: "-1" }, t("now.title")), el("p", {}, t("now.text"))),
      el("ul", { class: "centres" }, seen.map(card)),
      el("p", { class: "hint updated" }, t("follow.updated", { at: clock(seen[0].now) })),
    );
  }

  async function look() {
    try {
      const { value } = await ask("/v1/lobbies");
      if (value?.length) seen = value;
      keepingPlace(draw);
    } catch (surprise) {
      if (!(surprise instanceof Away)) throw surprise;
      if (!seen) show(...awayPage(look));
    }
  }

  return { draw, begin: () => { look(); setInterval(() => document.visibilityState === "visible" && look(), EVERY_MS); } };
}

function card(lobby) {
  const waiting = lobby.lines.reduce((sum, line) => sum + line.waiting, 0);
  const name = named({ ko: lobby.centre_ko, en: lobby.centre_en });
  return el(
    "li",
    {},
    el(
      "a",
      { class: "card centre", id: `centre-${lobby.centre_id}`, href: `/now/${encodeURIComponent(lobby.centre_id)}` },
      el("span", { class: "centre-name" }, name),
      el("strong", { class: waiting ? "many" : "many none" }, waiting ? count("count.people", waiting) : t("now.nobody")),
      icon("chevron-right"),
    ),
  );
}
