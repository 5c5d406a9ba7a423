// Makes the files: a chart as Plotly draws it at the asked width, the map as it is on its canvas.

const SCALE = 2;
const LEAST = 640;

/** Width and height of a figure in the picture; 0 asks for those on the page. */
function sizeOf(figure, asked) {
  const width = asked || Math.max(figure.width, LEAST);
  const isScaled = figure.kind === "map";
  return [width, isScaled ? Math.round((figure.height * width) / figure.width) : figure.height];
}

/** Colours and letters of the page; the font travels in the picture. */
async function lookOfPage() {
  const style = getComputedStyle(document.querySelector("[data-testid=stApp]"));
  const family = style.fontFamily.replaceAll('"', "'");
  return { ink: style.color, ground: style.backgroundColor, family, font: await fontOfPage() };
}

let font;
async function fontOfPage() {
  font ??= await readFont().catch(() => "");
  return font;
}

async function readFont() {
  for (const sheet of document.styleSheets) {
    const rule = [...sheet.cssRules].find((each) =>
      each instanceof CSSFontFaceRule && /^"?Source Sans"?$/.test(each.style.fontFamily)
      && each.style.fontStyle === "normal");
    if (!rule) continue;
    const [, path] = /url\("?([^")]+)"?\)/.exec(rule.style.src);
    const answer = await fetch(new URL(path, sheet.href ?? document.baseURI));
    const address = await dataAddress(await answer.blob());
    return `@font-face{font-family:"Source Sans";font-weight:100 900;src:url("${address}")}`;
  }
  return "";
}

function dataAddress(blob) {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result);
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(blob);
  });
}

/** The figure itself as an SVG element. */
async function partOf(figure, [width, height]) {
  if (figure.kind === "map") {
    return element("image", { width, height, href: figure.node.toDataURL("image/png") });
  }
  const text = await window.Plotly.toImage(figure.node, {
    format: "svg", width, height, imageDataOnly: true,
  });
  return document.importNode(
    new DOMParser().parseFromString(text, "image/svg+xml").documentElement, true);
}

/** The picture as SVG text. */
async function svgOf(figure, asked, words) {
  await document.fonts.ready;
  const size = sizeOf(figure, asked);
  const picture = composed(figure, await partOf(figure, size), size, words, await lookOfPage());
  return new XMLSerializer().serializeToString(picture);
}

async function pngOf(svg) {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done) => canvas.toBlob(done, "image/png"));
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Hand the picture to the reader as a file. */
async function save(figure, format, asked, data, number) {
  const svg = await svgOf(figure, asked, data.words);
  const blob = format === "png" ? await pngOf(svg) : new Blob([svg], { type: "image/svg+xml" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = data.file.replace("{figure}", number).replace("{format}", format);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
