"""One source in the list: what it is, how often it is quoted, and what can be done with it."""

from PySide6.QtCore import Signal

from timeline_app.model.collection import Source
from timeline_app.model.edtf import DateError, parse
from timeline_app.render.style import Style
from timeline_app.timescale.wording import in_words
from timeline_app.views.archivist.cards.listed_row import ListedRow
from timeline_app.views.archivist.sources import words
from timeline_app.views.archivist.sources.kinds import type_name


class SourceRow(ListedRow):
    """What is quoted can't be removed: its quotations would have no source."""

    read_asked = Signal(str)
    edit_asked = Signal(str)
    remove_asked = Signal(str)

    def __init__(self, source: Source, quoted: int, style: Style, lang: str) -> None:
        headline = source.headline.best(lang) or source.id
        super().__init__(headline, _told(source, quoted, lang), style, lang)
        self._id = source.id
        self.add_deed(words.READ, words.READ_NAMED, self._read)
        self.add_deed(words.EDIT, words.EDIT_NAMED, self._edit)
        if not quoted:
            self.add_deed(words.REMOVE, words.REMOVE_NAMED, self._remove)

    def _read(self) -> None:
        self.read_asked.emit(self._id)

    def _edit(self) -> None:
        self.edit_asked.emit(self._id)

    def _remove(self) -> None:
        self.remove_asked.emit(self._id)


def _told(source: Source, quoted: int, lang: str) -> str:
    """Type, authors, publisher and day in one line; in the next, what is made of it."""
    zh = lang.startswith("zh")
    about = (
        type_name(source.type, lang),
        ("、" if zh else ", ").join(source.creator),
        source.publisher or "",
        _day(source.date_published, lang),
    )
    count = words.HOW_MANY_ONE if quoted == 1 else words.HOW_MANY
    use = (
        (count if quoted else words.NEVER).best(lang).format(quoted),
        words.WITH_TEXT.best(lang) if source.text else "",
    )
    joint = "，" if zh else ", "
    return "\n".join(joint.join(part for part in parts if part) for parts in (about, use))


def _day(text: str | None, lang: str) -> str:
    try:
        return in_words(parse(text), lang) if text else ""
    except DateError:
        return text or ""  # as written, where it is no date that we can read
