"""The day of issue as files tell it, as EDTF."""

import re
from typing import Final

from timeline_app.model.edtf import DateError, DateKind, parse
from timeline_app.timescale.parse import read

_ISO: Final = re.compile(r"(\d{4}-\d{2}-\d{2})(?!\d)")
_SHORT: Final = re.compile(r"(\d{4})[/.]?(\d{2})[/.]?(\d{2})(?!\d)")
_LONGEST: Final = 60


def day_told(told: str | None) -> str | None:
    """A date in EDTF, its clock time left away; None where it can't be read, or isn't one date."""
    text = (told or "").strip()
    if not text or len(text) > _LONGEST:
        return None
    iso, short = _ISO.match(text), _SHORT.match(text)
    if iso or short:
        text = iso[1] if iso else "-".join(short.groups() if short else ())
    try:
        date = parse(text) if iso or short else read(text)[0]
    except DateError:
        return None
    day = date.kind is DateKind.POINT and date.begin is not None
    return date.text.split("T")[0] if day else None
