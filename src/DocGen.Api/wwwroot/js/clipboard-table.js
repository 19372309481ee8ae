// @ts-check
// Reads a copied table: Word and Excel put HTML onto the clipboard, and text with tabs beside it.

/**
 * @param {DataTransfer} data
 * @returns {string[][] | null} rows of cells; null when it is no table of several cells
 */
export function tableOf(data) {
  const rows = fromHtml(data.getData("text/html")) ?? fromText(data.getData("text/plain"));
  return rows && (rows.length > 1 || rows[0].length > 1) ? rows : null;
}

/** @param {string} html */
function fromHtml(html) {
  const table = html ? new DOMParser().parseFromString(html, "text/html").querySelector("table") : null;
  if (!table) return null;
  /** @type {string[][]} */
  const rows = [];
  [...table.rows].forEach((row, r) => {
    const cells = (rows[r] ??= []);
    let column = 0;
    for (const cell of row.cells) {
      while (cells[column] !== undefined) column += 1;
      const text = textOf(cell);
      for (let down = 0; down < Math.max(1, cell.rowSpan) && r + down < table.rows.length; down += 1) {
        const target = (rows[r + down] ??= []);
        for (let right = 0; right < Math.max(1, cell.colSpan); right += 1) target[column + right] = text;
      }
      column += Math.max(1, cell.colSpan);
    }
  });
  const kept = rows.map((row) => Array.from(row, (text) => text ?? "")).filter((row) => row.some((text) => text !== ""));
  return kept.length > 0 ? kept : null;
}

/** @param {Element} cell */
function textOf(cell) {
  for (const br of cell.querySelectorAll("br")) br.replaceWith("\n");
  const blocks = [...cell.querySelectorAll("p, li, div")].filter((block) => !block.querySelector("p, li, div"));
  const lines = blocks.length > 0 ? blocks.map((block) => block.textContent ?? "") : (cell.textContent ?? "").split("\n");
  return lines.map((line) => line.replace(/[\s\u00a0]+/g, " ").trim()).filter((line) => line !== "").join("\n");
}

/** @param {string} text */
function fromText(text) {
  if (!text.includes("\t")) return null;
  /** @type {string[][]} */
  const rows = [[]];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i];
    if (c === '"' && (quoted || cell === "")) {
      if (quoted && text[i + 1] === '"') { cell += '"'; i += 1; } else quoted = !quoted;
    } else if (!quoted && (c === "\t" || c === "\n")) {
      rows[rows.length - 1].push(cell.trim());
      cell = "";
      if (c === "\n") rows.push([]);
    } else if (c !== "\r") cell += c;
  }
  rows[rows.length - 1].push(cell.trim());
  return rows.filter((row) => row.some((each) => each !== ""));
}
