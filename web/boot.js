// Starts the program, and says plainly when it cannot start or go on.
//
// The build appends this to the glue that wasm-bindgen generates, which defines
// `__wbg_init`, so that the page ships one script. Every word shown is already
// in the page. A block, so that no name here meets one there.
//
// A loader stands first in it, load_site.js or load_file.js: `arrive` resolves
// to the program and the words, `engineArrives` to the engine's program, compiled;
// `beginCopy`, once nothing is left to ask for, to what, when called, resolves to
// what came of the offline copy.
{
{{loader}}
  // Read by the program when it starts.
  const draftKey = "sightlines-draft";

  const byId = (id) => document.getElementById(id);

  // The display kept from an earlier visit: whoever chose the dark one is not shown the
  // light one first. Storage may be forbidden.
  try {
    const kept = localStorage.getItem("sightlines-theme");
    if (kept) document.documentElement.dataset.theme = kept;
  } catch {}

  // Storage may be forbidden; then the words are only shown.
  const draft = {
    read() {
      try { return sessionStorage.getItem(draftKey); } catch { return null; }
    },
    keep(words) {
      try { sessionStorage.setItem(draftKey, words); } catch {}
    },
    drop() {
      try { sessionStorage.removeItem(draftKey); } catch {}
    },
  };

  // What can be read without the program: all of it on pages other than the first.
  const isProse = () => document.querySelector("#app .is-prose") !== null;

  // Puts one of the shell's blocks in place of the app.
  const show = (id) => {
    byId("app").hidden = id !== "no-wasm" || !isProse();
    byId("starting").hidden = true;
    const block = byId(id);
    block.hidden = false;
    // Later: moving the focus runs listeners, and the program may still be on the stack.
    setTimeout(() => block.focus());
  };

  // What readers without JavaScript see: the page as it was run when it was built.
  const showBuilt = () => {
    const built = byId("built");
    const place = document.createElement(isProse() ? "div" : "main");
    place.innerHTML = built.textContent;
    place.querySelector(".shell")?.remove();
    byId("no-wasm").after(place);
  };

  let stopped = false;

  const stop = () => {
    if (stopped) return;
    stopped = true;
    const words = byId("message")?.value ?? draft.read() ?? "";
    byId("crash-text").value = words;
    byId("crash-kept").hidden = words === "";
    byId("crash-restart").onclick = () => {
      draft.keep(words);
      location.reload();
    };
    byId("crash-restart-empty").onclick = () => {
      draft.drop();
      // Without the fragment, in case it was what the program could not bear.
      location.replace(location.pathname + location.search);
    };
    show("crash");
  };

  // A trap, or a stack that ran out: the program cannot be relied on any more.
  const isFatal = (error) =>
    error instanceof RangeError ||
    (typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError);

  const failed = (error) => {
    console.error(error);
    if (stopped) return;
    if (isFatal(error)) stop();
    else show("load-failed");
  };

  // The engine runs in a worker whose script is made here, so that what the page
  // forbids itself by then is forbidden to the worker too: the program starts it
  // once the page has forbidden itself every request. `hear` gets its answers; once it is
  // ready, this resolves to what sends it letters.
  const engineScript = {{engine script}};
  const startEngine = (module, hear) => new Promise((ready) => {
    const script = new Blob([engineScript], { type: "text/javascript" });
    const worker = new Worker(URL.createObjectURL(script));
    worker.onmessage = () => {
      worker.onmessage = ({ data }) => hear(data);
      ready((bytes) => worker.postMessage(bytes, [bytes.buffer]));
    };
    // A trap there: the engine cannot be relied on any more.
    worker.onerror = (event) => { console.error(event.message); stop(); };
    worker.onmessageerror = stop;
    worker.postMessage(module);
  });

  // What can be read already is to be seen before anything is fetched for the program: on
  // a slow network and a slow machine that comes later by what it takes. What nobody sees
  // is never painted, and an embed out of sight may not be for long.
  const painted = () => new Promise((done) => {
    if (document.hidden) done();
    setTimeout(done, window === parent ? 4000 : 200);
    if (PerformanceObserver.supportedEntryTypes?.includes("paint")) {
      new PerformanceObserver((_, observer) => { observer.disconnect(); done(); })
        .observe({ type: "paint", buffered: true });
    } else {
      requestAnimationFrame(() => setTimeout(done));
    }
  });

  const start = async () => {
    if (typeof WebAssembly !== "object" || typeof WebAssembly.instantiate !== "function") {
      show("no-wasm");
      showBuilt();
      return;
    }
    try {
      await painted();
      const [program, words] = await arrive();
      await __wbg_init({ module_or_path: program });
      let module;
      // Not before: on a slow network the one would have half of it, and the page would
      // answer a second or two later. Where it does not come, the reader is told, and
      // nothing waits any longer.
      const engineArrived = engineArrives().then(
        (compiled) => { module = compiled; },
        (error) => { failed(error); return new Promise(() => {}); },
      );
      byId("starting").hidden = true;
      // A breath, so that a slow machine can answer the reader in between.
      await new Promise((next) => setTimeout(next));
      openPage(words, beginCopy, engineArrived, (hear) => startEngine(module, hear), "{{housing}}");
    } catch (error) {
      failed(error);
    }
  };

  // Sent by the program's panic hook, before it traps.
  addEventListener("sightlines-panic", stop);
  addEventListener("error", (event) => { if (isFatal(event.error)) stop(); });
  addEventListener("unhandledrejection", (event) => { if (isFatal(event.reason)) stop(); });
  byId("load-failed-reload").onclick = () => location.reload();
  start();
}
