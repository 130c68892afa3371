// One centre's lines, live.

import { el, icon, say, show } from "../shared/dom.js";
import { awayPage, plainPage } from "../shared/plain_pages.js";
import { count, named, t } from "../shared/words.js";
import { clock } from "../shared/dates.js";
import { watch } from "../shared/watching.js";
import { keepingPlace } from "../shared/place.js";
import { wait } from "../shared/wait.js";

export function oneCentre(centre) {
  let seen = null;
  let missing = false;
  let watching = null;

  function draw() {
    if (missing) return show(...plainPage("map-pin", "warn", t("now.missing"), "", toAll()));
    if (!seen) return null;
    const name = named({ ko: seen.centre_ko, en: seen.centre_en });
    document.title = `${name} · ${t("now.title")}`;
    return show(
      el("div", { class: "heading" }, el("h1", { tabindex: "-1" }, name), el("p", {}, t("now.text"))),
      el("ul", { class: "lines" }, seen.lines.map(lineCard)),
      el("div", { class: "row after" }, toAll()),
      el("p", { class: "hint updated" }, t("follow.updated", { at: clock(seen.now) })),
    );
  }

  function told(picture) {
    if (!picture) return;
    seen = picture;
    keepingPlace(draw);
  }

  function away() {
    if (seen) say(t("page.away"));
    else show(...awayPage(() => watching.now()));
  }

  function refused() {
    missing = true;
    watching.stop();
    draw();
  }

  return { draw, begin: () => { watching = watch(`/v1/centres/${encodeURIComponent(centre)}/lobby`, { told, away, refused }); } };
}

function toAll() {
  return el("a", { class: "button quiet", href: "/now" }, icon("map-pin"), el("span", {}, t("now.all")));
}

function lineCard(line) {
  const facts = [
    line.counters.length > 0 && count("count.counters", line.counters.length, { n: line.counters.join(", ") }),
    line.last_called && t("now.called", { n: line.last_called }),
  ].filter(Boolean);
  return el(
    "li",
    { class: "card line" },
    el("div", { class: "line-text" }, el("h2", {}, t(`lane.${line.line}`)), el("p", { class: "facts" }, (line.accepting ?? true) ? facts.map((fact) => el("span", {}, fact)) : t("now.closed"))),
    el("div", { class: "line-wait" }, el("strong", { class: line.waiting ? "many" : "many none" }, line.waiting ? count("count.people", line.waiting) : t("now.nobody")), wait(line.expected)),
  );
}
