// What a day or a slot means for this order.

import { dayKey, hourOf } from "../shared/dates.js";

// "free", "full", or "early" when the papers cannot be ready by then.
export function meaning(slot, expected) {
  if (slot.left <= 0) return "full";
  return expected && Date.parse(slot.start) < Date.parse(expected) ? "early" : "free";
}

export function free(day, expected) {
  return day.slots.filter((slot) => meaning(slot, expected) === "free");
}

// The day to open: the one of the slot chosen before, or the first with a free place.
export function dayToOpen(days, chosen, expected) {
  const before = chosen && days.find((one) => one.day === dayKey(chosen.start));
  if (before?.slots.length) return before;
  return days.find((one) => free(one, expected).length) ?? days.find((one) => one.slots.length) ?? null;
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

export function stillThere(days, chosen, expected) {
  const found = days.flatMap((one) => one.slots).find((slot) => slot.start === chosen?.start);
  return found && meaning(found, expected) === "free" ? found : null;
}
