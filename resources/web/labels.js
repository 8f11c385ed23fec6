// Labels and badges, which are elements, and what stands at a pixel.
class Timeline extends Painted {
  setLabels() {
    const seen = new Set();
    for (const { item, size, x, end, bottom } of this.shown) {
      if (!size) continue;
      const key = `${item.index} ${size.kind}`, wide = size.width - MARGIN;
      const label = this.labels.get(key) || this.label(key, item, size);
      const slid = item.span && end - x > wide ? Math.max(x, Math.min(0, end - wide)) : x;
      const top = bottom - (item.span ? RAIL : 0) - size.height;
      label.style.transform = `translate(${slid}px, ${top}px)`;
      label.classList.toggle("chosen", item.index === this.chosen);
      label.box = { left: slid, top, right: slid + wide, bottom: top + size.height, index: item.index };
      seen.add(key);
    }
    for (const [key, label] of this.labels) if (!seen.has(key)) { label.remove(); this.labels.delete(key); }
  }

  label(key, item, size) {
    const label = this.card(item.index, size.kind, size.width - MARGIN);
    label.style.height = `${size.height}px`;
    this.layer.append(label);
    this.labels.set(key, label);
    return label;
  }

  badgeWidth(count) { return 16 + this.text(grouped(Math.max(10, count)).replace(/\d/g, "0"), "700 12.5px"); }

  setBadges(found) {
    for (const badge of this.badges) badge.element.remove();
    this.badges = [];
    for (const { members, width } of found) {
      const kept = members.filter((index) => index !== this.chosen), x = this.x(this.items[members[0]].left) - 5;
      if (!kept.length || x > this.width || this.x(this.items[members[members.length - 1]].left) < 0) continue;
      const element = document.createElement("div");
      element.className = "badge";
      element.textContent = grouped(kept.length);
      element.style.transform = `translate(${x}px, ${this.axisY - 43}px)`;
      this.layer.append(element);
      this.badges.push({ element, members: kept, left: x, right: x + width, top: this.axisY - 43, bottom: this.axisY - 23 });
    }
  }

  // What stands at a pixel: { members } of a badge, { index } of an event, or nothing

  hit(x, y) {
    const inside = (box) => x >= box.left && x < box.right && y >= box.top && y < box.bottom;
    const badge = this.badges.find(inside);
    if (badge) return badge;
    const label = [...this.labels.values()].reverse().find((each) => inside(each.box));
    if (label) return label.box;
    if (Math.abs(y - this.axisY + 12) > 26) return null;
    const near = this.shown.map(({ item, x: at }) => [Math.abs(at - x), item.index]).sort((a, b) => a[0] - b[0])[0];
    return near && near[0] < 14 ? { index: near[1] } : null;
  }
}
