"""A window in a process of its own, timed from outside: ``python -m benchmarks.opened WHAT …``.

``empty`` is an empty plot, the floor; ``read FILE`` decodes a file into structs, the other floor;
``shown FILE`` opens a collection as the program does. Each writes one line of JSON when its
picture is whole: the bytes in memory, and the longest step of the window's thread meanwhile.
"""

import gc
import json
import os
import sys
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
SIZE = (1920, 1080)


def empty() -> dict[str, float]:
    """An empty plot of pyqtgraph."""
    import pyqtgraph as pg  # noqa: PLC0415, TID251 - its import is what is measured

    application = pg.mkQApp()
    plot = pg.PlotWidget()
    plot.resize(*SIZE)
    plot.show()
    application.processEvents()
    plot.grab()
    return {}


def read(file: str) -> dict[str, float]:
    """Every event as a struct, with the collection of garbage off."""
    import msgspec  # noqa: PLC0415

    from timeline_app.model.collection import Event  # noqa: PLC0415
    from timeline_app.storage.large.wire import wire  # noqa: PLC0415

    gc.disable()
    whole = msgspec.defstruct("Whole", [("events", list[wire(Event)])])  # type: ignore[misc]
    content = Path(file).read_bytes()
    began = perf_counter()
    decoded = msgspec.json.decode(content, type=whole)
    spent = (perf_counter() - began) * 1000
    del decoded
    return {"read": spent}


def shown(file: str) -> dict[str, float]:
    """The window, once everything in view is in the picture."""
    from timeline_app.starting import importing  # noqa: PLC0415

    with importing():  # as the command line does
        from benchmarks.whole_window import Whole  # noqa: PLC0415

    whole = Whole(Path(file))
    whole.wait()
    whole.paint()
    return {"step": whole.longest}


def memory() -> dict[str, float]:
    """Bytes in memory, now and at the most."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    found = dict(line.split(":", 1) for line in lines)
    return {
        name: int(found[key].split()[0]) * 1024.0
        for name, key in (("now", "VmRSS"), ("most", "VmHWM"))
    }


if __name__ == "__main__":
    told = {"empty": empty, "read": read, "shown": shown}[sys.argv[1]](*sys.argv[2:])
    sys.stdout.write(json.dumps(told | memory()) + "\n")
    sys.stdout.flush()
    os._exit(0)  # what is asked for is the picture, not a tidy end
