// @ts-check
// Forms of a programme's parts save themselves when typing pauses. Without this script the button does it.

import { Saver, saveOnPause } from "./saving.js";

for (const form of document.querySelectorAll("form[data-autosave]")) {
  if (form instanceof HTMLFormElement) saveOnPause(new Saver(form), () => {});
}
