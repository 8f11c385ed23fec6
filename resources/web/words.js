// The texts of the axis: what a tick says, and its band, the widest first.
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August",
  "September", "October", "November", "December"];

function clockText(second, withSeconds) {
  const two = (n) => String(n).padStart(2, "0");
  const text = `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}`;
  return withSeconds ? `${text}:${two(second % 60)}` : text;
}

function grouped(number) {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}

function countIn(number, units) {
  for (const [unit, name] of units) {
    if (number >= unit && (number * 100) % unit === 0 && (number % unit === 0 || number >= 1e6))
      return `${number / unit}${name}`;
  }
  return null;
}

function tenths(number, unit, keep) { // one decimal; of more digits than fit only the last ones
  const whole = Math.floor(number / unit), tenth = Math.floor(number * 10 / unit) - whole * 10;
  const text = whole < 10 ** keep ? String(whole) : `…${String(whole % 10 ** keep).padStart(keep, "0")}`;
  return tenth ? `${text}.${tenth}` : text;
}

const WORDS_ZH = {
  count: (number) => countIn(number, [[1e8, "亿"], [1e4, "万"]]) || String(number),
  year(number) {
    if (number <= 0) return `公元前${this.count(1 - number)}年`;
    return `${number >= 1000 && number < 10000 ? "" : "公元"}${this.count(number)}年`;
  },
  tick(unit, t) {
    const at = civil(t);
    if (unit.kind === "clock") return clockText(at.second, unit.step < 60);
    if (unit.kind === "days") return `${at.day}日`;
    if (unit.kind === "months") return `${at.month}月`;
    const far = at.year > 0 ? at.year : 1 - at.year, step = unit.step;
    if (at.year === 1 && step >= 1000) return "公元1年";
    if (step >= 1e7) return `${tenths(far, 1e8, 4)}亿`;
    if (step >= 1000 && far >= 10000) return `${tenths(far, 1e4, step >= 10000 ? 4 : 3)}万`;
    if (far >= 10000) return far >= 1e6 ? `…${String(far % 1e6).padStart(6, "0")}` : String(far);
    return `${at.year <= 0 && step < 1000 ? "前" : ""}${far}年`;
  },
  band(unit, t) {
    const at = civil(t), year = this.year(at.year), month = `${at.month}月`;
    if (unit.kind === "days") return [`${year}${month}${at.day}日`, `${month}${at.day}日`];
    if (unit.kind === "months") return [year + month, month];
    if (unit.step === 1) return [year, year.replace(/年$/, "")];
    const step = unit.step, first = at.year, far = first > 0 ? first : 1 - first;
    if (step === 100 && far < 10000)
      return [first > 0 ? `${Math.floor(first / 100) + 1}世纪` : `公元前${Math.floor(far / 100)}世纪`];
    if (step === 10 && first >= 10 && first < 10000) return [`${first}年代`];
    if (step >= 1000 && first === 1 - step) return [`公元前${this.count(step)}年至公元1年`, "公元前"];
    if (step > 1000 && first === 1) return ["公元"];
    const inner = step < 1000 ? 1 : 0;
    if (first > 0) {
      const last = this.count((first === 1 ? step : first + step) - inner), begin = this.count(first);
      return [`公元${begin}年至${last}年`, `${begin}—${last}年`];
    }
    const begin = this.count(1 - first), near = this.count(1 - first - step + inner);
    return [`公元前${begin}年至前${near}年`, `前${begin}—前${near}年`];
  },
};

const WORDS_EN = {
  count(number) {
    return countIn(number, [[1e9, " billion"], [1e6, " million"]]) || (number >= 10000 ? grouped(number) : String(number));
  },
  year(number) {
    if (number <= 0) return `${this.count(1 - number)} BC`;
    return number >= 1000 && number < 10000 ? this.count(number) : `AD ${this.count(number)}`;
  },
  pair(first, last) { // 66.1–66 million; in digits where their units differ
    const [one, unit = ""] = this.count(first).split(" "), other = this.count(last);
    return unit === (other.split(" ")[1] || "") ? `${one}–${other}` : `${grouped(first)}–${grouped(last)}`;
  },
  ordinal(number) {
    const teen = [11, 12, 13].includes(number % 100);
    return number + (teen ? "th" : { 1: "st", 2: "nd", 3: "rd" }[number % 10] || "th");
  },
  tick(unit, t) {
    const at = civil(t);
    if (unit.kind === "clock") return clockText(at.second, unit.step < 60);
    if (unit.kind === "days") return String(at.day);
    if (unit.kind === "months") return MONTHS[at.month - 1].slice(0, 3);
    const far = at.year > 0 ? at.year : 1 - at.year, step = unit.step;
    if (at.year === 1 && step > 1) return "AD 1";
    if (step >= 1e8) return `${tenths(far, 1e9, 4)} bn`;
    if (step >= 1e5) return `${tenths(far, 1e6, 3)} m`;
    const three = (number) => String(number % 1000).padStart(3, "0");
    if (far >= 1e6) return `…${three(Math.floor(far / 1000))},${three(far)}`;
    return far >= 10000 || step >= 1000 || at.year >= 100 ? this.count(far) : this.year(at.year);
  },
  band(unit, t) {
    const at = civil(t), year = this.year(at.year), month = MONTHS[at.month - 1], short = month.slice(0, 3);
    if (unit.kind === "days") return [`${at.day} ${month} ${year}`, `${at.day} ${short} ${year}`, `${at.day} ${short}`];
    if (unit.kind === "months") return [`${month} ${year}`, `${short} ${year}`, short];
    if (unit.step === 1) return [year];
    const step = unit.step, first = at.year, far = first > 0 ? first : 1 - first;
    if (step === 100 && far < 10000) {
      const number = this.ordinal(first > 0 ? Math.floor(first / 100) + 1 : Math.floor(far / 100));
      return first > 0 ? [`${number} century`, `${number} c.`] : [`${number} century BC`, `${number} c. BC`];
    }
    if (step === 10 && first >= 10 && first < 10000) return [`${first}s`];
    if (step >= 1000 && first === 1 - step) return [`${this.count(step)} BC – AD 1`, "BC"];
    if (step > 1000 && first === 1) return ["AD"];
    const inner = step < 1000 ? 1 : 0;
    if (first <= 0) return [`${this.pair(1 - first, 1 - first - step + inner)} BC`];
    const last = (first === 1 ? step : first + step) - inner;
    return [`${first < 1000 || first >= 10000 ? "AD " : ""}${this.pair(first, last)}`];
  },
};
