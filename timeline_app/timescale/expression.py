"""Qualifiers, operators, ranges and lists around dates as people say them, whatever the language.

A language tells by regular expressions what stands around a date, and reads one date itself.
"""

import re
from collections.abc import Callable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from timeline_app.timescale.lending import lent_both
from timeline_app.timescale.refusals import year_missing
from timeline_app.timescale.spoken import Spoken, alone, ends, signed


class Form(Struct, frozen=True):
    """What stands around one date or two, and how EDTF says it.

    The template has ``{first}`` and ``{last}``: of two dates the first one's begin and the last
    one's end. Of one date they are its own ends.
    """

    pattern: str
    template: str

    def parts(self, text: str) -> tuple[str, ...] | None:
        """The texts of its dates, or None where the text hasn't this form."""
        found = re.fullmatch(self.pattern, text)
        return None if found is None else tuple(part for part in found.groups() if part)


class Tongue(Struct, frozen=True):
    """A language that people say dates in. Its patterns are compiled when they are first used."""

    point: Callable[[str], Spoken | None]
    """Reads one date without qualifiers; None where it isn't one."""
    qualifiers: Sequence[tuple[str, str]]
    """What goes before or after a date (group 1), and EDTF's sign for it."""
    forms: Sequence[Form]
    """Around one date or two, in the order in which they are tried."""
    lists: Sequence[tuple[str, str]]
    """What stands between the last two members of a list, and EDTF's brackets."""
    comma: str
    """What stands between the others."""


def in_edtf(text: str, tongue: Tongue, year: int | None, sign: str = "") -> str | None:
    """What a text says, as EDTF; None where it isn't a date.

    Args:
        text: what was written.
        tongue: the language it is in.
        year: that of dates without one.
        sign: a qualifier that holds for the whole.

    Raises:
        DateError: a sentence about what keeps it from being one date.
    """
    text, sign = _unqualified(text, tongue, sign)
    if (spoken := tongue.point(text)) and _complete(spoken):
        first, last = ends(_finished(replace(spoken, sign=signed(spoken.sign, sign)), text, year))
        return first if first == last else f"{first}/{last}"
    for form in tongue.forms:
        parts = form.parts(text)
        found = None if parts is None else _between(parts, tongue, text, year, sign)
        if found is not None:
            first, last = ends(found[0])[0], ends(found[-1])[1]
            return form.template.format(first=first, last=last)
    return _listed(text, tongue, year, sign)


def _unqualified(text: str, tongue: Tongue, sign: str) -> tuple[str, str]:
    """The text without qualifiers, and what they say together with ``sign``."""
    for pattern, said in tongue.qualifiers:
        if found := re.fullmatch(pattern, text):
            return _unqualified(found[1], tongue, signed(sign, said))
    return text, sign


def _between(
    parts: Sequence[str], tongue: Tongue, text: str, year: int | None, sign: str
) -> list[Spoken] | None:
    """One date or two, whole; the sign holds for those that have none of their own."""
    found = [_one(part, tongue, sign) for part in parts]
    spoken = [each for each in found if each is not None]
    if len(spoken) < len(parts):
        return None
    if len(spoken) > 1:
        both = lent_both(spoken[0], spoken[1])
        spoken = [] if both is None else list(both)
    if not all(map(_complete, spoken)):
        return None
    return [_finished(each, text, year) for each in spoken] or None


def _one(text: str, tongue: Tongue, sign: str) -> Spoken | None:
    text, own = _unqualified(text.strip(), tongue, "")
    spoken = tongue.point(text)
    return None if spoken is None else replace(spoken, sign=signed(spoken.sign, own) or sign)


def _complete(spoken: Spoken) -> bool:
    """Whether nothing but perhaps the year is missing."""
    return alone(spoken).whole or spoken.lacks_year


def _finished(spoken: Spoken, text: str, year: int | None) -> Spoken:
    """A date with its year, else with the given one."""
    spoken = alone(spoken)
    if not spoken.lacks_year:
        return spoken
    if year is None:
        raise year_missing(text)
    return replace(spoken, year=year)


def _listed(text: str, tongue: Tongue, year: int | None, sign: str) -> str | None:
    """Some dates, one of which or all of which are meant."""
    for pattern, brackets in tongue.lists:
        head, found, tail = _split_last(text, pattern)
        if not found:
            continue
        last = _one(tail, tongue, sign)
        spoken = [_one(part, tongue, sign) for part in re.split(tongue.comma, head)]
        texts = [_member(each, last, text, year) for each in (*spoken, last)]
        if all(texts):
            return f"{brackets[0]}{','.join(filter(None, texts))}{brackets[1]}"
    return None


def _split_last(text: str, pattern: str) -> tuple[str, bool, str]:
    found = list(re.finditer(pattern, text))
    if not found:
        return text, False, ""
    return text[: found[-1].start()], True, text[found[-1].end() :]


def _member(spoken: Spoken | None, last: Spoken | None, text: str, year: int | None) -> str | None:
    """One of a list, with what the last one lends it; a list holds no intervals."""
    if spoken is None or last is None:
        return None
    lent = lent_both(spoken, last)
    if lent is None or not _complete(lent[0]):
        return None
    first, end = ends(_finished(lent[0], text, year))
    return first if first == end else None
