// The timeline: laid out for this window and language, and painted at any view.
//
// Lines, marks and the axis are painted on a canvas; labels are elements, made when first seen.
const BAND = 30, TICKS = 27, ABOVE = 14, ERA = 29, CALLOUT = 60, BUTTONS = 56;
const PITCH = 34, GAP = 6, RAIL = 6, FADE = 120, MARGIN = 8, NARROW = 208, CARD = 264;
const MANY = 400; // events; to try out the cards of more would take too long

class Stage {
  constructor(element, data) {
    Object.assign(this, { element, data, lang: 0, chosen: null, view: null, labels: new Map(), badges: [] });
    this.canvas = element.querySelector("#ground");
    this.layer = element.querySelector("#labels");
    this.pen = this.canvas.getContext("2d");
    this.ruler = document.createElement("canvas").getContext("2d");
  }

  // Laying out

  layOut() {
    this.width = this.element.clientWidth;
    this.height = this.element.clientHeight;
    const ratio = window.devicePixelRatio || 1;
    this.canvas.width = Math.round(this.width * ratio);
    this.canvas.height = Math.round(this.height * ratio);
    this.pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.family = getComputedStyle(document.body).fontFamily; // each language has its own
    this.words = this.data.langs[this.lang].startsWith("zh") ? WORDS_ZH : WORDS_EN;
    this.axisY = this.height - BAND - TICKS - 12;
    const low = this.height < 420, callout = low ? PITCH : CALLOUT;
    this.lowest = this.axisY - (low ? 30 : 44) - callout;
    const top = Math.max(ABOVE + Math.min(3, this.eraRows()) * ERA, BUTTONS);
    const lanes = Math.max(1, Math.floor((this.lowest - top) / PITCH));
    this.items = this.data.events.map((event, index) => this.itemOf(event, index));
    const at = this.view && { middle: this.view.start + this.view.seconds / 2, share: this.view.seconds / this.frame.seconds };
    this.frame = fitting(this.items, this.width);
    this.places = new Places(this.items, this.frame, lanes);
    this.gathered = new Map();
    for (const label of this.labels.values()) label.remove();
    this.labels.clear();
    if (!at || at.share > .999) this.view = { start: this.frame.start, seconds: this.frame.seconds };
    else this.show({ start: at.middle - at.share * this.frame.seconds / 2, seconds: at.share * this.frame.seconds }, false);
    this.draw();
  }

  itemOf(event, index) {
    const span = event.s === 1, most = Math.min(NARROW, Math.max(120, this.width * .42));
    const width = Math.ceil(Math.min(most, this.text(event.t[this.lang], "500 15px") + 41)) + MARGIN;
    const item = { index, rank: event.r, left: event.b, right: span ? event.e : event.b, last: event.x,
      span, before: event.f & 1 ? -FADE : 0, after: event.f & 2 ? FADE : 0 };
    item.chip = { width, lanes: 1, kind: "chip", height: PITCH - GAP - (span ? RAIL : 0) };
    // Cards are measured when they are first thought of.
    Object.defineProperty(item, "sizes", { configurable: true, get: () => {
      Object.defineProperty(item, "sizes", { value: this.sizesOf(item) });
      return item.sizes;
    } });
    return item;
  }

  sizesOf(item) {
    const sizes = [item.chip];
    for (const [kind, width] of this.summary(item.index) ? [["narrow", NARROW], ["whole", CARD]] : [["narrow", NARROW]]) {
      const height = this.tall(item.index, kind, width);
      const lanes = Math.ceil((height + (item.span ? RAIL : 0) + GAP) / PITCH);
      // What grows must not become lower by it: a wider card can need fewer lines.
      if (lanes >= sizes[sizes.length - 1].lanes && width + MARGIN >= sizes[sizes.length - 1].width)
        sizes.push({ width: width + MARGIN, height, kind, lanes });
    }
    return sizes;
  }

  tall(index, kind, width) { // how tall a card is: tried out, or reckoned where there are many
    if (this.data.events.length <= MANY) {
      const tried = this.card(index, kind, width);
      this.layer.append(tried);
      const height = tried.offsetHeight;
      tried.remove();
      return height;
    }
    const lines = (words, font) => Math.min(3, Math.max(1, Math.ceil(this.text(words, font) * 1.12 / (width - 27))));
    const title = 17 + 21 + 24 * lines(this.data.events[index].t[this.lang], "500 17px");
    return kind === "whole" ? title + 3 + 21 * lines(this.summary(index), "400 15px") : title;
  }

  summary(index) {
    const found = document.querySelector(`#e${index} .l${this.lang} .summary`);
    return found ? found.textContent : "";
  }

  text(words, font) {
    this.ruler.font = `${font} ${this.family}`;
    return this.ruler.measureText(words).width;
  }

  eraRows() {
    const ends = [];
    this.eraRow = this.data.eras.map((era, n) => [era.b ?? -Infinity, n]).sort((a, b) => a[0] - b[0])
      .reduce((rows, [begin, n]) => {
        let row = ends.findIndex((end) => end <= begin);
        if (row < 0) row = ends.length;
        ends[row] = this.data.eras[n].e ?? Infinity;
        rows[n] = row;
        return rows;
      }, []);
    return ends.length;
  }

  card(index, kind, width) { // the element of a label
    const event = this.data.events[index], label = document.createElement("div");
    const part = (tag, name, ...inside) => {
      const made = document.createElement(tag);
      made.className = name;
      made.append(...inside); // texts stay texts
      return made;
    };
    label.className = `label ${kind === "chip" ? "chip" : "card"} c${event.c === null ? "" : event.c}`;
    label.style.width = `${width}px`;
    label.lang = this.data.langs[this.lang];
    const shape = part("i", `shape ${event.k}`), title = part("b", "", event.t[this.lang]);
    if (kind === "chip") label.append(shape, title);
    else label.append(part("div", "date", shape, event.d[this.lang]), title);
    if (kind === "whole") label.append(part("div", "sum", this.summary(index)));
    return label;
  }
}
