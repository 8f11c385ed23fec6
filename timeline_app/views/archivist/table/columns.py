"""The columns that the table of events has."""

from collections.abc import Callable

from timeline_app.editing import words as fields
from timeline_app.editing.date_echo import Echo
from timeline_app.model.collection import Category, Event
from timeline_app.model.edtf import Date
from timeline_app.timescale.wording import in_words
from timeline_app.views.archivist.table import words
from timeline_app.views.archivist.table.column import Answer, Column, RefusedError
from timeline_app.views.archivist.table.lists import divided, joined

Reader = Callable[[str, Event], Echo]
"""Reads a date that is written for an event."""


class DateColumn(Column):
    """The date as it is kept, and in words; sorted by its bounds."""

    width, muted = 280, " · "

    def __init__(self, name: str, lang: str, read: Reader) -> None:
        super().__init__("date", name, lang)
        self._read = read

    def text(self, event: Event) -> str:
        return f"{event.date.text}{self.muted}{in_words(event.date, self.lang)}"

    def order(self, event: Event) -> tuple[int, bool, int]:
        date = event.date
        return date.anchor, date.latest is None, date.latest or 0

    def draft(self, event: Event) -> str:
        return event.date.text

    def held(self, event: Event) -> Date:
        return event.date

    def value(self, text: str, event: Event) -> Date:
        said = self._read(text.strip(), event)
        if said.date is None:
            raise RefusedError(said.text if text.strip() else fields.NO_DATE.best(self.lang))
        return said.date

    def answer(self, text: str, event: Event) -> Answer:
        said = self._read(text.strip(), event)
        return Answer(said.text, good=said.date is not None or not text.strip())


class DateTextColumn(Column):
    """The date as the source words it."""

    width = 120

    def text(self, event: Event) -> str:
        return _line(event.date_text or "")

    def held(self, event: Event) -> str | None:
        return event.date_text

    def value(self, text: str, event: Event) -> str | None:
        del event
        return text.strip() or None


class TitleColumn(Column):
    """The title in one language. An event can't be without any."""

    width = 280

    def text(self, event: Event) -> str:
        return _line(event.title.get(self.spoken, ""))

    def held(self, event: Event) -> str:
        return event.title.get(self.spoken, "")

    def check(self, value: object, event: Event) -> None:
        others = (text for tag, text in event.title.items() if tag != self.spoken)
        if not value and not any(others):
            raise RefusedError(fields.NO_TITLE.best(self.lang))


class PlaceColumn(Column):
    """The name of the place: in the language that is shown, else in another."""

    width = 170

    @property
    def field(self) -> str:
        return f"place.name:{self.spoken}"

    def text(self, event: Event) -> str:
        return _line(event.place.name.best(self.spoken)) if event.place is not None else ""

    def held(self, event: Event) -> str:
        return event.place.name.get(self.spoken, "") if event.place is not None else ""


class CategoryColumn(Column):
    """The category by its name."""

    width = 120

    def __init__(self, name: str, lang: str, categories: tuple[Category, ...]) -> None:
        super().__init__("category", name, lang)
        self._names = {each.id: _line(each.label.best(lang)) or each.id for each in categories}

    @property
    def choices(self) -> tuple[tuple[str, str], ...]:
        return ("", fields.NO_CATEGORY.best(self.lang)), *self._names.items()

    def text(self, event: Event) -> str:
        return self._names.get(event.category or "", event.category or "")

    def draft(self, event: Event) -> str:
        return event.category or ""

    def held(self, event: Event) -> str | None:
        return event.category

    def value(self, text: str, event: Event) -> str | None:
        del event
        return _chosen(text, self) or None


class CertaintyColumn(Column):
    """How sure they are who recorded it; sorted from low to high."""

    width = 80

    @property
    def field(self) -> str:
        return "provenance.certainty"

    @property
    def choices(self) -> tuple[tuple[str, str], ...]:
        known = ((key, word.best(self.lang)) for key, word in words.CERTAINTIES.items())
        return ("", words.NO_CERTAINTY.best(self.lang)), *known

    def text(self, event: Event) -> str:
        said = self.draft(event)
        word = words.CERTAINTIES.get(said)
        return word.best(self.lang) if word is not None else said

    def order(self, event: Event) -> int | None:
        return {"low": 1, "medium": 2, "high": 3}.get(self.draft(event))

    def draft(self, event: Event) -> str:
        return (event.provenance and event.provenance.certainty) or ""

    def held(self, event: Event) -> str | None:
        return self.draft(event) or None

    def value(self, text: str, event: Event) -> str | None:
        del event
        return _chosen(text, self) or None


class NamesColumn(Column):
    """People or tags, several in one cell."""

    width = 170

    def text(self, event: Event) -> str:
        return joined(self.held(event), self.lang)

    def held(self, event: Event) -> tuple[str, ...]:
        return event.people if self.key == "people" else event.tags

    def value(self, text: str, event: Event) -> tuple[str, ...]:
        del event
        return divided(text)

    def answer(self, text: str, event: Event) -> Answer:
        del text, event
        return Answer(words.SEVERAL.best(self.lang), good=True)


class RankColumn(Column):
    """The rank, a whole number."""

    width, right = 80, True

    def text(self, event: Event) -> str:
        return str(event.rank)

    def order(self, event: Event) -> int:
        return event.rank

    def held(self, event: Event) -> int:
        return event.rank

    def value(self, text: str, event: Event) -> int:
        del event
        try:
            return int(text.replace("−", "-"))
        except ValueError:
            sentence = words.NOT_A_NUMBER.best(self.lang).format(text.strip())
            raise RefusedError(sentence) from None


class QuotationsColumn(Column):
    """How many passages an event quotes."""

    width, right, writable = 80, True, False

    def text(self, event: Event) -> str:
        return str(len(event.excerpts))

    def order(self, event: Event) -> int:
        return len(event.excerpts)


class RecordedColumn(Column):
    """Who recorded the event, or when."""

    width, shown, writable = 150, False, False

    def text(self, event: Event) -> str:
        if event.provenance is None:
            return ""
        if self.key == "by":
            return event.provenance.by
        return event.provenance.at[:16].replace("T", " ")


def columns(
    languages: tuple[str, ...], categories: tuple[Category, ...], lang: str, read: Reader
) -> tuple[Column, ...]:
    """All columns for a collection of these languages and categories, with words in a language."""
    alone = len(languages) == 1
    titles = (
        TitleColumn(f"title:{tag}", fields.title_in(tag, lang, alone=alone), lang, spoken=tag)
        for tag in languages
    )
    place = next((tag for tag in languages if tag.split("-")[0] == lang), lang)
    return (
        DateColumn(fields.DATE.best(lang), lang, read),
        *titles,
        CategoryColumn(fields.CATEGORY.best(lang), lang, categories),
        PlaceColumn("place", fields.PLACE.best(lang), lang, spoken=place),
        NamesColumn("people", fields.PEOPLE.best(lang), lang),
        NamesColumn("tags", fields.TAGS.best(lang), lang),
        DateTextColumn("date_text", fields.DATE_TEXT.best(lang), lang),
        RankColumn("rank", fields.RANK.best(lang), lang),
        QuotationsColumn("excerpts", words.QUOTATIONS.best(lang), lang),
        CertaintyColumn("certainty", fields.CERTAINTY.best(lang), lang),
        RecordedColumn("by", words.RECORDED_BY.best(lang), lang),
        RecordedColumn("at", words.RECORDED_AT.best(lang), lang),
    )


def _chosen(text: str, column: Column) -> str:
    """The key of a choice, told by its key or, as another table has it, by its name.

    Raises:
        RefusedError: there is no such choice.
    """
    plain = text.strip()
    for key, name in column.choices:
        if plain in (key, name):
            return key
    raise RefusedError(words.UNKNOWN_CHOICE.best(column.lang).format(plain))


def _line(text: str) -> str:
    """A text on one line."""
    return " ".join(text.split())
