"""Dates found in a long article: seconds on one core for a megabyte, and how they grow."""

import time
from collections.abc import Callable, Iterator, Sequence
from itertools import cycle
from pathlib import Path

from benchmarks.rows import Row
from timeline_app.articles.finding.find import find

MEGABYTE = 1_000_000
GROWTH = 4
"""So much shorter is the article that the long one is compared with."""
BUDGET = 2.0
LINEAR = 1.5
_TESTS = Path(__file__).parents[1] / "tests" / "articles"
_PLAIN = {
    "zh": "桥上的石板换过几次,桥下的水还是那样流。赶集的人从两边来,在桥头歇脚,说些收成和天气。\n\n"
    * 6,
    "en": "The stones of the bridge were changed and the water under it ran on. People came from both "
    "banks on their way to market, rested at its foot, and spoke of the weather and the crops.\n\n"
    * 6,
}
"""Paragraphs without dates, as most of an article is."""


def extract(_sizes: Sequence[int]) -> Iterator[Row]:
    """The rows of both languages; the number in them is the bytes of the article."""
    for lang, filler in _PLAIN.items():
        path = _TESTS / "data" / ("tea-street.txt" if lang == "zh" else "mill-bridge.txt")
        parts = [*path.read_text(encoding="utf-8").split("\n\n"), filler]
        find(_article(parts, 10_000), "2020-03-25")  # compiles the grammar
        short = _seconds(_article(parts, MEGABYTE // GROWTH))
        long = _seconds(_article(parts, MEGABYTE))
        yield Row("extract", MEGABYTE, lang, long, "s", BUDGET)
        yield Row("extract_growth", MEGABYTE, lang, long / short / GROWTH, "", LINEAR)


def _article(parts: Sequence[str], size: int) -> str:
    """An article of so many bytes."""
    text, length = [], 0
    for part in cycle(parts):
        text.append(part)
        length += len(part.encode()) + 2
        if length >= size:
            break
    return "\n\n".join(text)


def _seconds(text: str) -> float:
    """The processor's, the best of three: other programs' work is not counted."""
    took = []
    for run in range(3):
        begin = time.process_time()
        find(f"{text}{run}", "2020-03-25")  # nothing is kept from the run before
        took.append(time.process_time() - begin)
    return min(took)


MEASURES: dict[str, Callable[[Sequence[int]], Iterator[Row]]] = {"extract": extract}
