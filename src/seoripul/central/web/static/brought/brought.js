// Where an order brought home stands: its parts, live.

import { button, el, focusOn, icon, say, show } from "../shared/dom.js";
import { setUp } from "../shared/display.js";
import { named, t } from "../shared/words.js";
import { ago, clock } from "../shared/dates.js";
import { lastly } from "../shared/lastly.js";
import { keepingPlace } from "../shared/place.js";
import { awayPage, plainPage, waitingPage } from "../shared/plain_pages.js";
import { sentence } from "../shared/refusals.js";
import { inTab } from "../shared/shelf.js";
import { watch } from "../shared/watching.js";
import { calledOff } from "./calling_off.js";
import { code, fees } from "./fees.js";
import { part, spoken, title } from "./part.js";

const TOKEN = location.pathname.split("/")[2] ?? "";
const PATH = `/v1/follow-order/${TOKEN}`;
const AGE_TOLD_EVERY_MS = 15000;
const kept = lastly(TOKEN, () => [inTab]);
let seen = null;
let heardAt = 0;
let gone = null;
let watching = null;

function draw() {
  if (gone) return drawGone();
  if (!seen) return null;
  document.title = `${title(seen.parts[0])} · ${t("brought.name")}`;
  return show(
    el(
      "div",
      { class: "columns" },
      el("div", { class: "column" }, seen.parts.map((one, at) => part(one, seen, at))),
      el("div", { class: "column" }, code(seen), fees(seen), office(seen.centre), calledOff(seen, PATH, told), el("p", { class: "hint updated" }, t("follow.updated", { at: clock(seen.now) }))),
    ),
  );
}

function office(centre) {
  return el(
    "section",
    { class: "card visit", "aria-labelledby": "office-title" },
    el("h2", { id: "office-title" }, t("brought.office")),
    line("map-pin", el("strong", {}, named(centre)), centre.address && el("span", { lang: "ko" }, centre.address)),
    centre.phone && line("phone", el("a", { href: `tel:${centre.phone.replace(/[^\d+]/g, "")}` }, centre.phone)),
  );
}

function line(mark, ...content) {
  return el("div", { class: "visit-line" }, icon(mark), el("div", {}, content));
}

function told(picture) {
  heardAt = Date.now();
  banner();
  if (!picture || (seen && picture.version < seen.version)) return;
  const moved = seen && picture.parts.find((one, at) => one.step !== seen.parts[at]?.step);
  seen = picture;
  kept.remember({ picture, at: heardAt });
  keepingPlace(draw);
  if (!moved) return;
  say(spoken(moved, seen));
  focusOn(document.getElementById(`part-${moved.number}`));
}

function away() {
  if (!seen) recall();
  if (!seen) return show(...awayPage(() => { show(...waitingPage()); watching.now(); }));
  return banner(true);
}

// What was known before this page was loaded; the banner says how old it is.
function recall() {
  const known = kept.last();
  if (!known) return;
  seen = known.picture;
  heardAt = known.at;
  draw();
}

function banner(isAway = false) {
  const place = document.getElementById("banner");
  const was = !place.hidden;
  place.hidden = !isAway;
  if (!isAway) return was && say(t("banner.back"));
  const age = ago(Date.now() - heardAt);
  place.replaceChildren(icon("wifi-off"), el("span", {}, t("banner.away", { age })), button(t("page.again"), { look: "quiet", mark: "rotate-cw", on: { click: () => watching.now() } }));
  return !was && say(t("banner.away", { age }), { now: true });
}

function refused(refusal) {
  if (refusal.code !== "not_found" && refusal.code !== "bad_request") return away();
  gone = refusal;
  kept.forget();
  watching.stop();
  return drawGone();
}

function drawGone() {
  document.title = t("gone.title");
  return show(...plainPage("file-search", "warn", t("gone.title"), gone.code === "not_found" ? t("brought.gone") : sentence(gone)));
}

show(...waitingPage());
await setUp(draw);
watching = watch(PATH, { told, away, refused });
setInterval(() => !document.getElementById("banner").hidden && banner(true), AGE_TOLD_EVERY_MS);
