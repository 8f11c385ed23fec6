"""Profile the layout of a made-up collection, without a window: ``profile_layout.py EVENTS``.

Everything is shown first; then the view dives to the closest one, and pans along each resolution.
"""

import argparse
import cProfile
import pstats
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks.layout import plan_of
from benchmarks.synthetic import Variant, collection


def main() -> None:
    """Print the functions that take longest."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("events", type=int)
    parser.add_argument("--variant", choices=[each.name for each in Variant], default="CENTURY")
    parser.add_argument("--lines", type=int, default=25, help="of the profile")
    options = parser.parse_args()
    events = collection(options.events, Variant[options.variant]).events
    with cProfile.Profile() as profile:
        plan = plan_of(events, "zh")
        for resolution in range(plan.finest + 1):
            view = plan.fit().zoomed(2.0**resolution, plan.frame.width * 0.4)
            for step in range(5):
                plan.scene(view.panned(step * view.width / 4))
    pstats.Stats(profile).sort_stats("tottime").print_stats(options.lines)


if __name__ == "__main__":
    main()
