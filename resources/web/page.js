// The page: which language, which event, and the keys.
const data = JSON.parse(document.getElementById("data").textContent);
const root = document.documentElement, side = document.getElementById("side"), list = document.getElementById("list");
const said = document.getElementById("said"), last = data.events.length - 1;
list.append(document.getElementById("sources"));
const stage = new Timeline(document.getElementById("stage"), data);
const hands = new Hands(stage, (index) => choose(index));

function choose(index, { reveal = false, told = true } = {}) {
  stage.chosen = index;
  side.classList.toggle("open", index !== null);
  for (const article of document.querySelectorAll("article.shown")) article.classList.remove("shown");
  for (const each of list.querySelectorAll("[aria-current]")) each.removeAttribute("aria-current");
  if (index !== null) {
    const article = document.getElementById(`e${index}`), entry = list.querySelector(`[data-event="${index}"]`);
    article.classList.add("shown");
    article.scrollTop = 0;
    entry.setAttribute("aria-current", "true");
    steps(index);
    if (told) said.textContent = [data.events[index].d[stage.lang], data.events[index].t[stage.lang]].join(" ");
  }
  history.replaceState(null, "", index === null ? location.pathname + location.search : `#event-${index}`);
  if (reveal) stage.reveal(index);
  else stage.draw();
}

function steps(index) {
  for (const [id, other] of [["earlier", index - 1], ["later", index + 1]]) {
    const button = document.getElementById(id), event = data.events[other];
    button.disabled = !event;
    button.dataset.event = event ? other : "";
    button.querySelector("small").textContent = event ? `${id === "earlier" ? "‹ " : ""}${event.d[stage.lang]}${id === "later" ? " ›" : ""}` : "";
    button.querySelector("span").textContent = event ? event.t[stage.lang] : "";
    const words = data.words[stage.lang];
    if (event) button.setAttribute("aria-label", `${words[id]} ${event.d[stage.lang]} ${event.t[stage.lang]}`);
  }
}

function step(by) {
  const next = stage.chosen === null ? (by === -1 || by === Infinity ? last : 0) : Math.max(0, Math.min(last, stage.chosen + by));
  if (last >= 0) choose(next, { reveal: true });
}

function speak(lang) {
  stage.lang = lang;
  const words = data.words[lang];
  root.dataset.lang = lang;
  root.lang = data.langs[lang];
  document.title = data.title[lang];
  for (const button of document.querySelectorAll("[data-speak]")) button.setAttribute("aria-pressed", String(Number(button.dataset.speak) === lang));
  for (const button of document.querySelectorAll("[data-do]")) button.setAttribute("aria-label", words[button.dataset.do]);
  for (const picture of document.querySelectorAll("img[data-alt]")) picture.alt = JSON.parse(picture.dataset.alt)[lang];
  stage.element.setAttribute("aria-label", words.timeline);
  list.querySelector("nav").setAttribute("aria-label", words.list);
  if (stage.chosen !== null) steps(stage.chosen);
  stage.layOut();
}

function back() {
  const entry = list.querySelector(`[data-event="${stage.chosen}"]`);
  choose(null);
  if (entry && side.contains(document.activeElement)) entry.focus();
}

const DO = {
  in: () => stage.fly(stage.zoomed(1.8, stage.width / 2)),
  out: () => stage.fly(stage.zoomed(1 / 1.8, stage.width / 2)),
  all: () => stage.fly(stage.frame),
};
const KEYS = {
  ArrowRight: () => step(1), ArrowLeft: () => step(-1), PageDown: () => step(1), PageUp: () => step(-1),
  Home: () => step(-Infinity), End: () => step(Infinity),
  "+": DO.in, "=": DO.in, "-": DO.out, _: DO.out, 0: DO.all, Escape: back,
  Enter() {
    if (stage.chosen === null) step(1);
    read();
  },
};

function read() { // the keys go on in the article
  const article = document.querySelector("article.shown");
  if (article) { article.tabIndex = -1; article.focus(); }
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const onStage = document.activeElement === document.body || stage.element.contains(document.activeElement);
  const act = KEYS[event.key];
  if (!act || (!onStage && event.key !== "Escape") || (event.key === "Enter" && event.target.closest("button, a"))) return;
  event.preventDefault();
  act();
});
document.addEventListener("click", (event) => {
  const button = event.target.closest("button, a");
  if (!button) return;
  event.preventDefault();
  if (button.dataset.speak) speak(Number(button.dataset.speak));
  else if (button.dataset.do) DO[button.dataset.do]();
  else if (button.id === "back") back();
  else if (button.dataset.event) {
    const listed = list.contains(button);
    choose(Number(button.dataset.event), { reveal: true });
    if (listed) read(); // the list, which had the focus, is gone
  }
});
new ResizeObserver(() => {
  const { clientWidth, clientHeight } = stage.element;
  if (clientWidth !== stage.width || clientHeight !== stage.height) stage.layOut();
}).observe(stage.element);
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => stage.draw());
const wished = data.langs.findIndex((tag) => tag.split("-")[0] === (navigator.language || "").split("-")[0]);
speak(Math.max(0, wished));
const begun = /^#event-(\d+)$/.exec(location.hash);
if (begun && data.events[Number(begun[1])]) choose(Number(begun[1]), { reveal: true, told: false });
