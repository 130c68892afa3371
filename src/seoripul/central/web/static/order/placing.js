// One order, placed once: whatever is lost on the way, the same key asks again.

import { Away, ask } from "../shared/ask.js";
import { addressOf, keep } from "../shared/kept.js";
import { clear, dropIntent, intent } from "./draft.js";

const LONGEST_MS = 15000;

// "placed", or { refusal }, or { away: true } when nobody answered: try again with the same key.
export async function place(made) {
  try {
    const { value, refusal } = await ask("/v1/reservations", { body: made.body, key: made.key, timeout: LONGEST_MS });
    if (value) return placed(value);
    dropIntent();
    return { refusal };
  } catch (surprise) {
    if (surprise instanceof Away) return { away: true };
    throw surprise;
  }
}

export function intentOf(draft) {
  return intent(draft);
}

function placed(value) {
  keep(value);
  clear();
  location.replace(addressOf(value));
  return "placed";
}
