// The QR: drawn once by central from the code in the fragment, shown as a picture of this page's
// own.

import { Away, ask } from "../shared/ask.js";
import { last, remember } from "./lastly.js";

let drawn = null;

// The address of the picture, or null when the code is not a whole one; throws Away.
export async function picture(code) {
  if (!code) return null;
  if (drawn?.code === code) return drawn.address;
  const blob = kept(code) ?? await asked(code);
  if (!blob) return null;
  drawn = { code, address: URL.createObjectURL(blob) };
  return drawn.address;
}

function kept(code) {
  const found = last();
  return found?.qr && found.code === code ? new Blob([found.qr], { type: "image/svg+xml" }) : null;
}

async function asked(code) {
  const { value, refusal } = await ask("/v1/qr", { body: { code } });
  if (refusal?.code === "unreadable") return null;
  if (refusal) throw new Away(refusal.code);
  remember({ code, qr: await value.text() });
  return value;
}
