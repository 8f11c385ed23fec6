"""The values of a collection as a person reads them, in either language."""

from collections.abc import Iterable

from timeline_app.editing.languages import spoken
from timeline_app.model.collection import (
    Category,
    Collection,
    Color,
    Era,
    Event,
    Excerpt,
    Medium,
    Place,
    Source,
    Stop,
    Tour,
)
from timeline_app.model.edtf import Date
from timeline_app.model.localized import Localized
from timeline_app.model.part_change import Part
from timeline_app.timescale.wording import in_words

_QUOTED = Localized({"zh": "“{}”", "en": "“{}”"})
_FROM = Localized({"zh": "“{}”（{}）", "en": "“{}” ({})"})
_CERTAINTY = {
    "high": Localized({"zh": "高", "en": "high"}),
    "medium": Localized({"zh": "中", "en": "medium"}),
    "low": Localized({"zh": "低", "en": "low"}),
}


def title_of(part: Part, lang: str) -> str:
    """What a part is called; its id where it has no name."""
    named: Localized
    match part:
        case Event() | Tour():
            named = part.title
        case Source():
            named = part.headline
        case Category() | Era():
            named = part.label
    return named.best(lang) or part.id


class Teller:
    """Says values; what categories, sources and events are called, these collections say."""

    def __init__(self, lang: str, *collections: Collection) -> None:
        self._lang = lang
        self._collections = collections

    def name(self, list_name: str, part_id: str) -> str:
        """What the part of this id is called; the id itself where it is nowhere."""
        for collection in self._collections:
            parts: Iterable[Part] = getattr(collection, list_name)
            found = next((part for part in parts if part.id == part_id), None)
            if found is not None:
                return title_of(found, self._lang)
        return part_id

    def value(self, field: str, value: object) -> str:
        """A value of a field, by the field's name; several entries stand one below the other."""
        match value:
            case None | "" | ():
                return ""
            case str():
                return self._plain(field, value)
            case Date():
                return in_words(value, self._lang)
            case Localized():
                return value.best(self._lang)
            case tuple():
                return self._listed(field, value)
            case _:
                return self.entry(value)

    def entry(self, value: object) -> str:
        """One entry of a list, or a value of several fields."""
        match value:
            case Excerpt():
                return self._excerpt(value)
            case Medium():
                return _joined((value.src, value.caption.best(self._lang)), " · ")
            case Stop():
                return self.name("events", value.event)
            case Place():
                return value.name.best(self._lang)
            case Color():
                return f"{value.light} / {value.dark}"
            case _:
                return str(value)

    def _plain(self, field: str, value: str) -> str:
        if field == "category":
            return self.name("categories", value)
        if field == "certainty" and value in _CERTAINTY:
            return _CERTAINTY[value].best(self._lang)
        if field == "in_language":
            return spoken(value, self._lang)
        return value

    def _listed(self, field: str, entries: tuple[object, ...]) -> str:
        if field == "languages":
            entries = tuple(spoken(str(tag), self._lang) for tag in entries)
        if all(isinstance(entry, str) for entry in entries):
            mark = "、" if self._lang.startswith("zh") else ", "
            return mark.join(str(entry) for entry in entries)
        return "\n".join(self.entry(entry) for entry in entries)

    def _excerpt(self, excerpt: Excerpt) -> str:
        source = self.name("sources", excerpt.source)
        where = _joined((source, excerpt.section or ""), " · ")
        said = _FROM if where else _QUOTED
        lines = [said.best(self._lang).format(excerpt.exact, where)]
        lines += excerpt.translation.values()
        return "\n".join(lines)


def _joined(parts: Iterable[str], mark: str) -> str:
    return mark.join(part for part in parts if part)
