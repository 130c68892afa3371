// Orders made on this device, so that a closed page is found again. Kept here only.

import { onDevice } from "./shelf.js";

const KEPT = "seoripul.orders";
const DAY = 86400000;
const SHOWN_FOR_DAYS = 16;

export function all(now) {
  return read().filter((one) => Date.parse(one.slot_end) + SHOWN_FOR_DAYS * DAY > now);
}

export function keep(placed) {
  const { follow, code, number, centre, slot_start, slot_end } = placed;
  write([{ follow, code, number, centre: { ko: centre.ko, en: centre.en }, slot_start, slot_end },
    ...read().filter((one) => one.follow !== follow)].slice(0, 10));
}

export function has(follow) {
  return read().some((one) => one.follow === follow);
}

export function forget(follow) {
  write(read().filter((one) => one.follow !== follow));
}

export function addressOf(one) {
  return `/r/${encodeURIComponent(one.follow)}#${one.code}`;
}

function read() {
  const kept = onDevice.read(KEPT, []);
  return Array.isArray(kept) ? kept : [];
}

function write(orders) {
  if (orders.length) onDevice.write(KEPT, orders);
  else onDevice.remove(KEPT);
}
