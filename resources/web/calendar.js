// The proleptic Gregorian calendar in whole seconds since 1970, years astronomical (0 is 1 BC);
// days by Howard Hinnant's method. As the program reckons, so that both show the same axis.
const DAY = 86400;

function daysOf(year, month, day) {
  if (month <= 2) { year -= 1; month += 12; }
  const era = Math.floor(year / 400), ofEra = year - era * 400;
  const ofYear = Math.floor((153 * (month - 3) + 2) / 5) + day - 1;
  const inEra = ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
  return era * 146097 + inEra - 719468;
}

function civil(t) {
  const days = Math.floor(t / DAY) + 719468, second = t - Math.floor(t / DAY) * DAY;
  const era = Math.floor(days / 146097), inEra = days - era * 146097;
  const ofEra = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36524) - Math.floor(inEra / 146096)) / 365);
  const ofYear = inEra - (ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: era * 400 + ofEra + (month <= 2 ? 1 : 0), month, day, second };
}

function instant(year, month = 1, day = 1) {
  return daysOf(year, month, day) * DAY;
}

function monthStart(year, month) {
  const years = Math.floor((month - 1) / 12);
  return instant(year + years, month - 1 - years * 12 + 1);
}

// Units: where each begins at or before an instant, and where the next one does.

function clockUnit(step) {
  return { kind: "clock", step, least: step,
    floor: (t) => Math.floor(t / step) * step, next: (t) => t + step };
}

const LEAST_DAYS = { 1: 1, 5: 4, 10: 9, 15: 14 };

function dayUnit(step) {
  function days(year, month) {
    const length = (monthStart(year, month + 1) - monthStart(year, month)) / DAY;
    const last = length + 1 - LEAST_DAYS[step], found = [1];
    for (let day = step; day <= last; day += step) if (day > 1) found.push(day);
    return found;
  }
  return { kind: "days", step, least: LEAST_DAYS[step] * DAY,
    floor(t) {
      const at = civil(t);
      return instant(at.year, at.month, days(at.year, at.month).filter((day) => day <= at.day).pop());
    },
    next(t) {
      const at = civil(t), later = days(at.year, at.month).find((day) => day > at.day);
      return later ? instant(at.year, at.month, later) : monthStart(at.year, at.month + 1);
    } };
}

function monthUnit(step) {
  return { kind: "months", step, least: { 1: 28, 3: 90, 6: 181 }[step] * DAY,
    floor(t) {
      const at = civil(t);
      return monthStart(at.year, Math.floor((at.month - 1) / step) * step + 1);
    },
    next(t) {
      const at = civil(t);
      return monthStart(at.year, at.month + step);
    } };
}

function yearUnit(step) {
  return { kind: "years", step, least: step * 365 * DAY,
    floor(t) {
      const year = civil(t).year;
      if (year >= step) return instant(Math.floor(year / step) * step);
      return instant(year >= 1 ? 1 : 1 + Math.floor((year - 1) / step) * step);
    },
    next(t) {
      const year = civil(t).year;
      return instant(year === 1 && step > 1 ? step : year + step);
    } };
}
