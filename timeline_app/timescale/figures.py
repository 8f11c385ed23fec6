"""Figures that read alike in every language: clock times and decimals."""

from timeline_app.model.edtf import Part, Precision


def clock(second: int, *, seconds: bool) -> str:
    """The time of day, of a second of the day."""
    minutes, rest = divmod(second, 60)
    text = f"{minutes // 60:02}:{minutes % 60:02}"
    return f"{text}:{rest:02}" if seconds else text


def clock_of(part: Part) -> str:
    """The time of day of a date that has one, to the minute or the second as it is known."""
    return clock(part.second or 0, seconds=part.precision is Precision.SECOND)


def tenths(number: int, unit: int, keep: int = 4) -> str:
    """A number of units with one decimal, of more digits than ``keep`` only the last ones."""
    whole, tenth = divmod(number * 10 // unit, 10)
    text = str(whole) if whole < 10**keep else f"…{whole % 10**keep:0{keep}}"
    return f"{text}.{tenth}" if tenth else text
