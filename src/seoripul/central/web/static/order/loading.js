// What the order page asks central before it can draw a step.

import { Away, ask, officeNow } from "../shared/ask.js";
import { dayKey } from "../shared/dates.js";

async function picture(path) {
  const { value, refusal } = await ask(path);
  if (refusal) throw new Away(refusal.code);
  return value;
}

// Centres that take reservations today, and the catalogue of today.
export async function office() {
  const [centres, documents] = await Promise.all([picture("/v1/centres"), picture("/v1/catalogue")]);
  const today = dayKey(officeNow());
  return {
    centres: centres.filter((one) => one.reservations_from && one.reservations_from <= today),
    documents,
  };
}

// The days on which this order can be collected, and when the papers should be ready.
export async function times(centre, draft) {
  const codes = draft.documents.map((one) => encodeURIComponent(one.code)).join(",");
  const id = encodeURIComponent(centre.name.id);
  const [days, expected] = await Promise.all([
    picture(`/v1/centres/${id}/slots?documents=${codes}`),
    picture(`/v1/expected?centre=${id}&documents=${codes}`),
  ]);
  return { days, expected: expected.at };
}
