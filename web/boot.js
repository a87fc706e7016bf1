// Starts the program, and says plainly when it cannot start or go on.
//
// The build appends this to the glue that wasm-bindgen generates, which defines
// `__wbg_init`, so that the page ships one script. Every word shown is already
// in the page. A block, so that no name here meets one there.
//
// A loader stands first in it, load_site.js or load_file.js: `arrive` resolves
// to the program and the words, `keepCopy` to what came of the offline copy.
{
{{loader}}
  // Read by the program when it starts.
  const draftKey = "sightlines-draft";

  const byId = (id) => document.getElementById(id);

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

  const start = async () => {
    if (typeof WebAssembly !== "object" || typeof WebAssembly.instantiate !== "function") {
      show("no-wasm");
      showBuilt();
      return;
    }
    try {
      const [program, words] = await arrive();
      await __wbg_init({ module_or_path: program });
      byId("starting").hidden = true;
      // A breath, so that a slow machine can answer the reader in between.
      await new Promise((next) => setTimeout(next));
      openPage(words, keepCopy, "{{housing}}");
    } catch (error) {
      console.error(error);
      if (stopped) return;
      if (isFatal(error)) stop();
      else show("load-failed");
    }
  };

  // Sent by the program's panic hook, before it traps.
  addEventListener("sightlines-panic", stop);
  addEventListener("error", (event) => { if (isFatal(event.error)) stop(); });
  addEventListener("unhandledrejection", (event) => { if (isFatal(event.reason)) stop(); });
  byId("load-failed-reload").onclick = () => location.reload();
  start();
}
