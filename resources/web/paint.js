// Painting: eras, stems, axis, bars and marks, from back to front.
const SHAPES = {
  square: [[4, 1 / 8, 1.16]], diamond: [[4, 0, 1.12]], triangle: [[3, 0, 1.14]],
  hexagon: [[6, 0, 1.04]], pentagon: [[5, 0, 1.08]], star: [[5, 0, 1.16, .45]], cross: [[4, 0, 1.14, .36]],
};

class Painted extends Viewed {
  color(name) { // asked again and again, and dear to look up
    if (!this.colors.has(name)) this.colors.set(name, getComputedStyle(document.documentElement).getPropertyValue(name).trim());
    return this.colors.get(name);
  }

  draw() {
    this.colors = new Map();
    const resolution = this.resolution(), places = this.places.at(resolution);
    if (!this.gathered.has(resolution))
      this.gathered.set(resolution, gathered(this.items, places, this.frame, resolution, (count) => this.badgeWidth(count)));
    const badges = this.gathered.get(resolution);
    const members = new Set(badges.flatMap((badge) => badge.members));
    this.shown = [];
    for (const item of this.items) this.set(item, places.get(item.index), members.has(item.index));
    this.pen.clearRect(0, 0, this.width, this.height);
    this.eras();
    this.stems();
    this.axis();
    for (const each of this.shown) this.mark(each);
    this.setLabels();
    this.setBadges(badges);
  }

  set(item, place, member) {
    const x = this.x(item.left) + item.before, end = this.x(item.right) + item.after;
    const callout = !place && item.index === this.chosen;
    const size = place ? item.sizes[place.size] : callout ? item.chip : null;
    const right = Math.max(size ? x + size.width : x, item.span ? Math.max(end, x + 4) : this.x(item.last));
    if (right < -CARD || x > this.width + 20) return;
    if (member && !callout) return;
    const bottom = place ? this.lowest - (place.lane - 1) * PITCH : this.axisY - (this.height < 420 ? 30 : 44);
    this.shown.push({ item, size, x, end: Math.max(end, x + 4), bottom });
  }

  eras() {
    const pen = this.pen, accent = this.color("--accent");
    this.data.eras.forEach((era, n) => {
      const name = era.n[this.lang], wide = this.text(name, "700 15px");
      const left = era.b === null ? -FADE : this.x(era.b), right = era.e === null ? this.width + FADE : this.x(era.e);
      if (right < 0 || left > this.width) return;
      const from = Math.max(left, -1000), to = Math.min(right, this.width + 1000), top = ABOVE + this.eraRow[n] * ERA;
      pen.fillStyle = accent;
      pen.globalAlpha = .075;
      pen.fillRect(from, top, to - from, this.axisY - top);
      pen.globalAlpha = .75;
      pen.fillRect(from, top, to - from, 3);
      pen.globalAlpha = 1;
      if (this.eraRow[n] > 2 || wide + 24 > right - left) return;
      pen.font = `700 15px ${this.family}`;
      pen.textBaseline = "middle";
      pen.textAlign = "left";
      pen.fillText(name, Math.max(left + 12, Math.min(12, right - 12 - wide)), top + 18);
    });
  }

  stems() {
    for (const { item, size, x, bottom } of this.shown) {
      if (!size || item.before) continue;
      this.pen.globalAlpha = item.span ? .25 : .55;
      this.pen.fillStyle = this.colorOf(item);
      this.pen.fillRect(Math.round(x), bottom, 1, this.axisY - bottom);
    }
    this.pen.globalAlpha = 1;
  }

  axis() {
    const pen = this.pen, top = this.height - BAND;
    const found = axisOf(this.view, this.width, this.frame, this.words, (text) => this.text(text, "400 14px"),
      (text) => this.text(text, "700 15px"));
    pen.fillStyle = this.color("--band");
    pen.fillRect(0, top, this.width, BAND);
    pen.textBaseline = "middle";
    found.bands.forEach((band, n) => {
      const left = this.x(band.t), next = n + 1 < found.bands.length ? this.x(found.bands[n + 1].t) : this.width;
      if (next < 0 || left > this.width) return;
      pen.fillStyle = this.color("--ground");
      if (left >= 0) pen.fillRect(Math.round(left) - 1, top, 2, BAND);
      const x = Math.max(left, 0) + BAND_PAD, room = Math.min(next, this.width) - BAND_PAD - x;
      const text = band.texts.find((each) => this.text(each, "700 15px") <= room);
      pen.fillStyle = this.color("--ink");
      pen.textAlign = "left";
      pen.font = `700 15px ${this.family}`;
      if (text) pen.fillText(text, x, top + BAND / 2 + 1);
    });
    pen.fillStyle = this.color("--ink");
    pen.fillRect(0, Math.round(this.axisY) - 1, this.width, 1.5);
    pen.font = `400 14px ${this.family}`;
    pen.textAlign = "center";
    pen.fillStyle = this.color("--muted");
    for (const tick of found.ticks) {
      const x = this.x(tick.t), half = this.text(tick.text, "400 14px") / 2;
      if (x < 0 || x > this.width) continue;
      pen.fillRect(Math.round(x), this.axisY, 1, 8);
      if (x - half >= 0 && x + half <= this.width) pen.fillText(tick.text, x, this.axisY + 22);
    }
  }

  mark({ item, size, x, end, bottom }) {
    const pen = this.pen, color = this.colorOf(item), event = this.data.events[item.index];
    pen.fillStyle = color;
    if (item.span) {
      this.bar(item, x, end, size ? bottom - RAIL : this.axisY - 16, size ? RAIL : 4, event.f);
      return;
    }
    const last = this.x(item.last);
    if (last - x > 64) { // happened once, somewhere within
      pen.globalAlpha = .16;
      pen.fillRect(x, this.axisY - 4, last - x, 8);
      pen.globalAlpha = 1;
      pen.strokeStyle = color;
      pen.setLineDash([3, 3]);
      pen.strokeRect(x, this.axisY - 4, last - x, 8);
      pen.setLineDash([]);
    }
    const chosen = item.index === this.chosen, side = size ? (chosen ? 22 : 16) : 9;
    const y = size ? this.axisY : this.axisY - 22;
    this.shape(event.k, x, y, side / 2 + (size ? 2 : 1), this.color("--ground"));
    this.shape(event.k, x, y, side / 2, color);
    if (event.v && size) this.shape(event.k, x, y, side / 4, this.color("--ground"));
  }

  bar(item, left, right, y, height, flags) {
    const pen = this.pen, from = Math.max(left, -2000), to = Math.min(right, this.width + 2000), long = Math.min(110, to - from);
    const soft = [flags & 5, flags & 10], shade = pen.createLinearGradient(from, 0, Math.max(to, from + 1), 0);
    const color = this.colorOf(item), share = Math.min(.5, long / Math.max(1, to - from));
    shade.addColorStop(0, soft[0] ? `${color}0D` : color);
    shade.addColorStop(soft[0] && soft[1] ? share : soft[0] ? Math.min(1, 2 * share) : 0, color);
    shade.addColorStop(soft[0] && soft[1] ? 1 - share : soft[1] ? 1 - Math.min(1, 2 * share) : 1, color);
    shade.addColorStop(1, soft[1] ? `${color}0D` : color);
    pen.fillStyle = shade;
    pen.fillRect(from, y, to - from, height);
  }

  shape(name, x, y, half, color) {
    const pen = this.pen;
    pen.fillStyle = color;
    pen.beginPath();
    if (!SHAPES[name]) pen.arc(x, y, half, 0, 2 * Math.PI);
    for (const [corners, turn, size, inner] of SHAPES[name] || []) {
      const count = inner ? 2 * corners : corners;
      for (let n = 0; n < count; n += 1) {
        const angle = 2 * Math.PI * (n / count + turn), reach = half * size * (inner && n % 2 ? inner : 1);
        pen.lineTo(x + reach * Math.sin(angle), y - reach * Math.cos(angle));
      }
    }
    pen.closePath();
    pen.fill();
  }

  colorOf(item) {
    const category = this.data.events[item.index].c;
    return category === null ? this.color("--muted") : this.color(`--c${category}`);
  }
}
