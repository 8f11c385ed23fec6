"""When something was recorded or changed, on the clock of whoever reads it."""

import calendar
import time

from timeline_app.model.edtf import DateError, parse
from timeline_app.timescale.wording import in_words

_FORM = "%Y-%m-%dT%H:%M:%SZ"


def moment(at: str, lang: str) -> str:
    """A time of the file, which is in UTC, in words and local time; as it is, if it isn't one."""
    try:
        local = time.localtime(calendar.timegm(time.strptime(at, _FORM)))
        return in_words(parse(time.strftime("%Y-%m-%dT%H:%M", local)), lang)
    except (ValueError, OverflowError, OSError):
        pass
    try:
        return in_words(parse(at), lang)
    except DateError:
        return at
