// Which stretches of which lanes are taken; lanes are numbered from 1, from the axis upwards.
class Lanes {
  constructor(count) {
    this.count = count;
    this.taken = Array.from({ length: count + 1 }, () => []);
  }

  at(lane, value) { // the first stretch that begins at or after a position
    const row = this.taken[lane];
    let low = 0, high = row.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (row[middle][0] < value) low = middle + 1; else high = middle;
    }
    return low;
  }

  free(lane, lanes, left, right) {
    if (lane + lanes - 1 > this.count) return false;
    for (let each = lane; each < lane + lanes; each += 1) {
      const behind = this.at(each, right);
      if (behind > 0 && this.taken[each][behind - 1][1] > left) return false;
    }
    return true;
  }

  take(lane, lanes, left, right) {
    for (let each = lane; each < lane + lanes; each += 1)
      this.taken[each].splice(this.at(each, left), 0, [left, right]);
  }

  giveBack(lane, lanes, left, right) {
    for (let each = lane; each < lane + lanes; each += 1) {
      const row = this.taken[each];
      row.splice(row.findIndex((s) => s[0] === left && s[1] === right), 1);
    }
  }

  highest(left, right) {
    for (let lane = this.count; lane > 0; lane -= 1) if (this.free(lane, 1, left, right)) return lane;
    return 0;
  }
}
