  // Where both programs and the words come from: files beside the page.
  const program = new URL("{{sibling program}}", import.meta.url);
  const integrity = "{{integrity program}}";
  const engine = new URL("{{sibling sightlines-engine.wasm}}", import.meta.url);
  const engineIntegrity = "{{integrity sightlines-engine.wasm}}";

  const fetched = async (address, integrity, priority = "auto") => {
    const response = await fetch(address, { integrity, priority });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response;
  };

  // Resolves to the program and to the words of the page's language, those that
  // only some pages have after a line of their own.
  const arrive = () => {
    const page = document.documentElement.dataset;
    const read = (address, integrity) =>
      fetched(new URL(address, document.baseURI), integrity).then((answer) => answer.text());
    const words = [read(page.words, page.wordsIntegrity)];
    if (page.moreWords) words.push(read(page.moreWords, page.moreWordsIntegrity));
    return Promise.all([
      fetched(program, integrity),
      Promise.all(words).then((texts) => texts.join("\n### next\n")),
    ]);
  };

  // Resolves to the engine's program, compiled. What else the page fetches comes first.
  const engineArrives = async () => {
    const response = await fetched(engine, engineIntegrity, "low");
    return WebAssembly.compile(await response.arrayBuffer());
  };

  // Who does something is not to wait for the copy.
  const touched = new Promise((done) => {
    for (const kind of ["click", "input", "keydown", "pointerdown", "wheel"])
      addEventListener(kind, done, { capture: true, once: true, passive: true });
  });

  // Makes a copy for reading without a network. Resolves once it is complete or has come
  // to nothing: by then the page has nothing left to ask for, and nor has the worker that
  // keeps the copy. For a reader who does something before, or after ten seconds, it
  // resolves as soon as the page itself has asked for everything. Calling what it
  // resolves to says, in the end, what came of the copy.
  const beginCopy = async () => {
    const none = async () => "none";
    if (window !== parent || !("serviceWorker" in navigator)) return none;
    try {
      const address = new URL("../sw.js", import.meta.url);
      const registering = navigator.serviceWorker.register(address, { updateViaCache: "none" });
      const registration = await Promise.race([registering, patience(4000)]);
      if (!registration) return none;
      // Whether there is something newer, if the network says so soon enough.
      if (!registration.installing) {
        await Promise.race([registration.update().catch(() => {}), patience(4000)]);
      }
      const kept = complete(registration);
      await Promise.race([kept, touched, patience(10000)]);
      return () => kept;
    } catch (error) {
      console.warn(error);
      return none;
    }
  };

  const complete = async (registration) => {
    if (registration.installing) await settled(registration.installing);
    const worker = registration.waiting ?? registration.active;
    return worker ? keepUsed(worker) : "none";
  };

  const patience = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

  // Has the worker keep what this page, in this language, has used.
  const keepUsed = (worker) => new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (event) => done(event.data);
    // A worker that was replaced meanwhile will never answer.
    patience(15000).then(() => done("none"));
    const used = performance.getEntriesByType("resource").map((entry) => entry.name);
    worker.postMessage({ used }, [port2]);
  });

  const settled = (worker) => new Promise((done) => {
    const look = () => { if (worker.state !== "installing") done(); };
    worker.addEventListener("statechange", look);
    look();
  });
