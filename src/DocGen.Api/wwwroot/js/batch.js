// @ts-check
// Follows a running batch: whenever the server says that something changed, the part of the page that shows it is asked for again.
// Without this script the link «Обновить» does it.

const PAUSE_MS = 1000;
const LOOK_MS = 3000;

const live = document.getElementById("live");

/** @type {boolean} */
let asked = false;

/** @param {HTMLElement} room */
async function show(room) {
  const answer = await fetch(room.dataset.state ?? "", { headers: { "X-Requested-With": "fetch" } });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (page.querySelector("[data-batch]")?.getAttribute("data-batch") !== "Running") {
    location.reload();
    return;
  }

  // A reader who stands in the table keeps the place: the next news shows it.
  if (!room.contains(document.activeElement)) room.replaceChildren(...page.body.childNodes);
}

/** @param {HTMLElement} room */
function soon(room) {
  if (asked) return;
  asked = true;
  setTimeout(() => {
    asked = false;
    show(room).catch(() => {});
  }, PAUSE_MS);
}

if (live && live.dataset.events) {
  const room = live;
  const source = new EventSource(live.dataset.events);
  for (const name of ["progress", "ended"]) source.addEventListener(name, () => soon(room));
  // Where events do not come through (an old proxy), looking now and then does as well.
  setInterval(() => soon(room), LOOK_MS);
  addEventListener("pagehide", () => source.close());
}
