"""Draw stretches of made-up collections as plain values, and look which promises don't hold there.

``check_pictures.py [--views 1000] [--events N ...]``: with nothing but ``timeline-app render``, as
anybody could. Of each collection it zooms step by step from everything to a minute around an
event, pans at each step, and jumps to random stretches. It exits with 1 if anything was found.
"""

import argparse
import json
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.full import write_full
from benchmarks.synthetic import SEED, Variant
from tests.layout import promises
from timeline_app.cli import main as timeline_app
from timeline_app.layout.metrics import Rect
from timeline_app.layout.scene import Badge, EraBand, Kind, Scene, Shown, TickMark, Tier
from timeline_app.model.edtf import parse, parse_span
from timeline_app.model.span_text import span_text

SIZES = (10, 100, 1_000, 10_000, 100_000)
VARIANTS = (Variant.CENTURY, Variant.DAY)
"""Those whose stretches can be written to the second."""
WIDTH, HEIGHT = 1340, 880
MINUTE = 60
Span = tuple[int, int]


def main() -> int:
    """Print, by collection, how many views were looked at and what was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--views", type=int, default=1_000, help="of all together, at least")
    parser.add_argument("--events", nargs="+", type=int, default=SIZES)
    options = parser.parse_args()
    rng = random.Random(SEED)  # noqa: S311 (nothing here is secret)
    each = -(-options.views // (len(options.events) * len(VARIANTS)))
    bad = 0
    for size in options.events:
        for variant in VARIANTS:
            with tempfile.TemporaryDirectory() as folder:
                count, found = checked(Path(folder), size, variant, each, rng)
            print(f"{size:,} events, {variant.value}: {count} views, {len(found)} breaches")
            print("".join(f"  {line}\n" for line in found[:10]), end="", flush=True)
            bad += len(found)
    return 1 if bad else 0


def checked(
    folder: Path, size: int, variant: Variant, views: int, rng: random.Random
) -> tuple[int, list[str]]:
    """How many views of one collection were looked at, and what was found."""
    path = folder / "events.json"
    write_full(path, size, variant)
    dates = [parse(event["date"]) for event in json.loads(path.read_text("utf-8"))["events"]]
    lasting = {
        f"e{n}": (d.anchor, d.latest if d.is_span else d.anchor) for n, d in enumerate(dates)
    }
    lang = rng.choice(("zh", "en"))
    (everything,) = drawn(path, lang, ())
    full = parse_span("/".join(everything["span"]))
    dive = zoomed(full, rng.choice(dates).anchor)
    beside = [panned(span, rng.uniform(-0.4, 0.4)) for span in dive]
    count = max(0, views - len(dive) - len(beside))
    spans = [*dive, *beside, *(somewhere(full, rng) for _ in range(count))]
    values = drawn(path, lang, spans)
    scenes = [scene_of(each) for each in values]
    found = [line for each in scenes for line in promises.overlaps(each)]
    for span, each in zip(spans, values, strict=True):
        found += unaccounted(each, span, lasting)
    for coarse, fine in pairwise(scenes[: len(dive)]):
        found += promises.popped(coarse, fine)
    for before, after, *at in zip(scenes, scenes[len(dive) :], dive, beside, strict=False):
        shift = (at[1][0] - at[0][0]) * WIDTH / (at[0][1] - at[0][0])
        found += promises.jumped(before, after, shift)
    return len(spans), found


def zoomed(full: Span, at: int) -> list[Span]:
    """From everything to a minute around an instant, each stretch half the one before."""
    (start, end), spans = full, [full]
    while end - start >= 2 * MINUTE:
        length = (end - start) // 2
        start = min(max(start, at - length // 2), end - length)
        end = start + length
        spans.append((start, end))
    return spans


def panned(span: Span, share: float) -> Span:
    """A stretch as long beside another one."""
    shift = round((span[1] - span[0]) * share)
    return span[0] + shift, span[1] + shift


def somewhere(full: Span, rng: random.Random) -> Span:
    """A random stretch of everything, of a random length."""
    whole = full[1] - full[0]
    length = max(MINUTE, int(whole * 2.0 ** -rng.uniform(0, (whole // MINUTE).bit_length())))
    start = rng.randrange(full[0], full[1] - length + 1)
    return start, start + length


def drawn(path: Path, lang: str, spans: Sequence[Span]) -> list[dict[str, Any]]:
    """What ``render`` writes of stretches of time."""
    out = path.with_name("s.json")
    asked = [f"--span={'/'.join(span_text(*span))}" for span in spans]
    size = ("--timeline-only", "--size", f"{WIDTH}x{HEIGHT}", "--lang", lang)
    if timeline_app(["render", str(path), *size, "--out", str(out), *asked]):
        raise SystemExit(2)
    names = [f"s-{n + 1}.json" for n in range(len(spans))] if len(spans) > 1 else [out.name]
    return [json.loads(path.with_name(name).read_text("utf-8")) for name in names]


def scene_of(values: dict[str, Any]) -> Scene:
    """The scene that was written, as far as it can be read back."""
    width, height = values["size"]
    return Scene(
        width=width,
        height=height,
        axis_y=0,
        resolution=values["resolution"],
        lanes=tuple(Rect(0, lane["y"], width, lane["h"]) for lane in values["lanes"]),
        events=tuple(
            Shown(
                each["id"],
                Kind(each["kind"]),
                tuple(each["need"]),
                each["text"],
                span=each["kind"] == Kind.BAR.value,
                label=_rect(each["label"]),
                mark=_rect(each["mark"]),
                lane=each["lane"],
            )
            for each in values["events"]
        ),
        badges=tuple(
            Badge(Rect(*each["rect"]), tuple(each["members"]), (0, 0), each["count"])
            for each in values["badges"]
        ),
        ticks=tuple(
            TickMark(each["x"], each["text"], Tier(each["tier"]), Rect(*each["rect"]))
            for each in values["ticks"]
        ),
        eras=tuple(
            EraBand(each["id"], Rect(*each["rect"]), each["text"], _rect(each["label"]))
            for each in values["eras"]
        ),
    )


def _rect(values: list[float] | None) -> Rect | None:
    return None if values is None else Rect(*values)


def unaccounted(values: dict[str, Any], span: Span, lasting: dict[str, Span]) -> list[str]:
    """Events of a stretch without a mark of their own or exactly one badge, or not there."""
    listed = Counter(each["id"] for each in values["events"])
    members = Counter(name for badge in values["badges"] for name in badge["members"])
    found = [f"{name} is listed {count} times" for name, count in listed.items() if count > 1]
    found += [
        f"{each['id']} has not one mark or badge"
        for each in values["events"]
        if (each["mark"] is not None) + members[each["id"]] != 1
    ]
    pixel = (span[1] - span[0]) / WIDTH
    found += [
        f"{name} is missing"
        for name, (first, last) in lasting.items()
        if first < span[1] - pixel and last > span[0] + pixel and not listed[name]
    ]
    return found


if __name__ == "__main__":
    sys.exit(main())
