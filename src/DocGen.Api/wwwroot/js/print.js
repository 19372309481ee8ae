// @ts-check
// The button that prints the page; without this script the browser's own menu does it, so the button is not shown.

const button = document.getElementById("print");

if (button) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
