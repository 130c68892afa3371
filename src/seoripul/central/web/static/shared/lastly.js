// What central said last of one order, for a reload while it is away.

import { inTab, onDevice } from "./shelf.js";

const KEPT = "seoripul.last";

// `shelves()`: where it may be kept now. Returns { last, remember, forget }: what is remembered is
// { picture, at } and whatever else the page adds; `last()` is null when nothing is known.
export function lastly(token, shelves) {
  const of = (shelf) => shelf.read(KEPT, null);
  const last = () => shelves().map(of).find((one) => one?.token === token) ?? null;
  return {
    last,
    remember(news) {
      const all = { ...last(), ...news, token };
      for (const shelf of shelves()) shelf.write(KEPT, all);
    },
    forget() {
      for (const shelf of [inTab, onDevice]) if (of(shelf)?.token === token) shelf.remove(KEPT);
    },
  };
}
