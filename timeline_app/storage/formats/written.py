"""Dates put together from the numbers that other programs keep."""

from timeline_app.model.edtf import Date, parse
from timeline_app.storage.formats.notes import Notes, Where


def year_text(year: int) -> str:
    """An astronomical year as EDTF writes it."""
    if -9999 <= year <= 9999:
        return f"{'-' if year < 0 else ''}{abs(year):04d}"
    return f"Y{year}"


def day_text(year: int, month: int | None, day: int | None, clock: str = "") -> str:
    """A date to the precision that is given; ``clock`` is ``10:30`` or ``10:30:00``.

    EDTF has no months in years of more than four digits.
    """
    text = year_text(year)
    if month is None or text.startswith("Y"):
        return text
    text += f"-{month:02d}"
    if day is None:
        return text
    text += f"-{day:02d}"
    return f"{text}T{clock}" if clock else text


def lasting(begin: str, end: str) -> Date:
    """The interval from one date to the other; the date itself where both are the same.

    Raises:
        DateError: with a sentence about what is wrong.
    """
    return parse(begin if begin == end else f"{begin}/{end}")


def runs_backwards(date: Date) -> bool:
    """Whether it ends before it begins."""
    return date.earliest is not None and date.latest is not None and date.latest < date.earliest


def tell_if_backwards(date: Date, notes: Notes, where: Where) -> None:
    """Tell of a date that ends before it begins; it is kept as it is."""
    if runs_backwards(date):
        notes.add(
            "it ends before it begins; both dates are kept",
            "结束早于开始；两个日期都照录",
            where,
        )
