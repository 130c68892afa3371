// Keeps the pages themselves for the moments when central cannot be reached. No order, number
// or person is kept here: addresses of /v1/ are left alone, and a page is the same for everybody.

const ROOT = "@static@/";
const CACHE = `seoripul ${ROOT}`;
const FILES = "@files@";
const PAGES = { "": "/", order: "/", r: "/r/-", t: "/now", now: "/now", c: "/c", d: "/d/-" };
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
  await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
}

async function pageOf(request, page) {
  try {
    const answer = await Promise.race([fetch(request), tooLong()]);
    if (answer.status < 502) return answer;
  } catch {
    // nobody answers
  }
  return (await caches.match(page)) ?? Response.error();
}

function tooLong() {
  return new Promise((_, fail) => { setTimeout(() => fail(new Error("nobody answers")), PATIENCE_MS); });
}

async function fileOf(request) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok && new URL(request.url).pathname.startsWith(ROOT)) {
    const cache = await caches.open(CACHE);
    await cache.put(request, answer.clone());
  }
  return answer;
}
