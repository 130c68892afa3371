// The days and slots of this order's booking window.

import { dayKey, hourOf } from "../shared/dates.js";

export function free(day) {
  return day.slots.filter((slot) => slot.left > 0);
}

// The day to open: the one of the slot chosen before, or the first with a free place.
export function dayToOpen(days, chosen) {
  const before = chosen && days.find((one) => one.day === dayKey(chosen.start));
  if (before?.slots.length) return before;
  return days.find((one) => free(one).length) ?? days.find((one) => one.slots.length) ?? null;
}

// Morning, afternoon and evening, without those that are empty.
export function halves(day) {
  const parts = [["morning", 0, 12], ["afternoon", 12, 18], ["evening", 18, 24]];
  return parts
    .map(([name, from, until]) => ({
      name,
      slots: day.slots.filter((slot) => hourOf(slot.start) >= from && hourOf(slot.start) < until),
    }))
    .filter(({ slots }) => slots.length);
}

export function stillThere(days, chosen) {
  return days.flatMap(free).find((slot) => slot.start === chosen?.start) ?? null;
}
