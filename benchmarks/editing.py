"""Editing a large collection: from the key to journal and picture, and the window while it saves."""

import os
import random
import tempfile
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter

from msgspec import structs

from benchmarks.full import write_full
from benchmarks.rows import Row
from benchmarks.synthetic import SEED
from benchmarks.whole_window import Whole
from timeline_app.editing import operations
from timeline_app.editing.edit import Edit
from timeline_app.editing.provenance import Signature
from timeline_app.model.collection import Collection, Event
from timeline_app.model.localized import Localized

SIZES = (100_000,)
TIMES = 20
FRAME = 1000 / 60
"""Milliseconds."""
_STEP = 50.0
"""Milliseconds that the window may be held in one go while edit mode is entered."""


def edit(sizes: Sequence[int]) -> Iterator[Row]:
    """Titles of some events, one after the other, until the canvas shows them; then all is saved."""
    for size in sizes or SIZES:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "events.json"
            write_full(file, size)
            _settle(file)
            bench = _Bench(file, Path(folder) / "journals")
            synced = _fsync(Path(folder))
            yield Row("edit", size, "entering, longest step", bench.entering, "ms", _STEP)
            spent = sorted(bench.edit() for _ in range(TIMES))
            floor = 3 * FRAME + synced
            yield Row("edit", size, "median", median(spent), "ms", 1, floor)
            yield Row("edit", size, "worst of twenty", spent[-1], "ms", 1, floor)
            yield Row("edit", size, "longest step after it", bench.afterwards, "ms", 2 * FRAME)
            yield Row("save", size, "longest step", bench.save(), "ms", 2 * FRAME)


class _Bench:
    def __init__(self, file: Path, journals: Path) -> None:
        self._rng = random.Random(SEED)  # noqa: S311
        self.afterwards = 0.0
        """Milliseconds of the longest step that followed an edit once it was seen."""
        self._whole = Whole(file, journals)
        self._whole.wait()
        archivist = self._archivist = self._whole.place.archivist
        self._rest()
        self._whole.longest = 0.0
        self._whole.director.work("edit")
        self._whole.until(lambda: archivist.editing)
        self._rest()
        self.entering = self._whole.longest
        """Milliseconds of the longest step while edit mode was entered."""

    def edit(self) -> float:
        """Milliseconds from an edit of the event that is selected to its picture."""
        state = self._whole.director.state
        if state is None:
            raise RuntimeError("nothing is open")
        event = self._rng.choice(state.collection.events)
        self._whole.director.select(event.id)
        self._rest()
        title = Localized({**event.title, "zh": f"新{self._rng.random()}"})
        began = perf_counter()
        changed = structs.replace(event, title=title)
        self._archivist.editor.make(partial(_changed, changed))
        self._whole.step()
        while not self._shows(changed):
            self._whole.step()
        spent = (perf_counter() - began) * 1000
        self._whole.longest = 0.0
        self._rest()
        self.afterwards = max(self.afterwards, self._whole.longest)
        return spent

    def _shows(self, event: Event) -> bool:
        """Whether the canvas has the event, which is selected, with its title as it is now."""
        scene = self._whole.window.canvas.scene
        title = event.title.best("zh")
        return scene is not None and any(
            shown.id == event.id and shown.title == title for shown in scene.events
        )

    def save(self) -> float:
        """Milliseconds of the longest step of the window's thread until all is saved."""
        self._rest()
        self._whole.longest = 0.0
        self._whole.director.work("save")
        self._whole.until(lambda: not self._archivist.saving.busy)
        return self._whole.longest

    def _rest(self) -> None:
        """Until nothing is left to be laid out."""
        self._whole.wait()
        ending = perf_counter() + 1.0
        self._whole.until(lambda: perf_counter() > ending)


def _changed(event: Event, held: Collection, by: Signature) -> Edit:
    return operations.change_event(held, event, by, "title:zh")


def _settle(file: Path) -> None:
    """Have it on the disk, else some later edit's fsync waits until the system writes it down."""
    with file.open("rb+") as written:
        os.fsync(written.fileno())


def _fsync(folder: Path) -> float:
    """Milliseconds to have a line on the disk."""
    spent = []
    with (folder / "synced").open("ab", buffering=0) as file:
        for _ in range(TIMES):
            began = perf_counter()
            file.write(b"x" * 400)
            os.fsync(file.fileno())
            spent.append((perf_counter() - began) * 1000)
    return median(spent)


MEASURES = {"edit": edit}
