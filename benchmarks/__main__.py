"""``python -m benchmarks [--only NAME ...] [--events N ...]``."""

import argparse
import sys

from benchmarks import editing, extract, frames, layout, opening, searching
from benchmarks import table as event_table
from benchmarks.rows import Row, table

MEASURES = {
    **layout.MEASURES,
    **frames.MEASURES,
    **event_table.MEASURES,
    **opening.MEASURES,
    **extract.MEASURES,
    **searching.MEASURES,
    **editing.MEASURES,
}


def main() -> int:
    """Measure, print, and exit with 1 where a budget is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--only", nargs="+", choices=sorted(MEASURES), help="measure these alone")
    parser.add_argument(
        "--events", nargs="+", type=int, default=(), help="collections of this size"
    )
    options = parser.parse_args()
    rows: list[Row] = []
    for name in options.only or MEASURES:
        for row in MEASURES[name](options.events):
            sys.stdout.write(row.line() + "\n")
            sys.stdout.flush()
            rows.append(row)
    sys.stdout.write("\n".join(["", *table(rows), ""]))
    return 0 if all(row.kept for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
