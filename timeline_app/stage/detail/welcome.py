"""What the detail pane shows while no event is selected: the collection, and where to begin."""

from PySide6.QtCore import Signal

from timeline_app.model.collection import Collection
from timeline_app.render.fonts import BOLD, MEDIUM
from timeline_app.render.style import Style
from timeline_app.stage import words
from timeline_app.stage.citation import byline, headline, issue
from timeline_app.stage.telling import span_of
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.column import Column
from timeline_app.widgets.face import Face

_TITLE = Face(38, BOLD, leading=1.3, even=True)
_SUBTITLE = Face(22, color="muted", leading=1.5, even=True)
_TEXT = Face(18, leading=1.75)
_HEADING = Face(15, MEDIUM, "muted")
_SOURCE = Face(15, color="muted", leading=1.65)
_MOST_SOURCES = 3
_AROUND, _CLOSE = (48, 72, 48, 44), (32, 20, 32, 32)
"""Air around the page, and where height is scarce."""


class Welcome(Column):
    """Title, how many events from when to when, an invitation."""

    begin = Signal()

    def __init__(self, collection: Collection, style: Style, lang: str) -> None:
        super().__init__(style, lang)
        self.indent(*(_CLOSE if style.scarce else _AROUND))
        self.say(_TITLE, collection.title.best(lang))
        self.say(_SUBTITLE, collection.subtitle.best(lang), 8)
        if collection.events:
            self._invite(collection)
        self._name_sources(collection)
        self.rows.addStretch(1)

    def _invite(self, collection: Collection) -> None:
        self.say(_TEXT, _extent(collection, self.lang), 28)
        self.say(_TEXT, words.CHOOSE.best(self.lang), 4)
        button = Button(Kind.ACCENT, self.look)
        said = words.BEGIN_AFAR if self.look.least else words.BEGIN
        button.say(said.best(self.lang), self.lang)
        button.clicked.connect(self._begin)
        self.put(button, 28, narrow=True)

    def _name_sources(self, collection: Collection) -> None:
        """What the collection rests on, and what isn't known of it."""
        sources = [each for each in collection.sources if each.headline][:_MOST_SOURCES]
        if sources:
            self.say(_HEADING, words.SOURCES.best(self.lang), 56)
        for source in sources:
            known = (headline(source, self.lang), byline(source, self.lang))
            self.say(_SOURCE, "\n".join(text for text in known if text), 8)
            self.say(_SOURCE, source.note.best(self.lang) or issue(source, self.lang), 8)

    def _begin(self) -> None:
        self.begin.emit()


def _extent(collection: Collection, lang: str) -> str:
    count = len(collection.events)
    text = words.EVENT.best(lang) if count == 1 else words.EVENTS.best(lang).format(count)
    span = span_of(collection, lang)
    return words.EXTENT.best(lang).format(text, span) if span else text
