// The two tiers of the axis: ticks of a fine unit, and bands of the next larger one that reads well.
const RUNGS = (() => {
  const found = [], days = [...Array(12).keys()].map((month) => instant(1970, month + 1, 28));
  for (const step of [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 10800, 21600, 43200])
    found.push({ unit: clockUnit(step), band: dayUnit(1), sample: 0, bandSamples: days });
  for (const step of [1, 5, 10, 15])
    found.push({ unit: dayUnit(step), band: monthUnit(1), sample: instant(1970, 1, 25), bandSamples: days });
  for (const step of [1, 3, 6]) found.push({ unit: monthUnit(step), band: yearUnit(1), sample: instant(1970, 12) });
  for (let power = 0; power < 11; power += 1) {
    for (const digit of [1, 2, 5]) {
      const step = digit * 10 ** power;
      found.push({ unit: yearUnit(step), band: yearUnit(10 ** (power + 1)), sample: null });
    }
  }
  return found;
})();
const BAND_PAD = 12; // pixels that a band's text keeps free on either side
const MOST_TICKS = 600; // beyond it numbers are too far away to be told apart

function axisOf(view, width, frame, words, measure, bandMeasure) {
  const perSecond = width / view.seconds;
  const rung = RUNGS.find((each) => {
    const at = each.sample === null ? [frame.start, frame.start + frame.seconds] : [each.sample];
    const widest = Math.max(...at.map((t) => measure(words.tick(each.unit, each.unit.floor(t)))));
    return each.unit.least * perSecond >= widest + 18;
  }) || RUNGS[RUNGS.length - 1];
  const way = wording(rung, words, rung.band.least * perSecond - 2 * BAND_PAD, bandMeasure);
  return { ticks: beginnings(rung.unit, view).map((t) => ({ t, text: words.tick(rung.unit, t) })),
    bands: beginnings(rung.band, view).map((t) => ({ t, texts: words.band(rung.band, t).slice(way) })) };
}

function wording(rung, words, room, measure) { // which texts every band has room for, so that all read alike
  const widest = (rung.bandSamples || []).map((t) => words.band(rung.band, t));
  if (!widest.length) return 0;
  const fit = widest[0].findIndex((_, way) => widest.every((texts) => measure(texts[way]) <= room));
  return fit < 0 ? widest[0].length - 1 : fit;
}

function beginnings(unit, view) {
  const found = [], end = view.start + view.seconds;
  let t = unit.floor(view.start);
  while (found.length < MOST_TICKS) {
    found.push(t);
    if (t > end) break;
    const next = unit.next(t);
    if (!(next > t)) break;
    t = next;
  }
  return found;
}
