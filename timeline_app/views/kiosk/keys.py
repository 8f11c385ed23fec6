"""The keys that visitors have where a keyboard is built in: those of the desk, as far as they do."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Final, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from timeline_app.commands import command


class Deeds(Protocol):
    """What keys do."""

    def step(self, direction: int) -> None:
        """Open the later or the earlier event."""

    def end(self, direction: int) -> None:
        """Open the last or the first event."""

    def read(self, excerpt: int) -> None:
        """Open the article at an excerpt of the open event."""

    def back(self) -> None:
        """One step back."""

    def zoom(self, direction: int) -> None:
        """Closer or farther away."""

    def pan(self, direction: int) -> None:
        """Later or earlier in time."""

    def show_whole(self) -> None:
        """Everything in view."""

    def page(self, direction: int) -> None:
        """Read on or back."""


Act = Callable[[Deeds], None]
_COMMANDS: Final[Mapping[str, Act]] = {
    "later": lambda deeds: deeds.step(1),
    "earlier": lambda deeds: deeds.step(-1),
    "first": lambda deeds: deeds.end(-1),
    "last": lambda deeds: deeds.end(1),
    "passage": lambda deeds: deeds.read(0),
    "back": lambda deeds: deeds.back(),
    "zoom-in": lambda deeds: deeds.zoom(1),
    "zoom-out": lambda deeds: deeds.zoom(-1),
    "fit": lambda deeds: deeds.show_whole(),
    "pan-later": lambda deeds: deeds.pan(1),
    "pan-earlier": lambda deeds: deeds.pan(-1),
}
_SCROLLING: Final[Mapping[str, Act]] = {
    "Up": lambda deeds: deeds.page(-1),
    "Down": lambda deeds: deeds.page(1),
}


def press(event: QKeyEvent, deeds: Deeds) -> bool:
    """Do what a key is for; False: it is for nothing."""
    keys = event.keyCombination()
    plain = keys.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
    act = _acts().get(QKeySequence(plain | keys.key()).toString())
    if act is not None:
        act(deeds)
    return act is not None


@cache
def _acts() -> dict[str, Act]:
    """By the key's name as Qt writes it."""
    named = {text: act for id_, act in _COMMANDS.items() for text in command(id_).keys}
    return {QKeySequence(text).toString(): act for text, act in {**named, **_SCROLLING}.items()}
