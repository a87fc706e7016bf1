  // Where both programs and the words come from: this very file, which holds the
  // words of every language. It stands in one; in another it is written afresh.
  const program = "{{base64 program}}";
  const engine = "{{base64 sightlines-engine.wasm}}";
  const languages = {{languages}};

  const page = document.documentElement;

  // The language that the address asks for, if it names one that is here.
  const asked = () => {
    const tag = new URLSearchParams(location.hash.slice(1)).get("lang");
    return Object.hasOwn(languages, tag) ? tag : page.lang;
  };

  const rewriteIn = (tag) => {
    const language = languages[tag];
    page.lang = tag;
    page.dir = language.dir;
    document.title = language.title;
    document.querySelector("meta[name=description]").content = language.description;
    document.getElementById("around").innerHTML = language.around;
    // Empty, it is filled by the program.
    document.getElementById("app").replaceChildren();
  };

  if (asked() !== page.lang) rewriteIn(asked());
  // Here a change of language is a change of the address, which loads nothing by itself.
  addEventListener("hashchange", (event) => {
    if (asked() === page.lang) return;
    event.stopImmediatePropagation();
    location.reload();
  });

  const bytesOf = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

  // Resolves to the program and to the words of the page's language.
  const arrive = async () => [bytesOf(program), languages[page.lang].words];

  // Resolves to the engine's program, compiled.
  const engineArrives = async () => WebAssembly.compile(bytesOf(engine));

  // A copy for reading without a network: this is one.
  const beginCopy = async () => async () => "file";
