"use strict";
// Keeps this version of the site on the device, whole and unchanged, and
// answers from it. Nothing else is ever asked for, and a file of the list again
// only if its copy is lost or damaged.
const LIST = "hashes.txt", FINGERPRINT = "@LIST@"; // of the list that has everyone else's
const PREFIX = "offercheck:", NAME = PREFIX + FINGERPRINT;
const BASE = new URL(".", self.location).pathname;
const AT_ONCE = 6;
const SETTLED = 3000; // milliseconds after a page was asked for, when it has what it needs
let looked = false;

self.addEventListener("install", (e) => e.waitUntil(fill()));
self.addEventListener("activate", (e) => e.waitUntil(takeOver()));
self.addEventListener("message", (e) => {
  if (e.data === "skip-waiting") self.skipWaiting();
  if (e.data === "mend") e.waitUntil(mend());
  if (e.data === "look") e.waitUntil(self.registration.update().catch(() => {}));
});
self.addEventListener("fetch", (e) => {
  e.respondWith(answer(e.request));
  if (looked || e.request.mode !== "navigate") return;
  looked = true;
  e.waitUntil(new Promise((resolve) => { setTimeout(resolve, SETTLED); }).then(mend));
});

async function fill() {
  let cache = await caches.open(NAME);
  // WebKit may keep nothing more in a copy that an attempt before has left.
  await keep(cache, LIST, FINGERPRINT).catch(() => {});
  if (!await cache.match(BASE + LIST)) {
    await caches.delete(NAME);
    cache = await caches.open(NAME);
    await keep(cache, LIST, FINGERPRINT);
  }
  const files = await listed(cache);
  const todo = wanted(files);
  const next = async () => {
    for (let path = todo.shift(); path !== undefined; path = todo.shift()) {
      try {
        await keep(cache, path, files.get(path));
      } catch (fault) {
        todo.length = 0;
        throw fault;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}

// wanted is the paths of the files that are kept: one of the two programs is enough.
function wanted(files) {
  const spare = self.DecompressionStream ? ".wasm" : ".wasm.gz";
  return [...files.keys()].filter((path) => !path.endsWith(spare));
}

// mend looks at the whole copy, and fetches what is lost or damaged. It tells the pages how
// many files it could not fetch.
async function mend() {
  const cache = await caches.open(NAME);
  let lost = 0;
  const look = async (path, fingerprint) => {
    const kept = await cache.match(BASE + path);
    if (kept && await fingerprintOf(kept) === fingerprint) return;
    await cache.delete(BASE + path);
    await keep(cache, path, fingerprint).catch(() => { lost++; });
  };
  await look(LIST, FINGERPRINT);
  if (!lost) {
    const files = await listed(cache);
    for (const path of wanted(files)) await look(path, files.get(path));
  }
  for (const page of await self.clients.matchAll()) page.postMessage({ lost });
}

async function fingerprintOf(response) {
  const sum = await crypto.subtle.digest("SHA-256", await response.arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(sum)));
}

// listed is the files of the list: the path in the address → the fingerprint.
async function listed(cache) {
  const text = await (await cache.match(BASE + LIST)).text();
  return new Map(text.trim().split("\n").map((line) => {
    const [hex, path] = line.split("  ");
    const bytes = hex.match(/../g).map((h) => parseInt(h, 16));
    return [path.replace(/(^|\/)index\.html$/, "$1"), btoa(String.fromCharCode(...bytes))];
  }));
}

async function keep(cache, path, fingerprint) {
  if (await cache.match(BASE + path)) return; // from an attempt before, and checked then
  const r = await fetch(BASE + path, { cache: "no-cache", credentials: "omit", integrity: "sha256-" + fingerprint });
  if (!r.ok || r.redirected) throw new Error(path + ": " + r.status);
  await cache.put(BASE + path, r);
}

async function takeOver() {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== NAME) await caches.delete(name);
  }
  await self.clients.claim();
}

async function answer(request) {
  const url = new URL(request.url);
  if (url.origin !== self.location.origin || request.method !== "GET" || !url.pathname.startsWith(BASE)) return Response.error();
  const cache = await caches.open(NAME);
  const path = url.pathname.slice(BASE.length); // the query goes nowhere
  const kept = await cache.match(BASE + path);
  if (kept) return kept;
  const whole = await cache.match(BASE + LIST); // unless the browser has thrown the copy away
  if (!whole || (await listed(cache)).has(path)) return fetch(BASE + path, { credentials: "omit" });
  if (request.mode !== "navigate") return Response.error();
  const directory = path.replace(/index\.html$/, "").replace(/[^/]$/, "$&/");
  return (await cache.match(BASE + directory)) || (await cache.match(BASE + "404.html"));
}
