"""What a field for dates answers at once: how it reads what is written, or why it can't."""

from typing import NamedTuple

from timeline_app.model.collection import Collection
from timeline_app.model.edtf import Date, DateError, parse
from timeline_app.model.localized import Localized
from timeline_app.timescale.parse import read
from timeline_app.timescale.wording import in_words

BACKWARD = Localized({"zh": "结束早于开始：{}", "en": "It ends before it begins: {}"})
EXAMPLES = Localized(
    {
        "zh": "例如 2020年2月15日、2020年2月初、约1870年、1950年以前、2020-02~",
        "en": "Such as 15 Feb 2020, early March 1923, c. 1870, before 1950, 2020-02~",
    }
)
_NOTED = Localized({"zh": "{}（{}）", "en": "{} ({})"})


class Echo(NamedTuple):
    """The answer; ``date`` is None where nothing can be read, or it ends before it begins."""

    text: str
    date: Date | None


def echo(text: str, lang: str, year: int | None = None) -> Echo:
    """Answer what is written in a field, in a language; nothing written is answered by examples.

    ``year`` is taken for a date without one, and told.
    """
    if not text:
        return Echo(EXAMPLES.best(lang), None)
    try:
        date, notes = read(text, year=year)
    except DateError as fault:
        return Echo(fault.sentence.best(lang), None)
    said = f"{date.text} · {in_words(date, lang, weekday=True)}"
    for note in notes:
        said = _NOTED.best(lang).format(said, note.best(lang))
    if date.earliest is not None and date.latest is not None and date.latest <= date.earliest:
        return Echo(BACKWARD.best(lang).format(said), None)
    return Echo(said, date)


def year_of(collection: Collection, source_id: str) -> int | None:
    """The year for dates without one from a source: that of its story, else of its issue."""
    quoting = (
        event.date
        for event in collection.events
        if any(excerpt.source == source_id for excerpt in event.excerpts)
    )
    years = {part.year for date in quoting for part in (date.begin, date.end) if part is not None}
    if len(years) == 1:
        return years.pop()
    source = next((each for each in collection.sources if each.id == source_id), None)
    try:
        issue = parse(source.date_published or "") if source is not None else None
    except DateError:
        return None
    return issue.begin.year if issue is not None and issue.begin is not None else None
