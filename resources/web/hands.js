// What hands do on the timeline: wheel, drag, pinch, tap, double tap.
class Hands {
  constructor(stage, choose) {
    Object.assign(this, { stage, choose, fingers: new Map(), moved: 0, speed: 0, last: null });
    const on = (name, act) => stage.element.addEventListener(name, (event) => act.call(this, event), { passive: false });
    on("wheel", this.wheel);
    on("pointerdown", this.down);
    on("pointermove", this.move);
    on("pointerup", this.up);
    on("pointercancel", this.up);
    on("dblclick", this.twice);
  }

  at(event) {
    const box = this.stage.element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }

  wheel(event) {
    event.preventDefault();
    const stage = this.stage, by = event.deltaMode === 1 ? 33 : event.deltaMode === 2 ? 400 : 1;
    const across = event.shiftKey ? event.deltaX || event.deltaY : event.deltaX;
    stage.rest();
    if (event.shiftKey || Math.abs(across) > Math.abs(event.deltaY)) this.pan(-across * by);
    else stage.show(stage.zoomed(Math.exp(-event.deltaY * by * (event.ctrlKey ? .01 : .0022)), this.at(event).x));
  }

  pan(pixels) {
    const view = this.stage.view;
    this.stage.show({ start: view.start - pixels / this.stage.perSecond, seconds: view.seconds });
  }

  down(event) {
    if (event.target.closest("button") || event.button > 0) return;
    this.stage.rest();
    cancelAnimationFrame(this.glide);
    this.stage.element.setPointerCapture(event.pointerId);
    this.fingers.set(event.pointerId, this.at(event));
    if (this.fingers.size === 1) Object.assign(this, { moved: 0, speed: 0, last: event.timeStamp });
    else this.moved = 99;
  }

  move(event) {
    const old = this.fingers.get(event.pointerId);
    if (!old) return;
    const now = this.at(event), others = [...this.fingers].filter(([id]) => id !== event.pointerId).map(([, at]) => at);
    this.fingers.set(event.pointerId, now);
    this.moved += Math.hypot(now.x - old.x, now.y - old.y);
    if (others.length === 1) { // pinch: both fingers keep the instants that they hold
      const before = Math.abs(old.x - others[0].x), after = Math.abs(now.x - others[0].x);
      const wide = Math.max(24, Math.hypot(old.x - others[0].x, old.y - others[0].y));
      const apart = Math.max(24, Math.hypot(now.x - others[0].x, now.y - others[0].y));
      const middle = (old.x + others[0].x) / 2;
      this.stage.show(this.stage.zoomed(Math.min(before, after) > 24 ? after / before : apart / wide, middle));
      this.pan((now.x - old.x) / 2);
    } else if (!others.length && this.moved > 4) {
      const past = Math.max(1, event.timeStamp - this.last);
      this.speed = .7 * this.speed + .3 * (now.x - old.x) / past;
      this.last = event.timeStamp;
      this.pan(now.x - old.x);
    }
  }

  up(event) {
    const old = this.fingers.get(event.pointerId);
    if (!old || !this.fingers.delete(event.pointerId) || this.fingers.size) return;
    if (event.type === "pointerup" && this.moved <= 4) this.tap(this.at(event));
    else if (this.moved < 1e9 && event.timeStamp - this.last < 60) this.glideOut();
  }

  glideOut() {
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    let last = performance.now();
    const step = (now) => {
      this.pan(this.speed * (now - last));
      this.speed *= Math.exp(-(now - last) / 320);
      last = now;
      if (Math.abs(this.speed) > .02) this.glide = requestAnimationFrame(step);
    };
    this.glide = requestAnimationFrame(step);
  }

  tap(at) {
    const hit = this.stage.hit(at.x, at.y);
    if (hit && hit.members) this.stage.around(hit.members);
    else this.choose(hit ? hit.index : null);
  }

  twice(event) {
    if (event.target.closest("button")) return;
    const at = this.at(event), hit = this.stage.hit(at.x, at.y);
    if (hit && hit.members) return;
    if (hit) this.stage.closer(hit.index);
    else this.stage.fly(this.stage.zoomed(2.5, at.x));
  }
}
