// Keeps the pages themselves for the moments when central cannot be reached. No order, number
// or person is kept here: addresses of /v1/ are left alone, and a page is the same for everybody.

const ROOT = "@static@/";
const KEEPER = "@cache@";
const CACHE = `${KEEPER} ${ROOT}`;
const FILES = "@files@";
const PAGES = "@pages@";
const PATIENCE_MS = 8000;

addEventListener("install", (event) => event.waitUntil(fill()));
addEventListener("activate", (event) => event.waitUntil(forgetOlder()));
addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== location.origin) return;
  const page = PAGES[pathname.split("/")[1]];
  if (mode === "navigate" && page) event.respondWith(pageOf(event.request, page));
  else if (pathname.startsWith("/static/")) event.respondWith(fileOf(event.request));
});

async function fill() {
  const cache = await caches.open(CACHE);
  await cache.addAll([...new Set(Object.values(PAGES)), ...FILES]);
  await skipWaiting();
}

async function forgetOlder() {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(`${KEEPER} `) && name !== CACHE);
  await Promise.all(older.map((name) => caches.delete(name)));
}

async function pageOf(request, page) {
  try {
    const answer = await Promise.race([fetch(request), tooLong()]);
    if (answer.status < 502) return answer;
  } catch {
    // nobody answers
  }
  return (await kept(page)) ?? Response.error();
}

function tooLong() {
  return new Promise((_, fail) => { setTimeout(() => fail(new Error("nobody answers")), PATIENCE_MS); });
}

async function kept(request) {
  return (await caches.open(CACHE)).match(request);
}

// Letters are kept once they are used; whatever else these pages need is kept from the beginning.
async function fileOf(request) {
  const found = await kept(request);
  if (found) return found;
  const answer = await fetch(request);
  if (answer.ok && new URL(request.url).pathname.startsWith(`${ROOT}fonts/`)) {
    const cache = await caches.open(CACHE);
    await cache.put(request, answer.clone());
  }
  return answer;
}
