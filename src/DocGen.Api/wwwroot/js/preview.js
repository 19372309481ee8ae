// @ts-check
// Sends the form into the preview frame by itself: once at the start, then when typing pauses. Without this script the button does it.

const PAUSE_MS = 700;

const form = document.getElementById("fill");
const show = document.getElementById("show");

if (form instanceof HTMLFormElement && show instanceof HTMLButtonElement) {
  const help = document.getElementById("preview-help");
  if (help) help.textContent = "Просмотр обновляется сам, когда вы перестаёте печатать.";

  /** @type {number | undefined} */
  let timer;

  const refresh = () => form.requestSubmit(show);

  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(refresh, PAUSE_MS);
  });

  refresh();
}
