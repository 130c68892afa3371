// The order being made: kept in this tab only, gone once it is placed.

import { newKey } from "../shared/ask.js";
import { current } from "../shared/words.js";
import { inTab } from "../shared/shelf.js";

const DRAFT = "seoripul.draft";
const INTENT = "seoripul.intent";
const EMPTY = { step: "documents", centre_id: "", documents: [], slot: null, name: "", phone: "", consent: false };

export function load() {
  return { ...EMPTY, ...inTab.read(DRAFT, {}) };
}

export function save(draft) {
  inTab.write(DRAFT, draft);
}

export function clear() {
  inTab.remove(DRAFT);
  inTab.remove(INTENT);
}

export function copiesOf(draft, code) {
  return draft.documents.find((one) => one.code === code)?.copies ?? 0;
}

export function setCopies(draft, code, copies) {
  const others = draft.documents.filter((one) => one.code !== code);
  const known = draft.documents.some((one) => one.code === code);
  if (copies <= 0) draft.documents = others;
  else if (known) draft.documents.find((one) => one.code === code).copies = copies;
  else draft.documents.push({ code, copies });
  save(draft);
}

export function totals(draft, byCode) {
  const kinds = draft.documents.filter((one) => byCode.has(one.code));
  return {
    kinds: kinds.length,
    copies: kinds.reduce((sum, one) => sum + one.copies, 0),
    fee: kinds.reduce((sum, one) => sum + one.copies * byCode.get(one.code).fee_krw, 0),
  };
}

// What is sent, with the key made at the moment the citizen decides. Until central has answered,
// the intent stands through reloads, double taps and lost answers, and nothing else is sent.
export function intent(draft) {
  const waiting = waitingIntent();
  if (waiting) return waiting;
  const body = {
    centre_id: draft.centre_id,
    documents: draft.documents.map(({ code, copies }) => ({ code, copies })),
    slot_start: draft.slot.start,
    name: draft.name.trim(),
    phone: draft.phone,
    consent: draft.consent,
    language: current(),
  };
  const made = { key: newKey(), body };
  inTab.write(INTENT, made);
  return made;
}

export function waitingIntent() {
  return inTab.read(INTENT, null);
}

export function dropIntent() {
  inTab.remove(INTENT);
}
