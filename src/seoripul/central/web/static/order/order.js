// The order page: four steps, each whole in itself; the browser's back button goes a step back.

import { Away } from "../shared/ask.js";
import { focusOn, say, show } from "../shared/dom.js";
import { setUp } from "../shared/display.js";
import { t } from "../shared/words.js";
import { awayPage, closedPage, waitingPage } from "../shared/plain_pages.js";
import { byCode } from "./catalogue.js";
import * as drafts from "./draft.js";
import { office, times } from "./loading.js";
import { intentOf, place } from "./placing.js";
import { reachable, settle } from "./settling.js";
import { aside, keptOrders } from "./sides.js";
import { stillThere } from "./slots.js";
import * as centreStep from "./step_centre.js";
import * as checkStep from "./step_check.js";
import * as documentsStep from "./step_documents.js";
import * as personStep from "./step_person.js";
import * as timeStep from "./step_time.js";

const PAGES = { centre: centreStep, documents: documentsStep, time: timeStep, person: personStep, check: checkStep };
const NEXT = { documents: "time", time: "person", person: "check" };
const draft = drafts.load();
const known = { centres: [], documents: [], byCode: new Map(), days: [], expected: null };
let step = "documents";
let outcome = {};
let drawn = false;

function context() {
  const centre = known.centres.find((one) => one.name.id === draft.centre_id);
  return {
    ...known, ...outcome, draft, centre, limits: centre.slots,
    totals: () => drafts.totals(draft, known.byCode),
    next: () => go(NEXT[step]),
    back: () => history.back(),
    changeCentre: () => go("centre"),
    edit: (name) => () => go(name),
    choose: chooseCentre,
    chosen: drawAside,
    pick: pickSlot,
    place: placeNow,
    mend: mends(),
  };
}

// Which step mends a refusal.
function mends() {
  const times = { label: "mend.time", go: () => go("time") };
  const papers = { label: "mend.documents", go: () => go("documents") };
  const person = { label: "mend.person", go: () => go("person") };
  return {
    slot_full: times, slot_closed: times, no_such_document: papers, copies_out_of_range: papers,
    consent_missing: person, phone_missing: person, bad_request: person,
  };
}

function chooseCentre(id) {
  if (id !== draft.centre_id) Object.assign(draft, { centre_id: id, slot: null });
  drafts.save(draft);
  go("documents");
}

function pickSlot(slot) {
  draft.slot = { start: slot.start, end: slot.end };
  outcome = {};
  drafts.save(draft);
  if (step === "check") return redraw({ focus: "h1" });
  document.querySelector("#main .bar").replaceWith(timeStep.foot(context()));
  return drawAside();
}

async function go(wanted, { push = true } = {}) {
  const target = drafts.waitingIntent() ? "check" : reachable(wanted, draft);
  outcome = {};
  try {
    if (target === "time" || target === "check") await loadTimes();
  } catch (surprise) {
    if (!(surprise instanceof Away)) throw surprise;
    return show(...awayPage(() => go(wanted, { push })));
  }
  step = drafts.waitingIntent() ? target : reachable(target, draft);
  draft.step = step;
  drafts.save(draft);
  const address = { step };
  if (push) history.pushState(address, "", location.pathname);
  else history.replaceState(address, "", location.pathname);
  redraw({ focus: drawn ? "h1" : "" });
  drawn = true;
}

async function loadTimes() {
  const slow = setTimeout(() => show(...waitingPage()), 300);
  try {
    Object.assign(known, await times(context().centre, draft));
  } finally {
    clearTimeout(slow);
  }
  if (!draft.slot || drafts.waitingIntent()) return;
  if (stillThere(known.days, draft.slot)) return;
  draft.slot = null;
  outcome = { lost: true };
}

function redraw({ focus = "" } = {}) {
  if (!known.centres.length) return open();
  const page = PAGES[step].draw(context());
  show(...(step === "documents" ? keptOrders() : []), ...page.filter(Boolean));
  drawAside();
  document.title = `${t(`step.${step}`)} · ${t("site.name")}`;
  if (!focus) return null;
  scrollTo(0, 0);
  return focusOn(document.querySelector(`#main ${focus}`));
}

function drawAside() {
  const place = document.getElementById("aside");
  place.hidden = step === "check" || step === "centre";
  place.replaceChildren(aside(context()));
}

async function placeNow() {
  if (outcome.busy) return;
  outcome = { busy: true };
  redraw();
  say(t("check.placing"));
  const answer = await place(intentOf(draft));
  if (answer === "placed") return;
  outcome = answer;
  redraw();
  const told = document.getElementById("outcome");
  told.scrollIntoView({ block: "center" });
  say(told.textContent, { now: true });
  focusOn(told);
}

async function open() {
  show(...waitingPage());
  try {
    const { centres, documents } = await office();
    Object.assign(known, { centres, documents, byCode: byCode(documents) });
  } catch (surprise) {
    if (!(surprise instanceof Away)) throw surprise;
    return show(...awayPage(open));
  }
  if (!known.centres.length) return show(...closedPage());
  settle(draft, known);
  const waiting = drafts.waitingIntent();
  await go(waiting ? "check" : draft.step, { push: false });
  if (waiting && step === "check") await placeNow();
}

addEventListener("popstate", (event) => go(event.state?.step ?? "documents", { push: false }));
addEventListener("pageshow", (event) => event.persisted && location.reload());
await setUp(() => redraw());
await open();
