// Keeps one complete copy of one version of the site, and answers from it.
//
// A version is a list of files with their digests, written here when the site
// is built. A copy is used only once all of it has arrived and every digest was
// right, so a page never meets files of two versions: a page of a version is
// answered from the copy of that version, or not at all.
"use strict";

const version = "{{version}}";
// Addresses below the scope, each with its digest: what every copy has, and
// what is kept once a page has used it, such as the letters of one script.
const files = {{files}};
const onceUsed = {{once-used}};
// Pages that share a document: the address of each, its digest, and the document
// that the program fills in where there is no network.
const filledIn = {{filled-in}};

const name = (of) => `sightlines ${registration.scope} ${of}`;

const keep = async (copy, [path, integrity]) => {
  const address = new URL(path, registration.scope);
  if (await copy.match(address)) return;
  // Pages keep their names from version to version: ask the host, not a cache.
  const cache = path.startsWith("assets/") ? "default" : "no-cache";
  const response = await fetch(address, { integrity, cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  await copy.put(address, response);
};

const keepAll = async (wanted) => {
  const copy = await caches.open(name(version));
  await Promise.all(wanted.map((file) => keep(copy, file)));
};

// Of the addresses a page has used, those that were not in its copy yet.
const used = (addresses) =>
  onceUsed.filter(([path]) => addresses.includes(new URL(path, registration.scope).href));

const dropOlderCopies = async () => {
  const ours = (await caches.keys()).filter((key) => key.startsWith(name("")));
  await Promise.all(ours.filter((key) => key !== name(version)).map((key) => caches.delete(key)));
};

// Whether a newer version is complete and nobody is reading but who asks now.
const mayMoveOn = async () =>
  registration.waiting !== null && (await clients.matchAll()).length < 2;

// The page as the host has it, if that is the one of this version and comes soon
// enough; else the document it shares with others.
const answerFilledIn = async (copy, [path, integrity, shared]) => {
  const address = new URL(path, registration.scope);
  const late = new Promise((_, refuse) => setTimeout(refuse, 3000));
  const whole = fetch(address, { integrity, cache: "no-cache" })
    .then((response) => response.ok ? response : Promise.reject(response.status));
  try {
    return await Promise.race([whole, late]);
  } catch {
    return copy.match(new URL(shared, registration.scope));
  }
};

const answer = async (request) => {
  if (request.mode === "navigate" && await mayMoveOn()) {
    registration.waiting.postMessage("take over");
    // Asks again soon, and is then answered by the newer version. At once would be too
    // soon: a worker that is kept busy is not replaced.
    return new Response("", { headers: { Refresh: "1" } });
  }
  const copy = await caches.open(name(version));
  const kept = await copy.match(request, { ignoreSearch: true });
  if (kept) return kept;
  const { pathname } = new URL(request.url);
  const page = request.mode === "navigate" &&
    filledIn.find(([path]) => new URL(path, registration.scope).pathname === pathname);
  return page ? answerFilledIn(copy, page) : fetch(request);
};

addEventListener("install", (event) => event.waitUntil(keepAll(files)));
addEventListener("activate", (event) => {
  event.waitUntil(dropOlderCopies().then(() => clients.claim()));
});
addEventListener("message", (event) => {
  if (event.data === "take over") skipWaiting();
  else if (Array.isArray(event.data?.used)) {
    const [port] = event.ports;
    const kept = keepAll(used(event.data.used));
    event.waitUntil(kept.then(() => port?.postMessage("kept"), () => port?.postMessage("none")));
  }
});
addEventListener("fetch", (event) => {
  if (event.request.method === "GET") event.respondWith(answer(event.request));
});
