"""Dates in words, as exact as the date is known: 15 February 2020, 约1870年, before 1950."""

from msgspec.structs import replace

from timeline_app.model.edtf import Date, DateKind, Part, Precision
from timeline_app.timescale import wording_en, wording_zh
from timeline_app.timescale.wording_style import Style, Words


def in_words(date: Date, lang: str, *, weekday: bool = False) -> str:
    """The whole date; ``weekday`` adds the day of the week where one day is meant.

    ``lang`` is a BCP 47 tag: Chinese where it begins with ``zh``, else English.
    """
    return _worded(date, _words(lang), Style(weekday=weekday))


def short(date: Date, lang: str, *, year: bool) -> str:
    """The date for a card: abbreviated, and without its year where that is shown elsewhere."""
    return _worded(date, _words(lang), Style(short=True, year=year))


def years(date: Date, lang: str) -> str:
    """The years alone that a date reaches from and to: 1920–1921; empty where it has no such two."""
    begin, end = date.begin, date.end
    if begin is None or end is None or begin.year == end.year:
        return ""
    if min(begin.precision, end.precision) >= Precision.YEAR:
        return ""
    begin, end = (replace(part, precision=Precision.YEAR) for part in (begin, end))
    return _worded(replace(date, begin=begin, end=end), _words(lang), Style(short=True))


def _words(lang: str) -> Words:
    return wording_zh if lang.startswith("zh") else wording_en


def _worded(date: Date, words: Words, style: Style) -> str:
    if date.members:
        texts = [_part(part, words, style) for part in date.members]
        return words.listed(texts, every=date.kind is DateKind.ALL_OF)
    once = date.kind is DateKind.ONE_OF
    if date.begin is None or date.end is None:
        text = _half_open(date, words, style)
        return words.once(text) if once else text
    if date.begin == date.end:
        return _part(date.begin, words, style).removeprefix("the ")  # the 1920s, standing alone
    return _span(date.begin, date.end, words, style, once=once)


def _part(part: Part, words: Words, style: Style) -> str:
    weekday = style.weekday and not part.approximate
    point = words.point(part, Style(style.short, year=style.year, weekday=weekday))
    return words.qualified(point, part, style)


def _half_open(date: Date, words: Words, style: Style) -> str:
    """A date of which one end is open or unknown."""
    if date.begin is not None:
        edges = Style() if date.kind is DateKind.ONE_OF else style
        return words.after(_part(date.begin, words, style), date.end_edge, edges)
    if date.end is not None:
        return words.before(_part(date.end, words, style), date.begin_edge, style)
    return date.text


def _span(begin: Part, end: Part, words: Words, style: Style, *, once: bool) -> str:
    """Two ends, what they share written once; ends of different qualities are worded apart."""
    style = Style(style.short, year=style.year or begin.year != end.year)
    if (begin.approximate, begin.uncertain) == (end.approximate, end.uncertain):
        join = words.between if once else words.span
        return words.qualified(join(begin, end, style), begin, style)
    return words.apart(_part(begin, words, style), _part(end, words, style), once=once)
