"""A passage as the article has it: set whole, told apart by size, rule and indent."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent

from timeline_app.model.collection import Excerpt, Source
from timeline_app.render.fonts import MEDIUM
from timeline_app.render.style import Style
from timeline_app.stage import words
from timeline_app.stage.citation import translated
from timeline_app.widgets.column import Column
from timeline_app.widgets.face import Face

RULE, INDENT = 4, 24
SIZE = 22
"""Of the passage, in pixels at 1080 lines."""
_WORDS = Face(SIZE, leading=1.8)
_ORIGINAL = Face(17, color="muted", leading=1.75)
_MARKED = Face(14, MEDIUM, "muted", leading=1.5)


class Quotation(Column):
    """The passage; in another language than its source's, the translation stands first."""

    def __init__(
        self, excerpt: Excerpt, source: Source, style: Style, lang: str, rule: QColor
    ) -> None:
        super().__init__(style, lang)
        self._rule = rule
        self.indent(INDENT, 2, 0, 2)
        ours = translated(excerpt.translation, source, lang)
        if ours is None:
            self.say(_WORDS, excerpt.exact, lang=source.in_language)
        else:
            self.say(_MARKED, words.OUR_TRANSLATION.best(lang))
            self.say(_WORDS, ours, 4)
            self.say(_ORIGINAL, excerpt.exact, 14, lang=source.in_language)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(0, 0, self.look.px(RULE), self.height(), self._rule)
