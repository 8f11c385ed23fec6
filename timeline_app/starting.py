"""A quick start: how what has a window is imported."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Final

_WITHOUT_QT: Final = (
    "articles.shelf",
    "commands",
    "layout.plan",
    "state.search",
    "state.stepping",
    "storage.reader",
    "timescale.flight",
)
"""With all that these import in turn, what the first picture needs beside Qt."""


@contextmanager
def importing() -> Iterator[None]:
    """Import what is imported here as fast as can be.

    No garbage is collected meanwhile, nor ever looked for among what came: all of it stays, and
    Python would look through it again and again. What knows no Qt comes first: once PySide is
    there, it searches the source of each further module for the features it might ask for.
    """
    gc.disable()
    try:
        for name in _WITHOUT_QT:
            import_module(f"timeline_app.{name}")
        yield
    finally:
        gc.freeze()
        gc.enable()
