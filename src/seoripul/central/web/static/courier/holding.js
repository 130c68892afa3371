// What a courier's phone keeps: its key, the run that is out, and what has not been sent yet.

import { officeNow } from "../shared/ask.js";
import { dayKey } from "../shared/dates.js";
import { onDevice } from "../shared/shelf.js";

const KEY = "seoripul.courier.key";
const RUN = "seoripul.courier.run";
const QUEUE = "seoripul.courier.queue";
const SKEW = "seoripul.courier.skew";

export const key = {
  get: () => onDevice.get(KEY),
  set: (given) => onDevice.set(KEY, given),
  forget: () => onDevice.remove(KEY),
};

// The office's clock, also after a restart without a network.
export function now() {
  return Date.now() + Number(onDevice.get(SKEW) ?? 0);
}

export function rememberClock() {
  onDevice.set(SKEW, String(Math.round(officeNow() - Date.now())));
}

// Names, addresses and phones leave the phone with the run, and with its day.
export const run = {
  get() {
    const kept = onDevice.read(RUN, null);
    if (kept && kept.day === dayKey(now())) return kept;
    if (kept) onDevice.remove(RUN);
    return null;
  },
  keep(picture) {
    if (picture.run_id && picture.stops.length) onDevice.write(RUN, picture);
    else onDevice.remove(RUN);
  },
  forget: () => onDevice.remove(RUN),
};

// Each: { key, order_id, number, deed, body, refusal }. Read anew for every change: another window
// of this browser may have sent some.
export const queue = {
  all: () => onDevice.read(QUEUE, []),
  waiting: () => queue.all().filter((one) => !one.refusal),
  refused: () => queue.all().filter((one) => one.refusal),
  add: (one) => write([...queue.all(), one]),
  drop: (which) => write(queue.all().filter((one) => one.key !== which)),
  refuse: (which, refusal) => write(queue.all().map((one) => (one.key === which ? { ...one, refusal } : one))),
};

function write(all) {
  if (all.length) onDevice.write(QUEUE, all);
  else onDevice.remove(QUEUE);
}
