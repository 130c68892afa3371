// Language, contrast and size of text: visible on every page, kept on this device.

import { LANGUAGES, chosen, current, languages, speak, t } from "./words.js";
import { say } from "./dom.js";
import { CITIZENS, keepPages } from "./offline.js";
import { onDevice } from "./shelf.js";

const CONTRAST = "seoripul.contrast";
const TEXT = "seoripul.text";
const SIZES = [100, 125, 150, 200];
const root = document.documentElement;
const wantsMore = matchMedia("(prefers-contrast: more)");

// Sets the page up and calls `redraw` after each change of language. `keeper` as in offline.js.
export async function setUp(redraw, keeper = CITIZENS) {
  dress();
  await speak(chosen());
  keepPages(keeper);
  tellState();
  bindLanguage(redraw);
  document.getElementById("contrast").addEventListener("click", switchContrast);
  document.getElementById("text-size").addEventListener("click", nextSize);
}

// Contrast and size of text as this reader has them.
export function dress() {
  applyContrast();
  applyText(Number(onDevice.get(TEXT)) || 100);
  wantsMore.addEventListener("change", applyContrast);
}

function bindLanguage(redraw) {
  const picker = document.getElementById("language");
  picker.replaceChildren(...languages().map(([code, name]) => {
    const option = new Option(name, code, code === current(), code === current());
    option.lang = code;
    return option;
  }));
  picker.addEventListener("change", async () => {
    await speak(picker.value, { keep: true });
    tellState();
    redraw();
    say(LANGUAGES[picker.value]);
  });
}

function isHigh() {
  const kept = onDevice.get(CONTRAST);
  return kept ? kept === "high" : wantsMore.matches;
}

function applyContrast() {
  root.dataset.contrast = isHigh() ? "high" : "normal";
  document.querySelector("meta[name=theme-color]").content = isHigh() ? "#000000" : "#0b2a63";
}

function switchContrast() {
  onDevice.set(CONTRAST, isHigh() ? "normal" : "high");
  applyContrast();
  tellState();
  say(t(isHigh() ? "display.contrast.on" : "display.contrast.off"));
}

function applyText(size) {
  root.dataset.text = String(SIZES.includes(size) ? size : 100);
}

function nextSize() {
  const size = SIZES[(SIZES.indexOf(Number(root.dataset.text)) + 1) % SIZES.length];
  onDevice.set(TEXT, String(size));
  applyText(size);
  tellState();
  say(t("display.text.now", { n: size }));
}

function tellState() {
  document.getElementById("contrast").setAttribute("aria-pressed", String(isHigh()));
  const size = document.getElementById("text-size");
  size.setAttribute("aria-label", t("display.text.label", { n: root.dataset.text }));
  document.getElementById("language-code").textContent = LANGUAGES[current()];
}
