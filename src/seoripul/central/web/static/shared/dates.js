// Moments as the office's wall clock shows them, wherever the phone is.

import { has, locale, t } from "./words.js";
import { officeNow } from "./ask.js";

const ZONE = "Asia/Seoul";
const made = new Map();

function format(moment, options) {
  const key = locale() + JSON.stringify(options);
  if (!made.has(key)) made.set(key, new Intl.DateTimeFormat(locale(), { timeZone: ZONE, ...options }));
  return made.get(key).format(new Date(moment));
}

// 2026-11-24
export function dayKey(moment) {
  return new Intl.DateTimeFormat("en-CA", { timeZone: ZONE, year: "numeric", month: "2-digit", day: "2-digit" })
    .format(new Date(moment));
}

export function noonOf(key) {
  return new Date(`${key}T12:00:00+09:00`);
}

export function addDays(key, days) {
  return dayKey(noonOf(key).getTime() + days * 86400000);
}

export function clock(moment) {
  return format(moment, { hour: "numeric", minute: "2-digit" });
}

export function hourOf(moment) {
  return Number(new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, hour: "2-digit" }).format(new Date(moment)));
}

export function day(moment) {
  return format(moment, { month: "long", day: "numeric", weekday: "short" });
}

export function dayWithYear(moment) {
  return format(moment, { year: "numeric", month: "long", day: "numeric", weekday: "long" });
}

export function weekday(moment) {
  return format(moment, { weekday: "short" });
}

export function dayNumber(moment) {
  return Number(dayKey(moment).slice(8));
}

export function month(moment) {
  return format(moment, { month: "short" });
}

// "오늘", "내일" or nothing
export function near(moment) {
  const today = dayKey(officeNow());
  const that = dayKey(moment);
  if (that === today) return t("date.today");
  return that === addDays(today, 1) ? t("date.tomorrow") : "";
}

// "오늘 오후 2:30", "11월 24일 (화) 오후 2:30"
export function when(moment) {
  return t("date.at", { day: near(moment) || day(moment), time: clock(moment) });
}

export function span(start, end) {
  return t("date.span", { from: clock(start), until: clock(end) });
}

// How long ago, in the largest unit that says something.
export function ago(milliseconds) {
  const minutes = Math.floor(milliseconds / 60000);
  const relative = new Intl.RelativeTimeFormat(locale(), { numeric: "always" });
  if (minutes < 1) return t("date.moment-ago");
  return minutes < 60 ? relative.format(-minutes, "minute") : relative.format(-Math.floor(minutes / 60), "hour");
}

// "설날 대체 휴일" and "개천절; 추석" as the calendar names them, in the reader's language.
export function holiday(name) {
  return name.split("; ").map(oneHoliday).join(" · ");
}

function oneHoliday(name) {
  for (const [ending, key] of [[" 대체 휴일", "substitute"], [" 전날", "eve"], [" 다음날", "after"]]) {
    if (name.endsWith(ending)) return t(`holiday.${key}`, { name: oneHoliday(name.slice(0, -ending.length)) });
  }
  const key = `holiday.${name}`;
  return has(key) ? t(key) : name;
}
