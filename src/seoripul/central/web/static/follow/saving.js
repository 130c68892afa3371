// Things to take along: a picture of the QR, a calendar entry, a link.

import { named, t } from "../shared/words.js";
import { day, span } from "../shared/dates.js";
import { grouped } from "./address.js";
import { entry } from "./calendar.js";

const WIDTH = 1080;
const HEIGHT = 1440;
const FONT = '"Seoripul Web", "Apple SD Gothic Neo", "Noto Sans KR", "Malgun Gothic", sans-serif';

export function download(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

export function saveCalendar(followed) {
  download(new Blob([entry(followed)], { type: "text/calendar;charset=utf-8" }), `seoripul-${followed.number}.ics`);
}

export async function savePicture(followed, image) {
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width: WIDTH, height: HEIGHT });
  paint(canvas.getContext("2d"), followed, image);
  const blob = await new Promise((done) => canvas.toBlob(done, "image/png"));
  download(blob, `seoripul-${followed.number}.png`);
}

function paint(pen, followed, image) {
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.imageSmoothingEnabled = false;
  pen.drawImage(image, 90, 190, 900, 900);
  pen.textAlign = "center";
  text(pen, t("site.name"), 110, 700, 52, "#0b2a63");
  text(pen, grouped(followed.number), 1160, 700, 104, "#0f172a");
  text(pen, `${day(followed.slot_start)} ${span(followed.slot_start, followed.slot_end)}`, 1270, 600, 46, "#0f172a");
  text(pen, named(followed.centre), 1345, 400, 42, "#44506a");
}

function text(pen, words, y, weight, size, colour) {
  pen.fillStyle = colour;
  pen.font = `${weight} ${size}px ${FONT}`;
  pen.fillText(words, WIDTH / 2, y, WIDTH - 120);
}

// The whole link with its fragment goes only where the visitor sends it.
export async function shareLink() {
  const link = location.href;
  if (navigator.share) {
    try {
      await navigator.share({ title: t("site.name"), url: link });
    } catch {
      // the visitor closed the sheet
    }
    return "";
  }
  await navigator.clipboard.writeText(link);
  return t("follow.copied");
}
