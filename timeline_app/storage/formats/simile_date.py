"""Dates of SIMILE: as browsers write them, ISO 8601, a year alone, or whatever people write."""

import re
from typing import Final

from timeline_app.model.edtf import parse
from timeline_app.storage.formats.notes import Notes, Where
from timeline_app.storage.formats.written import day_text, year_text
from timeline_app.timescale.parse import read
from timeline_app.timescale.wording_en import MONTHS

_BROWSER: Final = re.compile(
    r"(?:[A-Za-z]{3,9},? )?(?P<month>[A-Za-z]{3,9}) (?P<day>[0-9]{1,2}),? (?P<year>[0-9]{1,4})"
    r"(?: (?P<clock>[0-9]{2}:[0-9]{2}(?::[0-9]{2})?))?(?: (?P<zone>(?:GMT|UTC|Z)?[-+0-9:]*))?"
    r"(?: \(.*\))?"
)
_ISO: Final = re.compile(
    r"(?P<day>-?[0-9]{4}-[0-9]{2}-[0-9]{2})[T ](?P<clock>[0-9]{2}:[0-9]{2}(?::[0-9]{2})?)"
    r"(?:\.[0-9]+)?(?P<zone>Z|[-+][0-9:]{2,6})?"
)
_YEAR: Final = re.compile(r"-?[0-9]{1,12}")
_MIDNIGHT: Final = frozenset(("00:00", "00:00:00"))


def edtf_of(text: str, notes: Notes, where: Where) -> str:
    """The date as EDTF, not yet checked where it is a browser's or ISO 8601.

    Raises:
        DateError: with a sentence about what is wrong with it.
    """
    plain = " ".join(text.split())
    if found := _BROWSER.fullmatch(plain):
        names = [name.lower() for name in MONTHS]
        month = next((n for n, m in enumerate(names, 1) if m.startswith(found["month"].lower())), 0)
        day = day_text(int(found["year"]), month, int(found["day"]))
        return _timed(day, found["clock"], found["zone"], notes, where)
    if found := _ISO.fullmatch(plain):
        return _timed(found["day"], found["clock"], found["zone"], notes, where)
    if _YEAR.fullmatch(plain):
        return year_text(int(plain))
    reading = read(plain)
    for note in reading.notes:
        notes.add(note.best("en"), note.best("zh"), where)
    return reading.date.text


def _timed(day: str, clock: str | None, zone: str | None, notes: Notes, where: Where) -> str:
    """The day with its clock time, which keeps its offset; midnight stands for the day."""
    if clock is None:
        return day
    if clock in _MIDNIGHT:
        notes.add("the clock says midnight: it is read as the day", "时刻是零点：按整天读取", where)
        return day
    offset = (zone or "").removeprefix("GMT").removeprefix("UTC")
    if zone and (not offset or not int(re.sub("[^0-9]", "", offset) or 0)):
        offset = "Z"
    offset = re.sub("([0-9]{2})([0-9]{2})$", r"\1:\2", offset)
    text = f"{day}T{clock.removesuffix(':00') if clock.count(':') == 2 else clock}{offset}"
    return parse(text).text
