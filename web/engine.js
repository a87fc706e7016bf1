// The engine's side of the line, in a worker: hears the compiled program first,
// then letters, and takes one step at a time.
//
// The build puts this after the glue that wasm-bindgen generates for the engine,
// which defines `wasm_bindgen`; web/boot.js holds both as text.
{
  const clock = () => performance.now();
  const say = (bytes) => { if (bytes) postMessage(bytes, [bytes.buffer]); };

  // How long nothing has to be asked, in milliseconds, before what can wait is told: while
  // somebody types nobody reads it.
  const AT_REST = 150;

  // A turn of the loop between two steps, in which newer letters are heard.
  const turn = new MessageChannel();
  let going = false;
  let rest;
  const goOn = () => {
    if (going) return;
    clearTimeout(rest);
    if (wasm_bindgen.isIdle()) {
      rest = setTimeout(() => { if (wasm_bindgen.rest()) goOn(); }, AT_REST);
      return;
    }
    going = true;
    turn.port2.postMessage(null);
  };
  turn.port1.onmessage = () => {
    going = false;
    say(wasm_bindgen.step(clock));
    goOn();
  };

  // The program is not let in: said aloud, for nothing else would tell.
  onmessageerror = () => { throw new Error("the engine's program cannot be read here"); };

  onmessage = ({ data }) => {
    if (data instanceof WebAssembly.Module) {
      wasm_bindgen.initSync({ module: data });
      // Ready.
      postMessage(null);
    } else {
      say(wasm_bindgen.hear(data, clock));
      goOn();
    }
  };
}
