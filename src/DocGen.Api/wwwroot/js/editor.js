// @ts-check
// The template editor: colours and line numbers behind each text, places of errors marked and reachable, the check and the preview by
// themselves when typing pauses. Without this script the buttons do the same.

const PAUSE_MS = 900;

/** @typedef {{ line: number, column: number, length: number, bad: boolean }} Fault */

/** @type {[RegExp, string][]} */
const SCRIBAN = [
  [/\{\{-?#[\s\S]*?\}\}|<!--[\s\S]*?-->/y, "remark"],
  [/\{\{[-~]?|[-~]?\}\}/y, "brace"],
  [/<\/?[a-z0-9]+|\/?>/yi, "tag"],
];

/** @type {[RegExp, string][]} */
const EXPRESSION = [
  [/#[^\n}]*/y, "remark"],
  [/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`/y, "text"],
  [/\b(?:if|else|end|for|in|while|include|func|ret|capture|case|when|with|break|continue|import|null|true|false|empty|wrap|readonly|tablerow)\b/y, "word"],
  [/\b\d+(?:\.\d+)?\b/y, "figure"],
  [/[\p{L}_$][\p{L}\d_]*/yu, "plain"],
];

/** @type {[RegExp, string][]} */
const JSON_TEXT = [
  [/"(?:\\.|[^"\\])*"(?=\s*:)/y, "tag"],
  [/"(?:\\.|[^"\\])*"/y, "text"],
  [/-?\b\d+(?:\.\d+)?\b|\b(?:true|false|null)\b/y, "figure"],
];

/**
 * Cuts a text into runs of one colour.
 * @param {string} text
 * @param {string} language
 * @returns {[string, string][]}
 */
function runs(text, language) {
  /** @type {[string, string][]} */
  const found = [];
  let at = 0;
  let plain = 0;
  let inside = false;
  while (at < text.length) {
    const rules = language === "json" ? JSON_TEXT : inside ? [SCRIBAN[1], ...EXPRESSION] : SCRIBAN;
    let taken = "";
    let kind = "";
    for (const [rule, name] of rules) {
      rule.lastIndex = at;
      const match = rule.exec(text);
      if (match && match[0]) {
        [taken, kind] = [match[0], name];
        break;
      }
    }

    if (!taken) {
      at += 1;
      continue;
    }

    if (kind === "brace") inside = taken.includes("{");
    if (kind !== "plain") {
      if (plain < at) found.push([text.slice(plain, at), ""]);
      found.push([taken, kind]);
      plain = at + taken.length;
    }

    at += taken.length;
  }

  if (plain < text.length) found.push([text.slice(plain), ""]);
  return found;
}

class Editor {
  /** @param {HTMLTextAreaElement} area */
  constructor(area) {
    this.area = area;
    /** @type {Fault[]} */
    this.faults = [];
    this.room = document.createElement("div");
    this.room.className = "code-room";
    this.numbers = document.createElement("div");
    this.numbers.className = "code-numbers code";
    this.numbers.setAttribute("aria-hidden", "true");
    this.picture = document.createElement("pre");
    this.picture.className = "code-picture code";
    this.picture.setAttribute("aria-hidden", "true");
    area.replaceWith(this.room);
    this.room.append(this.numbers, this.picture, area);
    area.addEventListener("input", () => this.draw());
    area.addEventListener("scroll", () => this.follow());
    this.draw();
  }

  draw() {
    const text = this.area.value;
    this.picture.replaceChildren(...runs(text, this.area.dataset.language ?? "").map(([run, kind]) => {
      if (!kind) return document.createTextNode(run);
      const span = document.createElement("span");
      span.className = `code-${kind}`;
      span.textContent = run;
      return span;
    }), "\n");
    const lines = text.split("\n").length;
    this.numbers.replaceChildren(...Array.from({ length: lines }, (_, i) => {
      const number = document.createElement("span");
      number.textContent = String(i + 1);
      const fault = this.faults.find((f) => f.line === i + 1);
      if (fault) number.className = fault.bad ? "code-bad" : "code-doubt";
      return number;
    }));
    this.follow();
  }

  follow() {
    this.picture.scrollTop = this.area.scrollTop;
    this.picture.scrollLeft = this.area.scrollLeft;
    this.numbers.scrollTop = this.area.scrollTop;
  }

  /** @param {Fault} fault */
  go(fault) {
    this.room.closest("details")?.setAttribute("open", "");
    const lines = this.area.value.split("\n");
    const start = lines.slice(0, fault.line - 1).reduce((sum, line) => sum + line.length + 1, 0) + Math.max(0, fault.column - 1);
    this.area.focus();
    this.area.setSelectionRange(start, start + Math.max(1, fault.length));
    const height = this.area.scrollHeight / Math.max(1, lines.length);
    this.area.scrollTop = Math.max(0, (fault.line - 5) * height);
    this.follow();
  }
}

const form = document.getElementById("draft");
const problems = document.getElementById("problems");
const show = document.getElementById("show");

if (form instanceof HTMLFormElement && problems && show instanceof HTMLButtonElement) {
  /** @type {Map<string, Editor>} */
  const editors = new Map();
  for (const area of form.querySelectorAll("textarea.code")) {
    if (area instanceof HTMLTextAreaElement) editors.set(area.id, new Editor(area));
  }

  const mark = () => {
    for (const editor of editors.values()) editor.faults = [];
    for (const link of problems.querySelectorAll("a[data-line]")) {
      if (!(link instanceof HTMLAnchorElement)) continue;
      const editor = editors.get(decodeURIComponent(link.hash.slice(1)));
      const fault = { line: Number(link.dataset.line), column: Number(link.dataset.column), length: Number(link.dataset.length), bad: link.dataset.bad === "true" };
      if (!editor || fault.line < 1) continue;
      editor.faults.push(fault);
      link.addEventListener("click", (event) => {
        event.preventDefault();
        editor.go(fault);
      });
    }

    for (const editor of editors.values()) editor.draw();
  };

  const check = async () => {
    const answer = await fetch(form.dataset.problems ?? "", { method: "POST", body: new FormData(form) });
    if (!answer.ok) return;
    problems.innerHTML = await answer.text();
    // What an earlier try to publish was refused for is not what stands here now.
    form.closest("main")?.querySelector(":scope > .note")?.remove();
    mark();
  };

  const help = document.getElementById("preview-help");
  if (help) help.textContent = "Просмотр и проверка обновляются сами, когда вы перестаёте печатать.";

  /** @type {number | undefined} */
  let timer;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      form.requestSubmit(show);
      check().catch(() => {});
    }, PAUSE_MS);
  };

  form.addEventListener("input", soon);
  document.querySelector("select[form=draft]")?.addEventListener("change", soon);
  mark();
  form.requestSubmit(show);
}
