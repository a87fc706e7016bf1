// The host's side of the page of examples: makes each frame as tall as what it
// shows. Frames marked "height" by our own message, those marked "h5p" by the
// resizing protocol of H5P, as docs/links.md writes both down.
{
  const frames = [...document.querySelectorAll("iframe[data-resize]")];

  const tell = (frame, action) =>
    frame.contentWindow?.postMessage({ context: "h5p", action }, location.origin);

  const resize = (frame, height) => {
    if (Number.isFinite(height) && height > 0) frame.style.height = `${height}px`;
  };

  const ways = {
    height(frame, { type, height }) {
      if (type === "sightlines-height") resize(frame, height);
    },
    h5p(frame, { context, action, scrollHeight, clientHeight }) {
      if (context !== "h5p") return;
      if (action === "hello") {
        tell(frame, "hello");
      } else if (action === "prepareResize") {
        if (frame.clientHeight === scrollHeight && scrollHeight === clientHeight) return;
        resize(frame, clientHeight);
        tell(frame, "resizePrepared");
      } else if (action === "resize") {
        resize(frame, scrollHeight);
      }
    },
  };

  addEventListener("message", ({ source, data }) => {
    const frame = frames.find((frame) => frame.contentWindow === source);
    if (frame && typeof data === "object" && data !== null) ways[frame.dataset.resize](frame, data);
  });

  // A frame may have spoken before anybody listened.
  for (const frame of frames) tell(frame, frame.dataset.resize === "h5p" ? "ready" : "resize");
  addEventListener("resize", () => {
    for (const frame of frames) if (frame.dataset.resize === "h5p") tell(frame, "resize");
  });
}
