// A refusal in a courier's words.

import { has, t } from "../shared/words.js";

export function refusalText({ code, facts = {} }) {
  const state = `courier.refusal.${code}.${facts.order_state}`;
  if (has(state)) return t(state);
  const key = `courier.refusal.${code}`;
  return t(has(key) ? key : "courier.refusal.other");
}
