  // Where the program and the words come from: files beside the page.
  const program = new URL("{{sibling sightlines.wasm}}", import.meta.url);
  const integrity = "{{integrity sightlines.wasm}}";

  const fetched = async (address, integrity) => {
    const response = await fetch(address, { integrity });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response;
  };

  // Resolves to the program and to the words of the page's language.
  const arrive = () => {
    const page = document.documentElement.dataset;
    return Promise.all([
      fetched(program, integrity),
      fetched(new URL(page.words, document.baseURI), page.wordsIntegrity).then((answer) => answer.text()),
    ]);
  };

  // Resolves to what came of the copy for reading without a network.
  const keepCopy = async () => {
    if (window !== parent || !("serviceWorker" in navigator)) return "none";
    try {
      const worker = new URL("../sw.js", import.meta.url);
      const registration = await navigator.serviceWorker.register(worker, { updateViaCache: "none" });
      // Without a network there is nothing newer.
      await registration.update().catch(() => {});
      if (registration.installing) await settled(registration.installing);
      return registration.waiting || registration.active ? "kept" : "none";
    } catch (error) {
      console.warn(error);
      return "none";
    }
  };

  const settled = (worker) => new Promise((done) => {
    const look = () => { if (worker.state !== "installing") done(); };
    worker.addEventListener("statechange", look);
    look();
  });
