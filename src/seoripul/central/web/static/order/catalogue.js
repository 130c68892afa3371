// The documents as the page lists them: by group, by what is wanted most, by search.

import { find } from "./hangul.js";
import { t, has } from "../shared/words.js";

// What the office hands out most; shown first when the catalogue has them.
const FREQUENT = ["CE01", "CE02", "CE03", "CE04", "LD06", "TX02"];

export function byCode(documents) {
  return new Map(documents.map((one) => [one.code, one]));
}

// In the order people ask for them; groups not named here come last.
const GROUPS = ["제증명", "제증명(방문 수령)", "토지·건축", "세무", "복지증명", "어디서나 민원(타기관)", "인허가"];

export function groups(documents) {
  const place = (name) => (GROUPS.includes(name) ? GROUPS.indexOf(name) : GROUPS.length);
  const names = [...new Set(documents.map((one) => one.group))].sort((a, b) => place(a) - place(b));
  return names.map((name) => ({ name, documents: documents.filter((one) => one.group === name) }));
}

export function frequent(documents) {
  const known = byCode(documents);
  return FREQUENT.map((code) => known.get(code)).filter(Boolean);
}

// Documents whose Korean or English name has what was typed; a match at the front comes first.
export function search(documents, typed) {
  return documents
    .map((one) => ({ one, at: find(typed, one.name_ko) ?? find(typed, one.name_en) }))
    .filter(({ at }) => at)
    .sort((a, b) => Math.min(a.at[0], 1) - Math.min(b.at[0], 1))
    .map(({ one }) => one);
}

export function groupName(name) {
  return has(`group.${name}`) ? t(`group.${name}`) : name;
}

// "1통", "1건(종합형)" to the reader's language.
export function unit(document) {
  const kind = document.fee_unit.replace(/\(.*\)/, "").replace(/^1/, "").trim();
  return has(`unit.${kind}`) ? t(`unit.${kind}`) : document.fee_unit;
}

export function period(document) {
  if (document.period === "instant") return "";
  return t(`period.${document.period}`, { n: document.period_length });
}
