// The QR: drawn by central from the code in the fragment, shown as a picture of this page's own.

import { Away, ask } from "../shared/ask.js";

let drawn = null;

// The address of the picture, or null when the code is not a whole one; throws Away.
export async function picture(code) {
  if (!code) return null;
  if (drawn?.code === code) return drawn.address;
  const { value, refusal } = await ask("/v1/qr", { body: { code } });
  if (refusal?.code === "unreadable") return null;
  if (refusal) throw new Away(refusal.code);
  drawn = { code, address: URL.createObjectURL(value) };
  return drawn.address;
}
