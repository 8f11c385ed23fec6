// Which events are labelled at a resolution, in which lane, how large.
//
// Resolution 0 is "everything"; each further one halves the time a pixel stands for. Labels of the
// coarser one keep lane and size, so nothing jumps, overlaps or disappears while one zooms in; then
// the others find a lane by rank; then cards grow into room that no waiting event could use.
const FEW = 80;

class Places {
  constructor(items, frame, lanes) {
    Object.assign(this, { items, frame, count: lanes, known: [] });
  }

  at(resolution) {
    while (this.known.length <= resolution) {
      const given = this.known[this.known.length - 1] || new Map();
      const done = given.size === this.items.length &&
        [...given].every(([index, place]) => place.size + 1 === this.items[index].sizes.length);
      this.known.push(done ? given : this.place(this.known.length, given));
    }
    return this.known[resolution];
  }

  need(index, size) {
    const item = this.items[index];
    const left = (item.left - this.frame.start) * this.scale + item.before;
    let right = left + (size ? item.sizes[size] : item.chip).width;
    if (item.span) right = Math.max(right, (item.right - this.frame.start) * this.scale + item.after);
    return [left, right];
  }

  lanesOf(index, size) { return size ? this.items[index].sizes[size].lanes : 1; }

  take(found, index, place) {
    this.lanes.take(place.lane, this.lanesOf(index, place.size), ...this.need(index, place.size));
    found.set(index, place);
  }

  place(resolution, given) {
    this.scale = this.frame.width / this.frame.seconds * 2 ** resolution;
    this.whole = resolution === 0;
    this.lanes = new Lanes(this.count);
    const found = new Map();
    for (const [index, place] of given) this.take(found, index, place);
    const waiting = this.items.map((_, index) => index).filter((index) => !found.has(index));
    const left = [];
    for (const [group, limit] of this.groups(waiting)) if (!this.allFit(found, group, limit)) left.push(...group);
    this.byRank(found, left);
    this.grow(found);
    return found;
  }

  groups(waiting) { // events that compete with one another: their labels overlap in a chain
    const found = [], few = waiting.length <= FEW;
    let group = [], reach = -Infinity;
    for (const index of waiting) {
      const [left, right] = this.need(index, few ? this.items[index].sizes.length - 1 : 0);
      if (group.length && left >= reach) { found.push([group, left]); group = []; reach = -Infinity; }
      reach = Math.max(reach, right);
      group.push(index);
    }
    if (group.length) found.push([group, Infinity]);
    return found;
  }

  allFit(found, group, limit) {
    if (group.length > FEW) return false;
    const latestFirst = [...group].sort((a, b) => this.need(b, 0)[0] - this.need(a, 0)[0]);
    const most = Math.max(...group.map((index) => this.items[index].sizes.length));
    for (let size = most - 1; size >= 0; size -= 1) {
      if (Math.max(...group.map((index) => this.need(index, this.capped(index, size))[1])) > limit) continue;
      const tallest = Math.max(...group.map((index) => this.lanesOf(index, this.capped(index, size))));
      let best = null;
      for (let rows = Math.min(2, this.count); rows <= Math.floor(this.count / tallest); rows += 1) {
        const tried = this.inRows(latestFirst, size, rows);
        if (tried && (!best || tried.crossings < best.crossings)) best = tried;
        if (best && !size) break; // few rows leave these the most room to grow
      }
      if (best) {
        let up = 0;
        if (best.places.size === this.items.length) {
          const tops = [...best.places].map(([index, place]) => place.lane + this.lanesOf(index, place.size) - 1);
          up = Math.floor((this.count - Math.max(...tops)) / 2);
        }
        for (const [index, place] of best.places) this.take(found, index, { lane: place.lane + up, size: place.size });
        return true;
      }
    }
    return false;
  }

  capped(index, size) {
    let own = Math.min(size, this.items[index].sizes.length - 1);
    while (own && this.cut(index, own)) own -= 1;
    return own;
  }

  cut(index, size) { // whether the edge of "everything", where nothing is cut, would cut the label
    return this.whole && this.need(index, 0)[0] + this.items[index].sizes[size].width > this.frame.width;
  }

  inRows(group, size, rows) {
    const starts = Array.from({ length: rows }, (_, row) => 1 + Math.floor(row * this.count / rows));
    const places = new Map();
    let crossings = 0;
    for (const index of group) {
      const own = this.capped(index, size), lanes = this.lanesOf(index, own), [left, right] = this.need(index, own);
      const crossed = (lane) => [...places].filter(([other, place]) => {
        const x = this.need(other, 0)[0];
        return place.lane > lane && left < x && x < right;
      }).length;
      const free = starts.filter((lane) => this.lanes.free(lane, lanes, left, right));
      if (!free.length) break;
      const lane = free.reduce((best, each) => (crossed(each) < crossed(best) ? each : best));
      crossings += crossed(lane);
      places.set(index, { lane, size: own });
      this.lanes.take(lane, lanes, left, right);
    }
    for (const [index, place] of places)
      this.lanes.giveBack(place.lane, this.lanesOf(index, place.size), ...this.need(index, place.size));
    return places.size === group.length ? { places, crossings } : null;
  }

  byRank(found, waiting) {
    const items = this.items;
    waiting.sort((a, b) => items[b].rank - items[a].rank || items[a].left - items[b].left || a - b);
    for (const index of waiting) {
      const lane = this.lanes.highest(...this.need(index, 0));
      if (lane) this.take(found, index, { lane, size: 0 });
    }
  }

  grow(found) {
    const meets = this.meeting(this.items.map((_, index) => index).filter((index) => !found.has(index)));
    for (const [index, place] of [...found]) {
      let size = place.size;
      this.lanes.giveBack(place.lane, this.lanesOf(index, size), ...this.need(index, size));
      while (size + 1 < this.items[index].sizes.length) {
        const need = this.need(index, size + 1);
        if (this.cut(index, size + 1) || !this.lanes.free(place.lane, this.lanesOf(index, size + 1), ...need) || meets(need)) break;
        size += 1;
      }
      this.take(found, index, { lane: place.lane, size });
    }
  }

  meeting(waiting) { // tells whether a stretch of lane meets the need of any of these
    const needs = waiting.map((index) => this.need(index, 0)).sort((a, b) => a[0] - b[0]);
    let farthest = -Infinity;
    const reach = needs.map(([, right]) => (farthest = Math.max(farthest, right)));
    return ([left, right]) => {
      let low = 0, high = needs.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (needs[middle][0] < right) low = middle + 1; else high = middle;
      }
      return low > 0 && reach[low - 1] > left;
    };
  }
}
