// A courier's page: paired once, then today's run, whether there is a network or not.

import { el, focusOn, icon, show } from "../shared/dom.js";
import { setUp } from "../shared/display.js";
import { plainPage, waitingPage } from "../shared/plain_pages.js";
import { COURIERS } from "../shared/offline.js";
import { keepingPlace } from "../shared/place.js";
import { t, withWordsOf } from "../shared/words.js";
import { watch } from "../shared/watching.js";
import { codeInLink, pairingPage } from "./pairing.js";
import { handingPage } from "./handing.js";
import { key, queue, rememberClock, run } from "./holding.js";
import { listPage } from "./list.js";
import { revokedPage } from "./revoked.js";
import { listen, send, tell } from "./sending.js";
import { stopsOf } from "./shown.js";
import { stopPage } from "./stop.js";

const LOOK_AT_DAY_MS = 60000;

let seen = null;
let away = false;
let watching = null;
let handing = "";
let revoked = false;

withWordsOf(new URL("words/", import.meta.url), ["ko", "en"]);
show(...waitingPage());
await setUp(() => { handing = ""; draw(); }, COURIERS);
listen({ changed, revoked: lost });
addEventListener("hashchange", turned);
setInterval(forgetYesterday, LOOK_AT_DAY_MS);
begin();

function begin() {
  if (codeInLink() || !key.get()) return pairingPage(paired);
  seen = run.get();
  draw();
  watching = watch("/v1/courier/run", { told, away: () => { away = true; changed(); }, refused }, { device: key.get() });
  return send();
}

function paired() {
  revoked = false;
  watching?.stop();
  show(...waitingPage());
  begin();
}

function told(picture) {
  rememberClock();
  const back = away;
  away = false;
  if (picture) { seen = picture; run.keep(picture); }
  if (picture || back) changed();
  if (queue.waiting().length) send();
}

function refused(refusal) {
  if (refusal.code === "unknown_device" || refusal.code === "not_permitted") lost();
}

// This phone is not known any more: whom it was to bring what is erased, what is unsent is kept.
function lost() {
  revoked = true;
  watching?.stop();
  key.forget();
  run.forget();
  seen = null;
  handing = "";
  draw();
}

function forgetYesterday() {
  if (seen?.stops.length && !run.get()) { seen = { ...seen, run_id: "", state: null, stops: [], count: 0 }; changed(); }
}

function turned() {
  handing = "";
  if (codeInLink()) return pairingPage(paired);
  draw();
  scrollTo({ top: 0 });
  return focusOn(document.querySelector("main h1"));
}

// Whoever is typing at the door is not disturbed.
function changed() {
  seen = seen && (run.get() ?? seen);
  banner();
  if (!handing && !document.querySelector("dialog[open]")) keepingPlace(draw);
}

function draw() {
  delete document.body.dataset.view;
  banner();
  document.title = t("courier.name");
  if (revoked) return revokedPage(paired);
  if (!key.get()) return pairingPage(paired);
  if (!seen) return away ? show(...plainPage("wifi-off", "warn", t("courier.away"), t("courier.away.text"))) : show(...waitingPage());
  const stops = stopsOf(seen, queue.all());
  const stop = stops.find((one) => location.hash === `#/${one.order_id}`);
  return stop ? stopPage(seen, stop, { hand: () => handOver(stop), tell: (deed, given) => leave(stop, deed, given) }) : listPage(seen, stops);
}

function handOver(stop) {
  handing = stop.order_id;
  scrollTo({ top: 0 });
  handingPage(stop, { give: (body) => give(stop, body), leave: toList, online: () => !away });
  focusOn(document.querySelector("main h1"));
}

// What is refused while the courier still stands there is put right there.
async function give(stop, body) {
  const told = await tell(stop, "deliver", body);
  if (told.refusal) queue.drop(told.key);
  return told;
}

function leave(stop, deed, given) {
  toList();
  tell(stop, deed, given);
}

function toList() {
  handing = "";
  history.replaceState(null, "", "/c");
  turned();
}

function banner() {
  const place = document.getElementById("banner");
  const waiting = queue.waiting().length;
  place.hidden = !away && !waiting;
  place.replaceChildren(icon(away ? "wifi-off" : "loader-circle", away ? "" : "turning"), el("span", {}, [away && t("courier.offline"), waiting > 0 && t("courier.waiting", { n: waiting })].filter(Boolean).join(" · ")));
}
