// @ts-check
// The roadmap grid: what its buttons do by sending the page, this does in place; besides, rows are dragged, moved by Alt and arrows, and
// pasted as tables. Order, numbers and readings of terms are the server's: it answers with the grid anew.

import { Saver, saveOnPause, tell } from "./saving.js";
import { tableOf } from "./clipboard-table.js";

/** @typedef {import("./saving.js").SavedRow} SavedRow */

const form = document.getElementById("roadmap");
const grid = document.getElementById("grid");
if (form instanceof HTMLFormElement && grid) start(form, grid);

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement} grid
 */
function start(form, grid) {
  const saver = new Saver(form);
  const forget = saveOnPause(saver, (saved) => showNotes(grid, saved.rows ?? []));
  for (const hint of document.querySelectorAll("[data-with-script]")) if (hint instanceof HTMLElement) hint.hidden = false;
  enliven(grid);

  /**
   * @param {string} operation
   * @param {Record<string, string>} [extra]
   * @param {string} [focus] selector of what gets the focus in the new grid
   */
  async function operate(operation, extra = {}, focus = "") {
    forget();
    const response = await saver.send({ op: operation, ...extra });
    if (!response) return;
    saver.setRevision(response.headers.get("X-Revision") ?? "");
    grid.innerHTML = await response.text();
    enliven(grid);
    tell("Сохранено");
    const target = focus ? grid.querySelector(focus) : null;
    if (target instanceof HTMLElement) target.focus();
  }

  form.addEventListener("submit", (event) => {
    const button = event.submitter;
    if (!(button instanceof HTMLButtonElement) || button.value === "overwrite" || button.value === "save") return;
    event.preventDefault();
    operate(button.value, {}, focusAfter(button.value, grid));
    if (button.value === "paste") {
      const box = form.elements.namedItem("pasted");
      if (box instanceof HTMLTextAreaElement) setTimeout(() => { box.value = ""; });
    }
  });

  grid.addEventListener("paste", (event) => {
    const row = event.target instanceof Element ? event.target.closest("tr") : null;
    const cells = event.clipboardData && row ? tableOf(event.clipboardData) : null;
    if (!cells || !row) return;
    event.preventDefault();
    announce(`Вставлено строк: ${cells.length}`);
    operate(`paste:${row.dataset.at}`, { cells: JSON.stringify(cells) });
  });

  grid.addEventListener("keydown", (event) => {
    const name = { ArrowUp: "up", ArrowDown: "down", ArrowRight: "in", ArrowLeft: "out" }[event.key];
    const row = event.target instanceof Element ? event.target.closest("tr") : null;
    if (!name || !event.altKey || !row || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    announce({ up: "Строка выше", down: "Строка ниже", in: "Сделана подстрокой", out: "Вынесена из подстрок" }[name] ?? "");
    operate(`${name}:${row.dataset.at}`, {}, row.id.startsWith("row-") ? `#${CSS.escape(row.id)} .grip` : "");
  });

  dragging(grid, (from, to) => operate(`move:${from}:${to}`));
}

/**
 * @param {HTMLElement} grid
 * @param {(from: number, to: number) => void} moved
 */
function dragging(grid, moved) {
  /** @type {HTMLTableRowElement | null} */
  let dragged = null;
  const clear = () => grid.querySelectorAll(".drop-before, .drop-after, .dragged").forEach((row) => row.classList.remove("drop-before", "drop-after", "dragged"));
  const isLower = (/** @type {DragEvent} */ event, /** @type {Element} */ row) => event.clientY > row.getBoundingClientRect().top + row.getBoundingClientRect().height / 2;

  grid.addEventListener("dragstart", (event) => {
    const grip = event.target instanceof Element ? event.target.closest(".grip") : null;
    dragged = grip ? grip.closest("tr") : null;
    if (!dragged || !event.dataTransfer) return;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", dragged.id);
    event.dataTransfer.setDragImage(dragged, 10, 10);
    dragged.classList.add("dragged");
  });
  grid.addEventListener("dragover", (event) => {
    const row = event.target instanceof Element ? event.target.closest("tbody tr") : null;
    if (!dragged || !row) return;
    event.preventDefault();
    grid.querySelectorAll(".drop-before, .drop-after").forEach((each) => each.classList.remove("drop-before", "drop-after"));
    row.classList.add(isLower(event, row) ? "drop-after" : "drop-before");
  });
  grid.addEventListener("drop", (event) => {
    const row = event.target instanceof Element ? event.target.closest("tbody tr") : null;
    if (dragged && row instanceof HTMLTableRowElement && row !== dragged) {
      event.preventDefault();
      moved(Number(dragged.dataset.at), Number(row.dataset.at) + (isLower(event, row) ? 1 : 0));
    }
    dragged = null;
    clear();
  });
  grid.addEventListener("dragend", () => { dragged = null; clear(); });
}

/** @param {HTMLElement} grid */
function enliven(grid) {
  for (const grip of grid.querySelectorAll(".grip")) if (grip instanceof HTMLElement) grip.hidden = false;
}

/**
 * The new row's first cell, or the same row where it has moved.
 * @param {string} operation
 * @param {HTMLElement} grid
 */
function focusAfter(operation, grid) {
  const [name, at] = operation.split(":");
  if (name === "row" || name === "group") return `tr[data-at="${Math.min(Number(at) + 1, grid.querySelectorAll("tbody tr").length)}"] textarea`;
  const row = grid.querySelector(`tr[data-at="${at}"]`);
  return row && row.id.startsWith("row-") && name !== "remove" ? `#${CSS.escape(row.id)} summary` : "";
}

/**
 * Notes beside cells, and identities of rows that were new.
 * @param {HTMLElement} grid
 * @param {SavedRow[]} rows
 */
function showNotes(grid, rows) {
  grid.querySelectorAll("tbody tr").forEach((line, at) => {
    const saved = rows[at];
    if (!saved) return;
    const id = line.querySelector('input[name="row_id"]');
    const done = line.querySelector('input[name="done"]');
    if (id instanceof HTMLInputElement && saved.id) {
      id.value = saved.id;
      line.id = `row-${saved.id}`;
      if (done instanceof HTMLInputElement) { done.value = saved.id; done.disabled = false; }
    }
    for (const place of line.querySelectorAll("[data-notes]")) {
      const notes = saved.notes.filter((note) => note.cell === place.getAttribute("data-notes"));
      place.replaceChildren(...notes.map((note) => Object.assign(document.createElement("span"), { className: note.look, textContent: note.text })));
    }
  });
}

/** @param {string} text */
function announce(text) {
  const place = document.getElementById("announce");
  if (place) place.textContent = text;
}
