// Notes, in the page, what goes to the workers and comes back, keys, and changes of what
// is on screen, all in milliseconds since the page began to load.
{
  const pace = { sent: [], heard: [], sheets: [], key: 0, changed: 0, drawn: 0, verdicts: 0 };
  window.pace = pace;

  // A reply begins with the question's number, seven bits a byte, then says which kind of
  // answer it is, in the order of `exchange::Answer`: of sheets, which come once nothing
  // else is left to do, as the second.
  const isSheet = (reply) => reply[reply.findIndex((byte) => byte < 0x80) + 1] === 1;

  window.Worker = class extends Worker {
    constructor(...given) {
      super(...given);
      this.addEventListener("message", ({ data }) => {
        const which = data && isSheet(data) ? pace.sheets : pace.heard;
        which.push(performance.now());
      });
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
  painted.port1.onmessage = () => {
    pace.drawn = performance.now();
    if (pace.sheets.length === 0) pace.verdicts = pace.drawn;
  };
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
