// Views of the timeline: the visible stretch of time, and the ways from one to the next.
class Viewed extends Stage {
  get perSecond() { return this.width / this.view.seconds; }
  x(t) { return (t - this.view.start) * this.perSecond; }
  t(x) { return this.view.start + x / this.perSecond; }

  least() { // the closest view: of what lies far away, seconds can't be told apart
    const far = Math.max(Math.abs(this.frame.start), Math.abs(this.frame.start + this.frame.seconds));
    return Math.min(this.frame.seconds, Math.max(30, far / 2 ** 38));
  }

  kept(view) {
    const seconds = Math.min(this.frame.seconds, Math.max(this.least(), view.seconds));
    const middle = view.start + view.seconds / 2;
    const start = Math.max(this.frame.start, Math.min(middle - seconds / 2, this.frame.start + this.frame.seconds - seconds));
    return { start, seconds };
  }

  show(view, drawn = true) {
    this.view = this.kept(view);
    if (drawn) this.draw();
  }

  zoomed(factor, x) {
    const seconds = Math.min(this.frame.seconds, Math.max(this.least(), this.view.seconds / factor));
    const start = this.t(x) - x / this.width * seconds;
    return { start, seconds };
  }

  fly(view, still) {
    cancelAnimationFrame(this.flight);
    const from = this.view, to = this.kept(view);
    if (still || matchMedia("(prefers-reduced-motion: reduce)").matches) { this.show(to); return; }
    const begun = performance.now(), long = 380;
    const step = (now) => {
      const share = Math.min(1, Math.max(0, (now - begun) / long)), eased = share * share * (3 - 2 * share);
      const seconds = from.seconds * (to.seconds / from.seconds) ** eased;
      const moved = from.seconds === to.seconds ? eased : (seconds - from.seconds) / (to.seconds - from.seconds);
      const middle = (each) => each.start + each.seconds / 2;
      const at = middle(from) + (middle(to) - middle(from)) * moved;
      this.show(share === 1 ? to : { start: at - seconds / 2, seconds });
      if (share < 1) this.flight = requestAnimationFrame(step);
    };
    this.flight = requestAnimationFrame(step);
  }

  rest() { cancelAnimationFrame(this.flight); }

  reveal(index) { // bring an event into the window where it isn't well inside
    const item = this.items[index], x = this.x(item.left), room = this.width;
    if (x > room * .06 && x < room * .72) { this.draw(); return; }
    this.fly({ start: item.left - this.view.seconds * .35, seconds: this.view.seconds });
  }

  closer(index) { // zoom in at an event
    const item = this.items[index], seconds = Math.max(this.view.seconds / 4, (item.last - item.left) * 1.6);
    this.fly({ start: item.left - seconds * .35, seconds });
  }

  around(members) { // zoom to the members of a badge
    const lefts = members.map((index) => this.items[index].left), first = Math.min(...lefts), last = Math.max(...lefts);
    const seconds = Math.min(Math.max((last - first) * 1.6, this.least()), this.view.seconds / 2);
    this.fly({ start: (first + last) / 2 - seconds / 2, seconds });
  }

  resolution() {
    return Math.max(0, Math.floor(Math.log2(this.frame.seconds / this.view.seconds) + 1e-6));
  }
}
