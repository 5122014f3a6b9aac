// Loads the program and runs it. The page can be read, and typed in, before.
(() => {
  "use strict";
  const me = document.currentScript;
  const base = new URL(".", me.src).pathname; // "/", or "/offercheck/"
  const get = (id) => document.getElementById(id);
  let drawn = () => {}; // called once the program has drawn the page, or will not
  get("boot-dead")?.remove(); // it says that this script did not run

  // The worker says how many files of its copy it could not mend.
  const workers = navigator.serviceWorker;
  const mended = new Promise((resolve) => {
    workers?.addEventListener("message", (e) => { resolve(window.appLost = e.data.lost); });
  });

  // What go-app asks of the page.
  const env = {
    GOAPP_ROOT_PREFIX: base.slice(0, -1),
    GOAPP_STATIC_RESOURCES_URL: base + "web",
    GOAPP_INTERNAL_URLS: "null",
    GOAPP_VERSION: me.dataset.version,
  };
  window.goappGetenv = (name) => env[name];

  // A browser told to keep nothing throws at the mention of its storage, or has
  // none. go-app looks into it as it starts, and would not: it finds an empty
  // one that is full.
  for (const area of ["localStorage", "sessionStorage"]) {
    let refused;
    try { refused = !window[area]; } catch { refused = true; }
    if (!refused) continue;
    document.querySelector(".boot-kept")?.remove(); // it says that answers are kept
    Object.defineProperty(window, area, { value: {
      length: 0,
      key: () => null,
      getItem: () => null,
      setItem: () => { throw new Error("the browser keeps nothing"); },
      removeItem: () => {},
    } });
  }

  // On a shared computer nothing that is typed is kept, not even in this tab: only the choice
  // is, so that a reload does not undo it.
  const SHARED = "offercheck:shared", root = document.documentElement;
  function share(on) {
    root.toggleAttribute("data-shared", on);
    try { on ? sessionStorage.setItem(SHARED, "yes") : sessionStorage.removeItem(SHARED); } catch {}
    if (get("shared")) get("shared").checked = on;
  }
  share(!!(sessionStorage.getItem(SHARED) || get("shared")?.checked));

  // What is typed before the program starts is kept in this tab, by page, and put back when
  // the page is loaded again; not what is pasted, which is kept nowhere. Continue waits for
  // the program, which takes what the page's fields hold. Where answers are kept sealed, it
  // stays in the fields.
  const EARLY = "offercheck:early", here = location.pathname + location.hash;
  let typed = {}, submitted;
  const sealed = sessionStorage.getItem("offercheck:open") !== null || [sessionStorage, localStorage].some((area) => area.getItem("offercheck:case")?.startsWith("-----BEGIN AGE"));
  try { typed = JSON.parse(sessionStorage.getItem(EARLY)) || {}; } catch {}
  for (const [id, is] of Object.entries(typed[here] ||= {})) {
    const field = get(id);
    if (field) field[is === true ? "checked" : "value"] = is;
  }
  function type(e) {
    const f = e.target;
    if (f.id === "shared") share(f.checked);
    if (root.hasAttribute("data-shared")) return void sessionStorage.removeItem(EARLY);
    if (f.id === "shared" || !f.matches("main :is(input:not([type=file]), select)[id]")) return;
    delete typed[here][f.id];
    typed[here][f.id] = /radio|checkbox/.test(f.type) ? f.checked : f.value;
    if (!sealed) try { sessionStorage.setItem(EARLY, JSON.stringify(typed)); } catch {}
  }
  function submit(e) {
    e.preventDefault();
    submitted = true;
  }
  document.addEventListener("input", type);
  document.addEventListener("submit", submit);

  // The files that this page was published with, each with its path, size and
  // fingerprint: packed, raw, and words, of which each language has one.
  const files = JSON.parse(me.dataset.files);
  const words = window.appWords = {}; // by language, for the program
  const wordsHere = () => files.words.find((f) => f.lang === location.pathname.slice(base.length).split("/")[0]) || files.words[0];
  const own = wordsHere();
  const missing = (lang) => lang && lang !== own.lang && !words[lang];
  const late = new AbortController(); // other words

  // read fetches the words of a language: begun when they begin to come in, done when
  // they are there.
  function read(file) {
    file.begun = ask(file, file === own ? "high" : "low");
    file.done = file.begun.then((r) => r.arrayBuffer()).then(async (bytes) => {
      await check([bytes], file);
      words[file.lang] = new Uint8Array(bytes);
    });
    file.done.catch(() => {}); // the own are told below
  }

  async function ask(file, priority) {
    const r = await fetch(base + file.path, { priority, signal: late.signal });
    if (!r.ok) throw new Error(file.path + " is not there: " + r.status);
    return r;
  }

  // packed is the compressed program where the browser can unpack it and the
  // host has not done so on the way.
  async function packed() {
    if (!window.DecompressionStream) return null;
    const r = await fetch(base + files.packed.path);
    return r.ok && !/gzip/.test(r.headers.get("content-encoding")) ? r : null;
  }

  // program is the program's bytes as they come in, and a promise of the
  // fingerprint they must have.
  async function program() {
    let r = await packed(), file = files.packed;
    const unpack = r !== null;
    if (!unpack) r = await ask(file = files.raw);
    const parts = [];
    let came = 0, all;
    const whole = new Promise((resolve) => { all = resolve; });
    const reader = r.body.getReader();
    let body = new ReadableStream({
      async pull(to) {
        const { done, value } = await reader.read();
        if (done) { all(); to.close(); return; }
        parts.push(value);
        came += value.byteLength;
        show(Math.min(100, Math.floor((came * 100) / file.size)));
        to.enqueue(value);
      },
    });
    if (unpack) body = body.pipeThrough(new DecompressionStream("gzip"));
    return {
      response: new Response(body, { headers: { "Content-Type": "application/wasm" } }),
      checked: whole.then(() => check(parts, file)),
    };
  }

  // check fails if the parts of a file are not what this page was published with.
  // Without a secure connection a browser offers no fingerprints.
  async function check(parts, file) {
    if (!window.crypto.subtle) return;
    const sum = await crypto.subtle.digest("SHA-256", await new Blob(parts).arrayBuffer());
    if (btoa(String.fromCharCode(...new Uint8Array(sum))) !== file.hash) throw new Error(file.path + " was changed on the way");
  }

  function show(percent) {
    const bar = get("boot-bar"), text = get("boot-percent");
    if (bar) bar.value = percent;
    if (text) text.textContent = percent + "%";
  }

  async function start() {
    get("boot")?.removeAttribute("hidden");
    const go = new Go();
    files.words.forEach(read);
    const { response, checked } = await program();
    checked.catch(() => {}); // told below, unless the program fails first
    const { instance } = await WebAssembly.instantiateStreaming(response, go.importObject);
    await checked;
    await own.done;
    // The lock refuses what comes later.
    const timer = setTimeout(() => late.abort(), 3000);
    await Promise.allSettled(files.words.map((f) => f.begun));
    clearTimeout(timer);
    const ended = go.run(instance); // draws the page before it returns
    if (go.exited) throw new Error("the program did not start");
    root.dataset.app = "ready";
    window.appStarted = performance.now(); // the privacy page counts from here
    get("boot")?.remove();
    document.removeEventListener("input", type);
    document.removeEventListener("submit", submit);
    try { sessionStorage.removeItem(EARLY); } catch {}
    drawn();
    lock();
    if (submitted) get("continue")?.click();
    await ended;
    // What still calls it finds silence; a timer would call for ever.
    go._scheduledTimeouts.forEach((timer) => clearTimeout(timer));
    go._resume = () => {};
    throw new Error("the program stopped");
  }

  // lock has the browser refuse every request from now on: also to the own host, and for
  // whatever kind of file but the icon, which stands in the page. What no such rule reaches,
  // calls from one browser to another, is taken away.
  function lock() {
    const policy = document.createElement("meta");
    policy.httpEquiv = "Content-Security-Policy";
    policy.content = "default-src 'none'; img-src data:";
    document.head.append(policy);
    for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "WebTransport"]) delete window[name];
  }

  // fail says so on the page. Links work again as links, which starts anew.
  function fail(fault) {
    console.error(fault);
    window.onclick = window.onpopstate = window.onresize = null;
    root.dataset.app = "failed";
    get("boot")?.remove();
    get("boot-failed")?.removeAttribute("hidden");
    workers?.controller?.postMessage("mend");
    drawn();
  }
  get("boot-again")?.addEventListener("click", async () => {
    if (workers?.controller) await Promise.race([mended, new Promise((resolve) => { setTimeout(resolve, 5000); })]);
    location.reload();
  });

  // The quick exit drops what this tab keeps, and the page is empty until the other is there,
  // which takes its place and, where the browser lets a page do that, that of the pages before
  // it. On a shared computer a page is emptied whenever it is left. One that the browser brings
  // back starts anew.
  let gone = false;
  function empty(text = "") {
    gone = true;
    const says = document.createElement("p");
    says.setAttribute("role", "alert");
    document.body.replaceChildren(says);
    says.textContent = text;
  }
  function sweep() {
    for (const name of Object.keys(sessionStorage)) {
      if (name.startsWith("offercheck:") && name !== SHARED) sessionStorage.removeItem(name);
    }
  }
  async function exit(link) {
    sweep();
    empty(link.dataset.going);
    document.title = link.hostname;
    const first = window.navigation?.entries().find((e) => e.sameDocument);
    if (!first || first.key === navigation.currentEntry.key) return location.replace(link.href);
    const back = navigation.traverseTo(first.key);
    await Promise.race([Promise.allSettled([back.committed, back.finished]), new Promise((resolve) => { setTimeout(resolve, 500); })]);
    location.assign(link.href);
  }
  window.addEventListener("pagehide", () => {
    if (gone) sweep(); // what was typed last is kept a moment later
    if (root.hasAttribute("data-shared")) empty();
  });
  window.addEventListener("pageshow", (e) => {
    if (e.persisted && gone) location.reload();
  });
  document.addEventListener("click", (e) => {
    const link = e.target.closest?.("a.exit");
    if (!link) return;
    e.preventDefault();
    e.stopImmediatePropagation();
    exit(link);
  }, true);

  // A link clicked with Shift opens a window, and one to a language whose texts are not
  // here loads the page. go-app would not let them.
  document.addEventListener("click", (e) => {
    const link = e.target.closest?.("a[href]");
    if (link && (e.shiftKey || missing(link.hreflang))) e.stopPropagation();
  }, true);
  window.addEventListener("popstate", (e) => {
    if (gone) return e.stopImmediatePropagation();
    if (!missing(wordsHere().lang)) return;
    e.stopImmediatePropagation();
    location.reload();
  }, true);

  // The worker looks for a newer version: the lock refuses it to the page.
  window.goappTryUpdate = () => workers?.controller?.postMessage("look");

  // The page calls this when the visitor agrees to the new version.
  window.appApplyUpdate = async () => {
    const r = await workers?.getRegistration();
    if (!r?.waiting) return location.reload();
    workers.addEventListener("controllerchange", () => location.reload(), { once: true });
    r.waiting.postMessage("skip-waiting");
  };

  // work keeps a copy of the site on the device and looks for a newer one.
  async function work() {
    if (!workers) return;
    const vouched = window.trustedTypes?.createPolicy("worker", { createScriptURL: () => base + "sw.js" });
    const r = await workers.register(vouched?.createScriptURL("") ?? base + "sw.js", { scope: base, updateViaCache: "none" });
    const tell = () => {
      if (!workers.controller || !r.waiting) return;
      window.goappUpdatedBeforeWasmLoaded = true;
      window.goappOnUpdate?.();
    };
    const watch = (w) => w?.addEventListener("statechange", tell);
    tell();
    watch(r.installing);
    r.addEventListener("updatefound", () => watch(r.installing));
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") window.goappTryUpdate();
    });
  }

  // Without a copy the site works as long as it is online. The lock, which comes next,
  // refuses a worker that is registered later.
  drawn = () => {
    drawn = () => {};
    work().catch(() => {});
  };
  start().catch(fail);
})();
