// The sentences of one language at a time; a missing one falls back to Korean.

import { onDevice } from "./shelf.js";

export const LANGUAGES = { ko: "한국어", en: "English", zh: "中文", ja: "日本語" };
const LOCALES = { ko: "ko-KR", en: "en-US", zh: "zh-CN", ja: "ja-JP" };
const KEPT = "seoripul.language";

let language = "ko";
let table = {};
let plain = {};
const folders = [new URL("../words/", import.meta.url)];
let offered = Object.keys(LANGUAGES);

// A page for the office's own people has sentences of its own, in fewer languages.
export function withWordsOf(folder, languages) {
  folders.push(folder);
  offered = languages;
}

export function languages() {
  return offered.map((code) => [code, LANGUAGES[code]]);
}

export function current() {
  return language;
}

export function locale() {
  return LOCALES[language];
}

export function chosen() {
  const kept = onDevice.get(KEPT);
  if (offered.includes(kept)) return kept;
  const wanted = (navigator.languages ?? [navigator.language]).map((one) => one.slice(0, 2));
  return wanted.find((one) => offered.includes(one)) ?? "ko";
}

// Loads the sentences and translates what stands in the page already.
export async function speak(wanted, { keep = false } = {}) {
  plain = Object.keys(plain).length ? plain : await load("ko");
  table = wanted === "ko" ? plain : await load(wanted);
  language = wanted;
  if (keep) onDevice.set(KEPT, wanted);
  document.documentElement.lang = wanted;
  translate(document);
}

async function load(wanted) {
  const each = await Promise.all(folders.map((folder) => loadFrom(new URL(`${wanted}.json`, folder))));
  return Object.assign({}, ...each);
}

async function loadFrom(file) {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`no words: ${file.pathname}`);
  return answer.json();
}

export function has(key) {
  return key in table || key in plain;
}

export function t(key, facts = {}) {
  const sentence = table[key] ?? plain[key] ?? key;
  return sentence.replace(/\{(\w+)\}/g, (_, name) => facts[name] ?? "");
}

// "1 copy", "2 copies": key.one and key.other
export function count(key, n, facts = {}) {
  const form = new Intl.PluralRules(locale()).select(n) === "one" ? "one" : "other";
  return t(`${key}.${form}`, { n: number(n), ...facts });
}

export function number(n) {
  return new Intl.NumberFormat(locale()).format(n);
}

export function money(won) {
  return won === 0 ? t("money.free") : t("money.won", { n: number(won) });
}

// The name of a document or centre in the reader's language.
export function named(thing) {
  return language === "ko" ? thing.name_ko ?? thing.ko : thing.name_en ?? thing.en;
}

export function translate(root) {
  for (const node of root.querySelectorAll("[data-t]")) node.textContent = t(node.dataset.t);
  for (const node of root.querySelectorAll("[data-t-label]")) node.setAttribute("aria-label", t(node.dataset.tLabel));
}
