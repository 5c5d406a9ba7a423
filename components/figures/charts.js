// Finds the figures of the page behind the dialog, with what stands above and below them.

const CHART = "[data-testid=stPlotlyChart] .js-plotly-plot";
const MAP = "[data-testid=stDeckGlJsonChart] canvas#deckgl-overlay";
const HEADING = "h1, h2";
const KEY = "[class*='st-key-figure-key-']";
const FLOWING = "[class*='st-key-figure-key-flowing-']";
const UNREAD = "button, style, [data-testid=stIconMaterial]";
const APART = "[role=dialog], [data-testid=stSidebar], .st-key-head, .st-key-bar";

const isBefore = (one, other) =>
  Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
const found = (selector) =>
  [...document.querySelectorAll(selector)].filter((each) => !each.closest(APART));

/** The figures in the order of the page: {node, kind, title, rows, alt, key, width, height}. */
function figuresOfPage() {
  const drawn = found(`${CHART}, ${MAP}`).filter((each) => each.clientWidth && isDrawn(each));
  const headings = found(HEADING);
  const keys = found(KEY);
  return drawn.map((node, index) => {
    const above = headings.filter((each) => isBefore(each, node)).at(-1);
    const next = drawn[index + 1];
    const below = keys.filter((each) => isBefore(node, each) && !(next && isBefore(next, each)));
    const alt = node.closest("[aria-label]")?.getAttribute("aria-label") ?? "";
    return {
      node, alt, keys: below,
      kind: node.matches("canvas") ? "map" : "chart",
      title: above?.textContent.trim() || alt,
      rows: above?.parentElement.nextElementSibling?.textContent.trim() ?? "",
      width: node.clientWidth,
      height: node.clientHeight,
    };
  });
}

/** Whether the chart has been drawn: a chart without traces on the page is no picture. */
const isDrawn = (node) => node.matches("canvas") || Boolean(node.querySelector(".main-svg"));

/** The lines of a legend in the page: each a list of runs {text, colour, ground}. */
function linesOfKey(box) {
  const lines = [];
  const read = (node, line) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const style = getComputedStyle(node.parentElement);
      const ground = style.backgroundColor === "rgba(0, 0, 0, 0)" ? "" : style.backgroundColor;
      if (node.data.trim() || ground) line.push({ text: node.data, colour: style.color, ground });
    } else if (node.nodeName === "BR") {
      lines.push([]);
    } else if (node.nodeType === Node.ELEMENT_NODE && !node.matches(UNREAD)) {
      if (/^(P|LI)$/.test(node.nodeName)) lines.push([]);
      node.childNodes.forEach((each) => read(each, lines.at(-1) ?? line));
    }
  };
  read(box, []);
  const filled = lines.filter((line) => line.length);
  return box.matches(FLOWING) ? [joined(filled)] : filled;
}

/** Paragraphs as one, with a little room between them; every second is a title. */
function joined(lines) {
  return lines.flatMap((line, index) => {
    const last = line.at(-1);
    return [...line.slice(0, -1), { ...last, text: `${last.text}${index % 2 ? "\u2002 " : " "}` }];
  });
}
