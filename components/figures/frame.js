// Composes the picture: title and selection above the figure, key, sources and release below it.

const SVG = "http://www.w3.org/2000/svg";
const MARGIN = 24;
const GAP = 14;
const SIZES = { title: 20, said: 15, key: 13, note: 12 };
const pen = document.createElement("canvas").getContext("2d");

function element(name, attributes, text) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text !== undefined) made.textContent = text;
  return made;
}

/** Width of a text in pixels. */
function widthOf(text, size, weight, family) {
  pen.font = `${weight} ${size}px ${family}`;
  return pen.measureText(text).width;
}

/** The text in lines that fit; a word longer than a line (an address) is cut where it ends. */
function wrapped(text, room, size, weight, family) {
  const lines = [""];
  for (const word of text.split(/ +/)) {
    const longer = lines.at(-1) ? `${lines.at(-1)} ${word}` : word;
    if (widthOf(longer, size, weight, family) <= room) {
      lines[lines.length - 1] = longer;
      continue;
    }
    if (lines.at(-1)) lines.push("");
    for (const sign of word) {
      if (widthOf(lines.at(-1) + sign, size, weight, family) > room) lines.push("");
      lines[lines.length - 1] += sign;
    }
  }
  return lines;
}

/** A picture that grows downwards. */
class Sheet {
  constructor(width, look) {
    Object.assign(this, { width, look, y: MARGIN, parts: [] });
  }

  write(text, size, { weight = 400, opacity = 1 } = {}) {
    for (const line of wrapped(text, this.width - 2 * MARGIN, size, weight, this.look.family)) {
      this.y += size;
      this.parts.push(element("text", {
        x: MARGIN, y: this.y, "font-size": size, "font-weight": weight,
        fill: this.look.ink, "fill-opacity": opacity,
      }, line));
      this.y += Math.round(size * 0.35);
    }
  }

  /** Runs of text beside each other; what does not fit goes to the next line. */
  writeRuns(runs, size) {
    let x = MARGIN;
    this.y += size;
    const measure = (text) => widthOf(text, size, 400, this.look.family);
    for (const word of wordsOf(runs)) {
      const needed = measure(word.map(({ text }) => text).join("").trimEnd());
      if (x > MARGIN && x + needed > this.width - MARGIN) {
        x = MARGIN;
        this.y += Math.round(size * 1.45);
      }
      for (const run of word) {
        this.writeRun(run, x, size, measure(run.text));
        x += measure(run.text);
      }
    }
    this.y += Math.round(size * 0.45);
  }

  writeRun({ text, colour, ground }, x, size, width) {
    if (ground) {
      const [y, height] = [this.y - size, size * 1.3];
      this.parts.push(element("rect", { x, y, width, height, rx: 2, fill: ground }));
    }
    this.parts.push(element("text", {
      x, y: this.y, "font-size": size, fill: colour, style: "white-space: pre",
    }, text));
  }

  place(part, height) {
    part.setAttribute("x", MARGIN);
    part.setAttribute("y", this.y);
    this.parts.push(part);
    this.y += height;
  }

  rule() {
    this.parts.push(element("line", {
      x1: MARGIN, x2: this.width - MARGIN, y1: this.y, y2: this.y,
      stroke: this.look.ink, "stroke-opacity": 0.3,
    }));
  }

  /** The picture as an SVG element. */
  made(title, alt) {
    const height = Math.ceil(this.y + MARGIN);
    const sheet = element("svg", {
      xmlns: SVG, width: this.width, height, viewBox: `0 0 ${this.width} ${height}`,
      role: "img", "font-family": this.look.family,
    });
    sheet.append(element("title", {}, title), element("desc", {}, alt));
    sheet.append(element("style", {}, this.look.font));
    sheet.append(element("rect", { width: this.width, height, fill: this.look.ground }));
    sheet.append(...this.parts);
    return sheet;
  }
}

/** The runs cut where a line may break: lists of runs that stay together, as a sign and its word. */
function wordsOf(runs) {
  const words = [[]];
  for (const run of runs) {
    const parts = run.ground ? [run.text] : run.text.match(/[^ \u2002]*[ \u2002]+|[^ \u2002]+/g) ?? [];
    for (const text of parts) {
      words.at(-1).push({ ...run, text });
      if (!run.ground && / $/.test(text)) words.push([]);
    }
  }
  return words.filter((word) => word.length);
}

/** The whole picture of a figure that is `width` pixels wide. */
function composed(figure, part, [width, height], words, look) {
  const sheet = new Sheet(width + 2 * MARGIN, look);
  sheet.write(figure.rows ? `${figure.title} (${figure.rows})` : figure.title, SIZES.title, {
    weight: 600,
  });
  sheet.write(words.said, SIZES.said, { opacity: 0.85 });
  sheet.y += GAP;
  sheet.place(part, height);
  sheet.y += GAP;
  figure.keys.flatMap(linesOfKey).forEach((line) => sheet.writeRuns(line, SIZES.key));
  sheet.y += GAP / 2;
  sheet.rule();
  sheet.y += GAP / 2;
  const notes = [words.sources, `${words.release} · ${words.link}`];
  notes.forEach((note) => sheet.write(note, SIZES.note, { opacity: 0.85 }));
  return sheet.made(figure.title, figure.alt);
}
