// Deeds leave the phone one after another, each under the key made at the tap: sent again until
// central has answered, done once.

import { Away, ask, newKey } from "../shared/ask.js";
import { backOff } from "../shared/watching.js";
import { key, now, queue, rememberClock, run } from "./holding.js";

const TRIED_AGAIN = ["busy", "storage_full"];
const DONE_BEFORE = "key_reused";
const ALONE = "seoripul.courier.sending";

let heard = () => {};
let underWay = null;
let failures = 0;
let timer = null;

// `changed()` after each answer, `revoked()` once the phone is not known any more.
export function listen(handlers) {
  heard = handlers;
  addEventListener("online", send);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && send());
}

// Written down first, then sent. Answers { done }, { refusal }, or {} while there is no network.
export async function tell(stop, deed, given) {
  const one = { key: newKey(), order_id: stop.order_id, number: stop.number, deed, body: { ...given, at: new Date(now()).toISOString() } };
  queue.add(one);
  heard.changed();
  await send();
  const left = queue.all().find((other) => other.key === one.key);
  return left ? { refusal: left.refusal, key: one.key } : { done: true };
}

export function send() {
  clearTimeout(timer);
  underWay ??= inTurn(all).finally(() => { underWay = null; });
  return underWay;
}

function inTurn(act) {
  return navigator.locks ? navigator.locks.request(ALONE, act) : act();
}

async function all() {
  for (let one = queue.waiting()[0]; one && key.get(); one = queue.waiting()[0]) {
    try {
      if (!settle(one, await post(one))) return later();
      failures = 0;
    } catch (surprise) {
      if (!(surprise instanceof Away)) throw surprise;
      return later();
    } finally {
      heard.changed();
    }
  }
  return undefined;
}

function post({ key: made, order_id, deed, body }) {
  return ask(`/v1/courier/stops/${encodeURIComponent(order_id)}/${deed}`, { body, key: made, device: key.get() });
}

// Whether to go on with the next.
function settle(one, { status, value, refusal }) {
  rememberClock();
  if (status === 401) return heard.revoked() ?? false;
  if (status === 429 || TRIED_AGAIN.includes(refusal?.code)) return false;
  if (refusal && refusal.code !== DONE_BEFORE) queue.refuse(one.key, { code: refusal.code, facts: refusal.facts });
  else done(one, value);
  return true;
}

// Until the next picture tells it, the kept one does.
function done(one, value) {
  queue.drop(one.key);
  const kept = run.get();
  if (!kept) return;
  const stops = kept.stops.map((stop) => (stop.order_id === one.order_id ? { ...stop, outcome: one.deed, state: value?.state ?? stop.state, phone: null } : stop));
  run.keep({ ...kept, stops });
}

function later() {
  failures += 1;
  timer = setTimeout(send, backOff(failures));
}
