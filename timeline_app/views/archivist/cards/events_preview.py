"""The first events of a collection that was read: when, as it is understood, and what."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from timeline_app.model.collection import Collection
from timeline_app.render.fonts import BOLD
from timeline_app.render.style import Style
from timeline_app.storage.formats.note import Note
from timeline_app.timescale.wording import in_words
from timeline_app.views.archivist.cards import import_words as words
from timeline_app.widgets.column import Column
from timeline_app.widgets.face import Face
from timeline_app.widgets.text_block import TextBlock

SHOWN = 8
"""Events."""
NOTED = 60
"""Notes; the others are counted."""
_COUNT, _HEADING = Face(17, BOLD, leading=1.4), Face(14, BOLD, "muted", leading=1.4)
_CELL, _NOTE = Face(15, leading=1.4, most=3), Face(14, leading=1.5)


class EventsPreview(Column):
    """Made anew for each collection, style and language."""

    def show_events(self, collection: Collection, set_aside: int, notes: tuple[Note, ...]) -> None:
        """Show the first events, and what was not taken over. Once."""
        events = collection.events
        self.say(_COUNT, words.counted(len(events), set_aside, self.lang))
        if events:
            self.put(self._table(collection), 6)
        if len(events) > SHOWN:
            self.say(_NOTE, words.MORE.best(self.lang).format(len(events) - SHOWN), 4)
        if notes:
            self.say(_HEADING, words.NOTES.best(self.lang), 14)
            told = "\n".join(note.sentence.best(self.lang) for note in notes[:NOTED])
            self.say(_NOTE, told, 2)
        if len(notes) > NOTED:
            self.say(_NOTE, words.MORE_NOTES.best(self.lang).format(len(notes) - NOTED), 4)

    def _table(self, collection: Collection) -> QWidget:
        made = QWidget(self)
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self.look.px(20))
        grid.setVerticalSpacing(self.look.px(4))
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        rows = [(_HEADING, words.DATE.best(self.lang), words.TITLE.best(self.lang))]
        rows += (
            (_CELL, in_words(event.date, self.lang), event.title.best(self.lang))
            for event in collection.events[:SHOWN]
        )
        for number, (face, date, title) in enumerate(rows):
            for side, text in enumerate((date, title)):
                block = TextBlock(face, self.look, text, self.lang, made)
                grid.addWidget(block, number, side, Qt.AlignmentFlag.AlignTop)
        return made


def preview(
    collection: Collection, told: tuple[int, tuple[Note, ...]], style: Style, lang: str
) -> EventsPreview:
    """The preview of a collection; ``told``: how many events were set aside, and the notes."""
    made = EventsPreview(style, lang)
    made.show_events(collection, *told)
    return made
