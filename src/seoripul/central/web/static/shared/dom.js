// Elements are built, never parsed: no text of anybody's becomes markup.

const SVG = "http://www.w3.org/2000/svg";
const SPRITE = new URL("../icons.svg", import.meta.url).pathname;

// el("button", { class: "primary", type: "button", on: { click: next } }, icon("check"), "예약")
export function el(tag, given = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "on") for (const [event, act] of Object.entries(value)) node.addEventListener(event, act);
    else if (name === "data") Object.assign(node.dataset, value);
    else if (name === "value" || name === "checked" || name === "disabled") node[name] = value;
    else node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(...children.flat(Infinity).filter((one) => one !== undefined && one !== null && one !== false));
  return node;
}

export function icon(name, extra = "") {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", `icon ${extra}`.trim());
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("focusable", "false");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `${SPRITE}#${name}`);
  svg.append(use);
  return svg;
}

export function unseen(text) {
  return el("span", { class: "unseen" }, text);
}

export function button(label, { look = "quiet", mark, after, ...given } = {}) {
  return el(
    "button",
    { type: "button", class: `button ${look}`, ...given },
    mark && icon(mark),
    el("span", {}, label),
    after && icon(after),
  );
}

// Says a text to a screen reader; the same text twice in a row is said again.
export function say(text, { now = false } = {}) {
  const place = document.getElementById(now ? "alarm" : "said");
  if (!place) return;
  place.textContent = "";
  requestAnimationFrame(() => { place.textContent = text; });
}

// Puts a new page into <main>, and the reader's focus on its heading.
export function show(...content) {
  const main = document.getElementById("main");
  main.replaceChildren(...content.flat().filter(Boolean));
  main.removeAttribute("aria-busy");
  return main;
}

export function focusOn(node) {
  if (!node) return;
  if (!node.matches("a, button, input, select, textarea")) node.tabIndex = -1;
  node.focus({ preventScroll: true });
}

// A banner of one tone: "info", "good", "warn" or "bad".
export function notice(tone, title, text, ...more) {
  const marks = { info: "info", good: "circle-check", warn: "triangle-alert", bad: "circle-x" };
  return el(
    "div",
    { class: `notice ${tone}` },
    icon(marks[tone]),
    el("div", { class: "notice-text" }, title && el("strong", {}, title), text && el("p", {}, text), ...more),
  );
}
