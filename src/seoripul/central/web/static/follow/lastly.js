// What central said last of this order, for a reload while it is away: in this tab only, and on
// the device where the order was made, which holds its code anyway.

import { has } from "../shared/kept.js";
import { inTab, onDevice } from "../shared/shelf.js";
import { token } from "./address.js";

const KEPT = "seoripul.last";
const shelves = () => (has(token()) ? [inTab, onDevice] : [inTab]);

// { picture, at } and, once it was drawn, { code, qr }; or null.
export function last() {
  const found = shelves().map((shelf) => shelf.read(KEPT, null)).find((one) => one?.token === token());
  return found ?? null;
}

export function remember(news) {
  const all = { ...last(), ...news, token: token() };
  for (const shelf of shelves()) shelf.write(KEPT, all);
}

export function forgetLast() {
  for (const shelf of [inTab, onDevice]) {
    if (shelf.read(KEPT, null)?.token === token()) shelf.remove(KEPT);
  }
}
