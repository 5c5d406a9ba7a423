// Runs before the page's own scripts. Notes the time of the last change that a reader can see:
// of the document (MutationObserver) and of what is drawn on canvases (2D and WebGL calls),
// which no observer reports. Streamlit's own signs of a running script do not count.
(() => {
  const seen = (window.aes = { changed: 0, painted: 0, clicked: 0, trace: [] });
  const unseen = "[data-testid=stStatusWidget], [data-testid=stToolbar], iframe, head";
  const note = (what) => {
    seen.changed = performance.now();
    seen.trace.push([Math.round(seen.changed), what]);
    if (seen.trace.length > 400) seen.trace.shift();
    // The frame that shows the change is painted after the next animation frame.
    requestAnimationFrame(() => setTimeout(() => (seen.painted = performance.now()), 0));
  };
  const counts = (change) => {
    const node = change.target;
    const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
    if (!element || element.closest(unseen)) return false;
    return !(change.type === "attributes" && element.matches("[data-testid=stApp]"));
  };
  new MutationObserver((changes) => {
    const found = changes.find(counts);
    if (found) note(`${found.type} ${found.target.nodeName} ${found.attributeName || ""}`);
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const watch = (type, names) => {
    for (const name of names) {
      const draw = type.prototype[name];
      type.prototype[name] = function (...given) {
        if (this.canvas instanceof HTMLCanvasElement && this.canvas.isConnected) note(name);
        return draw.apply(this, given);
      };
    }
  };
  watch(CanvasRenderingContext2D, ["fillText", "fillRect", "stroke", "fill", "drawImage"]);
  watch(WebGL2RenderingContext, ["drawArrays", "drawElements", "drawArraysInstanced",
    "drawElementsInstanced"]);
  addEventListener("pointerdown", () => (seen.clicked = performance.now()), true);
})();
