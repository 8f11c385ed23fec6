"""Kinds of values in the configuration: what fits, and what to say to what doesn't."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol, TypeVar

from timeline_app.kiosk.hours import FORM, Hours, HoursError, hours_of
from timeline_app.model.edtf import DateError, parse_span
from timeline_app.model.localized import Localized

V_co = TypeVar("V_co", covariant=True)
_ADDRESS: Final = re.compile(r"https?://[^\s/?#@]+(?:[/?][^\s#]*)?")


class UnfitError(ValueError):
    """A value that doesn't fit; the message goes on from its key: ``must be …``."""


class Kind(Protocol[V_co]):
    """One kind of values."""

    @property
    def values(self) -> Localized:
        """What may be written, for the documentation."""

    def read(self, raw: object) -> V_co:
        """The value of what TOML gives.

        Raises:
            UnfitError: it isn't of this kind.
        """


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number between two bounds, both allowed."""

    least: int
    most: int
    unit: Localized

    @property
    def values(self) -> Localized:
        bounds = f"{self.least}–{self.most}"
        return Localized({"zh": f"{bounds} {self.unit['zh']}", "en": f"{bounds} {self.unit['en']}"})

    def read(self, raw: object) -> int:
        if type(raw) is not int:
            raise UnfitError(f"must be a whole number such as {self.least}, {_without_quotes(raw)}")
        if not self.least <= raw <= self.most:
            raise UnfitError(f"must be from {self.least} to {self.most} {self.unit['en']}")
        return raw


@dataclass(frozen=True, slots=True)
class YesNo:
    """Yes or no."""

    @property
    def values(self) -> Localized:
        return Localized({"zh": "`true` 或 `false`", "en": "`true` or `false`"})

    def read(self, raw: object) -> bool:
        if not isinstance(raw, bool):
            raise UnfitError(f"must be true or false, {_without_quotes(raw)}")
        return raw


@dataclass(frozen=True, slots=True)
class Text:
    """Any text of one line; ``fits`` says what is wrong with one, or nothing."""

    values: Localized
    fits: Callable[[str], str | None] | None = None

    def read(self, raw: object) -> str:
        if not isinstance(raw, str):
            raise UnfitError('must be a text in "quotation marks"')
        if not raw.isprintable():
            raise UnfitError("must be one line without control characters")
        wrong = self.fits(raw) if self.fits and raw else None
        if wrong:
            raise UnfitError(wrong)
        return raw


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of a few words."""

    choices: tuple[str, ...]

    @property
    def values(self) -> Localized:
        listed = [f'`"{choice}"`' for choice in self.choices]
        return Localized({"zh": "、".join(listed), "en": ", ".join(listed)})

    def read(self, raw: object) -> str:
        if not isinstance(raw, str) or raw not in self.choices:
            raise UnfitError(f"must be one of {_quoted(self.choices)}")
        return raw


@dataclass(frozen=True, slots=True)
class SomeOf:
    """A list of words, each once, at least one."""

    choices: tuple[str, ...]

    @property
    def values(self) -> Localized:
        listed = [f'`"{choice}"`' for choice in self.choices]
        return Localized(
            {"zh": f"{'、'.join(listed)} 的列表", "en": f"a list of {', '.join(listed)}"}
        )

    def read(self, raw: object) -> tuple[str, ...]:
        words = raw if isinstance(raw, list) else []
        if not words or any(word not in self.choices for word in words):
            raise UnfitError(f"must be a list [ … ] of {_quoted(self.choices)}, at least one")
        if len(set(words)) < len(words):
            raise UnfitError("must not name anything twice")
        return tuple(words)


@dataclass(frozen=True, slots=True)
class Opening:
    """The hours of one day."""

    @property
    def values(self) -> Localized:
        form = f'`"{FORM}"`'
        return Localized(
            {
                "zh": f'`"always"`、`"closed"` 或 {form}',
                "en": f'`"always"`, `"closed"` or {form}',
            }
        )

    def read(self, raw: object) -> Hours:
        try:
            return hours_of(raw if isinstance(raw, str) else "")
        except HoursError as fault:
            raise UnfitError(str(fault)) from fault


def address(text: str) -> str | None:
    """What is wrong with a text that should be an address on the web."""
    if _ADDRESS.fullmatch(text):
        return None
    return "must be an address that begins with https:// or http://, without a name or # in it"


def stretch(text: str) -> str | None:
    """What is wrong with a text that should be two dates."""
    try:
        parse_span(text)
    except DateError:
        return "must be two dates such as 2020-02-01/2020-03-31, the earlier one first"
    return None


def _without_quotes(raw: object) -> str:
    return "without quotation marks" if isinstance(raw, str) else "and nothing else"


def _quoted(choices: tuple[str, ...]) -> str:
    return ", ".join(f'"{choice}"' for choice in choices)
