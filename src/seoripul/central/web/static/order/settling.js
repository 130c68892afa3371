// A draft that was kept may be older than the office's day: what no longer holds is put right.

import { faults } from "./step_person.js";
import { save } from "./draft.js";

export function settle(draft, { centres, byCode }) {
  const there = centres.find((one) => one.name.id === draft.centre_id);
  const centre = there ?? centres.find((one) => one.name.id === "ok") ?? centres[0];
  draft.centre_id = centre.name.id;
  if (!there) draft.slot = null;
  draft.documents = draft.documents.filter((one) => byCode.get(one.code)?.reservable);
  save(draft);
  return centre;
}

// The furthest step that may be shown, at most the wanted one.
export function reachable(wanted, draft) {
  if (wanted === "centre") return wanted;
  if (!draft.documents.length) return "documents";
  if (wanted !== "documents" && !draft.slot) return "time";
  if (wanted === "check" && faults(draft).length) return "person";
  return wanted;
}
