"""Searching a large collection: from the key to the picture."""

import random
from collections.abc import Iterator, Sequence
from functools import partial
from statistics import quantiles
from time import perf_counter

from benchmarks.opening import cache, full_file
from benchmarks.rows import Row
from benchmarks.synthetic import HAN, SEED, WORDS
from benchmarks.whole_window import Whole

SIZES = (1_000_000,)
TIMES = 40
BUDGET = 100.0
"""Milliseconds."""


def search(sizes: Sequence[int]) -> Iterator[Row]:
    """Queries of one to four characters, and English words from three letters on."""
    for size in sizes or SIZES:
        file = full_file(size)
        with cache():
            whole = Whole(file)
            whole.wait()
            _ask(whole, "　医")
            whole.until(partial(_ready, whole))
            for variant, queries in (("Chinese", _chinese()), ("English", _english())):
                spent = [_ask(whole, query) for query in queries]
                yield Row("search_p95", size, variant, quantiles(spent, n=20)[-1], "ms", BUDGET)


def _ready(whole: Whole) -> bool:
    state = whole.director.state
    return state is not None and state.matches is not None


def _ask(whole: Whole, query: str) -> float:
    """Milliseconds from a query to the picture of what it finds."""
    began = perf_counter()
    whole.window.header.query_changed.emit(query)
    whole.step()
    return (perf_counter() - began) * 1000


def _chinese() -> Iterator[str]:
    rng = random.Random(SEED)  # noqa: S311
    for number in range(TIMES):
        yield "".join(rng.choices(HAN, k=1 + number % 4))


def _english() -> Iterator[str]:
    rng = random.Random(SEED)  # noqa: S311
    for _ in range(TIMES):
        word = rng.choice([each for each in WORDS if len(each) > 2])
        yield word[: rng.randint(3, len(word))]


MEASURES = {"search": search}
