// The view "everything", with no label cut at its edges; and what has no room for a label.
function fitting(items, width) {
  if (!items.length) return { start: 946684800, seconds: 946771200, width };
  const pad = 28, first = Math.min(...items.map((item) => item.left));
  const left = pad + Math.max(...items.map((item) => -item.before));
  const room = Math.max(width - left - pad, width / 3);
  let perPixel = 3600 / width;
  for (const item of items) {
    const wide = items.length <= 40 ? item.sizes[item.sizes.length - 1].width : item.chip.width;
    const label = Math.min(Math.max(item.chip.width, Math.min(wide, room / 3)), room / 2);
    perPixel = Math.max(perPixel, (item.left - first) / (room - label - item.before),
      (item.last - first) / (room - Math.min(item.after, room / 2)));
  }
  if (items.every((item) => item.last === items[0].last && item.left === first)) {
    const seconds = perPixel * width * 10;
    return { start: first - seconds / 3, seconds, width };
  }
  return { start: first - left * perPixel, seconds: perPixel * width, width };
}

// Unlabelled points whose marks would touch one another gather in a badge that counts them exactly.
function gathered(items, labelled, frame, resolution, badgeWidth) {
  const scale = frame.width / frame.seconds * 2 ** resolution, near = 11;
  const points = items.map((item, index) => index).filter((index) => !labelled.has(index) && !items[index].span);
  const xs = points.map((index) => (items[index].left - frame.start) * scale);
  const touches = xs.map((x, n) => (n > 0 && x - xs[n - 1] < near) || (n + 1 < xs.length && xs[n + 1] - x < near));
  const found = [];
  let at = 0;
  while (at < points.length) {
    if (!touches[at]) { at += 1; continue; }
    let end = at, members = [], width = badgeWidth(2);
    while (end < points.length && xs[end] < xs[at] + width + 3) {
      if (touches[end]) members.push(points[end]);
      width = badgeWidth(members.length);
      end += 1;
    }
    if (members.length > 1) found.push({ members, width });
    at = end;
  }
  return found;
}
