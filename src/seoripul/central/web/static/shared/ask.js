// How a page asks central: an answer, a refusal with its code, or Away when nobody answers.

export class Away extends Error {}

let skew = 0;

// The office's clock in milliseconds, as of central's last answer.
export function officeNow() {
  return Date.now() + skew;
}

export function newKey() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (one) => one.toString(16).padStart(2, "0")).join("");
}

// { status, value } or { status, refusal: { code, facts } }; throws Away. `device`: key of a paired phone.
export async function ask(path, { body, key, device, timeout = 10000, signal } = {}) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), timeout);
  signal?.addEventListener("abort", () => stop.abort(), { once: true });
  try {
    return await read(await fetch(path, request(body, key, device, stop.signal)));
  } catch (surprise) {
    if (surprise instanceof Away) throw surprise;
    throw new Away(String(surprise));
  } finally {
    clearTimeout(timer);
  }
}

function request(body, key, device, signal) {
  const headers = { Accept: "application/json" };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (key) headers["Idempotency-Key"] = key;
  if (device) headers.Authorization = `Bearer ${device}`;
  return {
    method: body === undefined ? "GET" : "POST",
    headers,
    body: body === undefined ? undefined : JSON.stringify(body),
    signal,
    cache: "no-store",
    credentials: "omit",
    referrerPolicy: "no-referrer",
  };
}

async function read(answer) {
  const told = Number(answer.headers.get("X-Seoripul-Now"));
  if (told) skew = told - Date.now();
  if (answer.status === 204) return { status: 204, value: null };
  const kind = answer.headers.get("Content-Type") ?? "";
  if (kind.startsWith("image/")) return { status: answer.status, value: await answer.blob() };
  if (!kind.includes("json")) throw new Away(`status ${answer.status}`);
  const value = await answer.json();
  if (answer.ok) return { status: answer.status, value };
  if (!value.code) throw new Away(`status ${answer.status}`);
  return { status: answer.status, refusal: { facts: {}, ...value } };
}
