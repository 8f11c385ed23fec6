"""Starting and opening: from the start of the process to a picture that can be used."""

import functools
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from time import perf_counter

from benchmarks.full import write_full
from benchmarks.rows import Row
from timeline_app.paths import shipped_collection

SIZES = (1_000_000,)
TIMES = 5
START, FIRST, AGAIN, MEMORY, STEP = 1.25, 2.0, 0.5, 1.5, 50.0
"""Budgets: times the empty window, times reading the bytes, times the file, milliseconds."""


def start(sizes: Sequence[int]) -> Iterator[Row]:
    """The collection that ships with the program, against an empty plot, taking turns."""
    del sizes
    with cache():
        timed("shown", shipped_collection())  # files are in the memory of the system then
        turns = [(timed("empty")[0], timed("shown", shipped_collection())[0]) for _ in range(TIMES)]
    floors, spent = zip(*turns, strict=True)
    count = len(json.loads(shipped_collection().read_text(encoding="utf-8"))["events"])
    yield Row("start", count, "shipped", median(spent), "ms", START, median(floors))


def opening(sizes: Sequence[int]) -> Iterator[Row]:
    """A large file the first time and again; what an empty window takes is taken off."""
    for size in sizes or SIZES:
        file = full_file(size)
        with cache():
            empty = median(timed("empty")[0] for _ in range(3))
            floor = median(timed("read", file)[1]["read"] for _ in range(2))
            for variant, budget in (("first", FIRST), ("again", AGAIN)):
                spent, told = timed("shown", file)
                yield Row("open", size, variant, spent - empty, "ms", budget, floor)
                yield Row("open_step", size, variant, told["step"], "ms", STEP)


def memory(sizes: Sequence[int]) -> Iterator[Row]:
    """The most memory a window takes for an open file, over an empty one, by the file."""
    for size in sizes or SIZES:
        file = full_file(size)
        with cache():
            empty = timed("empty")[1]["most"]
            for variant in ("first", "again"):
                most = timed("shown", file)[1]["most"]
                share = (most - empty) / file.stat().st_size
                yield Row("memory", size, variant, share, "of the file", MEMORY)


def timed(*words: object) -> tuple[float, dict[str, float]]:
    """Milliseconds to the picture of a process, and what it told."""
    command = [sys.executable, "-m", "benchmarks.opened", *map(str, words)]
    began = perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603
        line = process.stdout.readline() if process.stdout else ""
        spent = (perf_counter() - began) * 1000
    return spent, json.loads(line)


def full_file(size: int) -> Path:
    """A file of so many full events, written once a run and gone at its end."""
    path = Path(_folder().name) / f"{size}.json"
    if not path.exists():
        write_full(path, size)
    return path


@functools.cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="timeline-bench-")


@contextmanager
def cache() -> Iterator[None]:
    """A cache folder that is empty at first."""
    before = os.environ.get("XDG_CACHE_HOME")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CACHE_HOME"] = folder
        try:
            yield
        finally:
            os.environ.pop("XDG_CACHE_HOME")
            if before is not None:
                os.environ["XDG_CACHE_HOME"] = before


MEASURES = {"start": start, "open": opening, "memory": memory}
