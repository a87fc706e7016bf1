// Notes, in the page, what goes to the workers and comes back, keys, and changes of what
// is on screen, all in milliseconds since the page began to load.
{
  const pace = { sent: [], heard: [], key: 0, changed: 0, drawn: 0 };
  window.pace = pace;

  window.Worker = class extends Worker {
    constructor(...given) {
      super(...given);
      this.addEventListener("message", () => pace.heard.push(performance.now()));
    }
    postMessage(what, ...rest) {
      if (!(what instanceof WebAssembly.Module)) pace.sent.push(performance.now());
      super.postMessage(what, ...rest);
    }
  };

  // When the browser took the key in, not when the page got to it.
  addEventListener("keydown", (event) => { pace.key = event.timeStamp; }, true);

  // The frame in which the last change is painted: the first task after its callbacks.
  const painted = new MessageChannel();
  painted.port1.onmessage = () => { pace.drawn = performance.now(); };
  let due = false;
  const look = () => {
    pace.changed = performance.now();
    if (due) return;
    due = true;
    requestAnimationFrame(() => { due = false; painted.port2.postMessage(null); });
  };
  const what = { subtree: true, childList: true, characterData: true, attributes: true };
  new MutationObserver(look).observe(document, what);
}
