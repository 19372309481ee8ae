// @ts-check
// Sends a form of a programme by itself and tells how it went. The form keeps the revision it was made to: a conflict shows the warning
// that stands in the page and stops saving until a person decides.

/**
 * @typedef {{ id: string | null, notes: { cell: string, look: string, text: string }[] }} SavedRow
 * @typedef {{ revision: number, saved: string, rows?: SavedRow[] }} Saved
 */

const HEADER = "X-Autosave";

/** @param {string} text */
export function tell(text) {
  const state = document.getElementById("save-state");
  if (state) state.textContent = text;
}

/** @param {HTMLFormElement} form */
function revisionOf(form) {
  const input = form.elements.namedItem("revision");
  if (!(input instanceof HTMLInputElement)) throw new Error("The form has no revision.");
  return input;
}

export class Saver {
  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.form = form;
    this.stopped = false;
    this.changed = false;
    /** @type {Promise<unknown>} */
    this.last = Promise.resolve();
    window.addEventListener("beforeunload", (event) => {
      if (this.changed) event.preventDefault();
    });
    form.addEventListener("submit", () => { this.changed = false; });
  }

  /**
   * One request at a time, in the order they were asked for.
   * @param {Record<string, string>} [extra] fields besides those of the form
   * @returns {Promise<Response | null>} null when nothing was saved
   */
  send(extra = {}) {
    const next = this.last.then(() => this.#send(extra));
    this.last = next.catch(() => null);
    return next;
  }

  /** @param {number | string} revision */
  setRevision(revision) {
    for (const input of document.querySelectorAll('input[name="revision"]')) {
      if (input instanceof HTMLInputElement) input.value = String(revision);
    }
  }

  /** @param {Record<string, string>} extra */
  async #send(extra) {
    if (this.stopped) return null;
    const body = new FormData(this.form);
    for (const [name, value] of Object.entries(extra)) body.set(name, value);
    tell("Сохраняется…");
    this.changed = false;
    try {
      const response = await fetch(this.form.action, { method: "POST", body, headers: { [HEADER]: "1", "If-Match": `"${revisionOf(this.form).value}"` } });
      if (response.ok) return response;
      this.changed = true;
      if (response.status === 409) this.#stop();
      else tell(response.status === 401 || response.status === 403 ? "Не сохранено: войдите снова" : "Не сохранено: ошибка на сервере");
    } catch {
      this.changed = true;
      tell("Нет связи: сохранится при следующей правке");
    }
    return null;
  }

  #stop() {
    this.stopped = true;
    tell("Не сохранено");
    const warning = document.getElementById("conflict");
    if (warning) {
      warning.hidden = false;
      warning.scrollIntoView({ block: "center" });
      warning.querySelector("button")?.focus();
    }
  }
}

/**
 * Saves when typing pauses.
 * @param {Saver} saver
 * @param {(saved: Saved) => void} done
 */
export function saveOnPause(saver, done) {
  const PAUSE_MS = 1200;
  /** @type {number | undefined} */
  let timer;
  let typed = 0;
  saver.form.addEventListener("input", (event) => {
    if (event.target instanceof HTMLElement && event.target.matches("[name='pasted']")) return;
    saver.changed = true;
    typed += 1;
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const before = typed;
      const response = await saver.send();
      if (!response) return;
      /** @type {Saved} */
      const saved = await response.json();
      saver.setRevision(saved.revision);
      tell(saved.saved);
      if (before === typed) done(saved);
    }, PAUSE_MS);
  });
  return () => clearTimeout(timer);
}
