// The page that follows one order, live.

import { button, el, focusOn, icon, say, show } from "../shared/dom.js";
import { setUp } from "../shared/display.js";
import { t } from "../shared/words.js";
import { ago } from "../shared/dates.js";
import { forget, has } from "../shared/kept.js";
import { keepingPlace } from "../shared/place.js";
import { awayPage, plainPage, waitingPage } from "../shared/plain_pages.js";
import { sentence } from "../shared/refusals.js";
import { token } from "./address.js";
import { forgetLast, last, remember } from "./lastly.js";
import { isAllowed, ring, stayAwake } from "./calling.js";
import { cancelling } from "./cancelling.js";
import { makePass } from "./pass.js";
import { soundSwitch } from "./sound.js";
import { spoken, status, titled, updated } from "./status.js";
import { isEnded, isOpen, line } from "./steps.js";
import { papers, visit } from "./visit.js";
import { watch } from "../shared/watching.js";

const PATH = `/v1/follow/${encodeURIComponent(token())}`;
const pass = makePass();
let seen = null;
let heardAt = 0;
let gone = null;
let againOpen = false;
let watching = null;

function draw() {
  if (gone) return drawGone();
  if (!seen) return null;
  const open = isOpen(seen.step);
  if (open) pass.draw(seen);
  document.title = titled(seen);
  return show(
    el(
      "div",
      { class: "columns" },
      el("div", { class: "column" }, status(seen), line(seen.step), open && beforeTheCall()),
      el("div", { class: "column" }, visit(seen), papers(seen), cancelling(seen, PATH, told), after(), el("p", { class: "hint updated" }, updated(seen))),
    ),
  );
}

// Until the visitor has checked in the QR comes first, afterwards the call.
function beforeTheCall() {
  if (seen.step !== "arrived" && seen.step !== "called") return [pass.box, sound()];
  const again = el("details", { class: "card again", open: againOpen }, el("summary", {}, icon("qr-code"), t("pass.again")), pass.box);
  again.addEventListener("toggle", () => { againOpen = again.open; });
  return [sound(), again];
}

function sound() {
  return seen.step === "called" && isAllowed() ? null : soundSwitch(draw);
}

function after() {
  const again = el("a", { class: "button quiet", href: "/" }, icon("plus"), el("span", {}, t("follow.another")));
  const remove = has(token()) && button(t("kept.forget"), { look: "quiet", mark: "trash-2", on: { click: forgetHere } });
  return el("div", { class: "row after" }, again, remove);
}

function forgetHere() {
  forgetOrder();
  redrawKeepingFocus("main");
  say(t("kept.forgotten"));
}

function redrawKeepingFocus(id) {
  draw();
  document.getElementById(id)?.focus({ preventScroll: true });
}

// A newer picture, or null when nothing has changed.
function told(picture) {
  heardAt = Date.now();
  banner();
  if (!picture || (seen && picture.version < seen.version)) return;
  const first = !seen;
  const moved = seen && (seen.step !== picture.step || seen.counter_no !== picture.counter_no);
  seen = picture;
  remember({ picture, at: heardAt });
  keepingPlace(draw);
  if (isEnded(seen.step)) forgetOrder();
  if (moved) announce();
  if (first && seen.step === "called") ring();
  if (first) stayAwake();
}

function announce() {
  say(spoken(seen), { now: seen.step === "called" });
  if (seen.step !== "called") return;
  ring();
  scrollTo({ top: 0 });
  focusOn(document.getElementById("status-title"));
}

function away() {
  if (!seen) recall();
  if (!seen) return show(...awayPage(() => { show(...waitingPage()); watching.now(); }));
  return banner(true);
}

// What was known before this page was loaded; the banner says how old it is.
function recall() {
  const known = last();
  if (!known?.picture) return;
  seen = known.picture;
  heardAt = known.at;
  draw();
}

function forgetOrder() {
  forgetLast();
  forget(token());
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
  watching.stop();
  forgetOrder();
  return drawGone();
}

function drawGone() {
  document.title = t("gone.title");
  const again = el("a", { class: "button primary", href: "/" }, icon("plus"), el("span", {}, t("follow.new")));
  return show(...plainPage("file-search", "warn", t("gone.title"), gone.code === "not_found" ? t("gone.text") : sentence(gone), again));
}

document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && stayAwake());
addEventListener("hashchange", () => { pass.reset(); draw(); });
show(...waitingPage());
await setUp(draw);
watching = watch(PATH, { told, away, refused });
setInterval(() => !document.getElementById("banner").hidden && banner(true), 15000);
