// The visit as a calendar entry. It says no document's name and holds no code.

import { named, t } from "../shared/words.js";
import { grouped } from "./address.js";

const stamp = (moment) => new Date(moment).toISOString().replace(/[-:]|\.\d{3}/g, "");
const plain = (text) => text.replace(/([\\;,])/g, "\\$1").replace(/\n/g, "\\n");

export function entry(followed) {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Seoripul//Order page//KO",
    "BEGIN:VEVENT",
    `UID:${followed.number}@seoripul`,
    `DTSTAMP:${stamp(followed.now)}`,
    `DTSTART:${stamp(followed.slot_start)}`,
    `DTEND:${stamp(followed.slot_end)}`,
    `SUMMARY:${plain(t("calendar.summary", { centre: named(followed.centre) }))}`,
    `LOCATION:${plain([named(followed.centre), followed.centre.address].filter(Boolean).join(", "))}`,
    `DESCRIPTION:${plain(t("calendar.text", { number: grouped(followed.number) }))}`,
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${plain(t("calendar.summary", { centre: named(followed.centre) }))}`,
    "TRIGGER:-PT1H",
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return `${lines.flatMap(folded).join("\r\n")}\r\n`;
}

// A line is at most 75 bytes; the next one begins with a space (RFC 5545, 3.1).
function folded(line) {
  const bytes = (text) => new TextEncoder().encode(text).length;
  const parts = [""];
  for (const letter of line) {
    if (bytes(parts.at(-1) + letter) > 74) parts.push(" ");
    parts[parts.length - 1] += letter;
  }
  return parts;
}
