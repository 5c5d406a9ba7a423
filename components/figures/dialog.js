// The list of the figures of the page with their buttons; looks again while it is open.

const EVERY_MS = 700;

export default function draw({ data, parentElement }) {
  const box = parentElement.querySelector("#figures");
  let shown = null;

  const refresh = () => {
    const figures = figuresOfPage();
    const said = JSON.stringify([data, figures.map((each) => [each.kind, each.title, each.alt])]);
    if (said === shown) return;
    shown = said;
    box.replaceChildren(...(figures.length ? listed(figures, data) : [line(data.texts.none)]));
  };

  refresh();
  const timer = setInterval(refresh, EVERY_MS);
  return () => clearInterval(timer);
}

function make(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

const line = (text) => make("p", { className: "line", role: "status" }, text);

/** The choice of the width, then a row for each figure. */
function listed(figures, { texts, words, file, widths }) {
  const select = make("select", {}, ...widths.map(
    ([value, label]) => make("option", { value }, label)));
  const status = line("");
  const rows = figures.map((figure, index) => {
    const formats = figure.kind === "map" ? ["png"] : ["png", "svg"];
    const buttons = formats.map((format) => {
      const button = make("button", {
        type: "button", className: format, title: `${format.toUpperCase()}: ${figure.title}`,
      }, format.toUpperCase());
      button.setAttribute("aria-label", button.title);
      button.onclick = async () => {
        button.disabled = true;
        status.textContent = texts.making;
        try {
          // The page may have been drawn anew since it was listed.
          const now = figuresOfPage()[index] ?? figure;
          await save(now, format, Number(select.value), { words, file }, index + 1);
          status.textContent = texts.made;
        } catch (error) {
          console.warn(error);
          status.textContent = texts.failed;
        }
        button.disabled = false;
      };
      return button;
    });
    const about = make("span", { className: "title" }, figure.title);
    if (figure.rows) about.append(make("small", {}, ` ${figure.rows}`));
    return make("li", {}, about, make("span", { className: "buttons" }, ...buttons));
  });
  return [
    make("label", {}, make("span", {}, texts.width), select),
    make("ul", {}, ...rows),
    status,
  ];
}
