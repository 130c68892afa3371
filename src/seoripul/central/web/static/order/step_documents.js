// Which papers, and how many copies: what is wanted most first, groups, search.

import { el, icon, say } from "../shared/dom.js";
import { count, t } from "../shared/words.js";
import { frequent, groupName, groups, search } from "./catalogue.js";
import { row } from "./document_row.js";
import { bar, heading, progress, summed } from "./parts.js";
import { place } from "./step_centre.js";

const MOST = "*";
let shown = MOST;
let typed = "";

export function draw(step) {
  const list = el("ul", { class: "documents", id: "documents" });
  const chips = el("div", { class: "chips", role: "group", "aria-label": t("documents.groups") });
  const redraw = () => {
    chips.replaceChildren(...chipsOf(step, pick));
    list.replaceChildren(...rows(step));
  };
  const pick = (name) => {
    shown = name;
    clearSearch(list);
    redraw();
    chips.querySelector("[aria-pressed=true]").focus();
  };
  redraw();
  return [
    progress("documents"),
    heading(t("documents.title"), t("documents.hint")),
    place(step.centre, step.centres.length > 1 && step.changeCentre),
    finder(redraw, list),
    chips,
    list,
    bar(step.totals(), { next: step.next, missing: () => (step.draft.documents.length ? "" : t("order.nothing")) }),
  ];
}

function finder(redraw, list) {
  const input = el("input", {
    type: "search", id: "find", value: typed, autocomplete: "off", enterkeyhint: "search", spellcheck: "false",
    placeholder: t("documents.find.hint"), "aria-controls": "documents",
    on: { input: () => { typed = input.value; redraw(); tellFound(list); } },
  });
  const label = el("label", { for: "find", class: "unseen" }, t("documents.find"));
  return el("div", { class: "finder", role: "search" }, label, icon("search"), input);
}

function tellFound(list) {
  if (!typed.trim()) return;
  const found = list.querySelectorAll(".document").length;
  say(found ? count("documents.found", found) : t("documents.none"));
}

function clearSearch(list) {
  typed = "";
  const input = list.ownerDocument.getElementById("find");
  if (input) input.value = "";
}

function chipsOf({ documents }, pick) {
  const names = [MOST, ...groups(documents).map((one) => one.name)];
  return names.map((name) =>
    el(
      "button",
      { type: "button", class: "chip", "aria-pressed": String(!typed.trim() && name === shown), on: { click: () => pick(name) } },
      name === MOST ? t("documents.frequent") : groupName(name),
    ));
}

function rows(step) {
  const wanted = step.draft.documents.map((one) => step.byCode.get(one.code)).filter(Boolean);
  const listed = typed.trim() ? search(step.documents, typed.trim()) : listOf(step, wanted);
  if (!listed.length) return [el("li", { class: "empty" }, icon("file-search"), el("p", {}, t("documents.none")), el("p", { class: "hint" }, t("documents.none.hint")))];
  return listed.map((one) => row(one, typed.trim(), step, changed));
}

function listOf({ documents }, wanted) {
  if (shown !== MOST) return documents.filter((one) => one.group === shown);
  const most = frequent(documents);
  const list = most.length ? most : documents;
  return [...list, ...wanted.filter((one) => !list.includes(one))];
}

function changed(step) {
  const totals = step.totals();
  document.getElementById("summed")?.replaceWith(summed(totals));
  document.getElementById("next")?.setAttribute("aria-disabled", String(!totals.kinds));
  step.chosen();
}

