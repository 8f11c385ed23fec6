"""Texts set in lines on a picture, never as markup."""

from dataclasses import dataclass, replace
from typing import Self

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from timeline_app.articles.paragraphs import sentence_ends
from timeline_app.render.style import Style
from timeline_app.widgets.face import Face
from timeline_app.widgets.lines import even_lines, full_lines, hangs, paragraphs


@dataclass(frozen=True)
class Typeset:
    """One text in the lines it has in a width. The style is in the language of the text."""

    face: Face
    style: Style
    text: str
    width: int
    lines: tuple[str, ...]

    @classmethod
    def of(cls, face: Face, style: Style, text: str, width: int) -> Self:
        """Set a text; a word wider than a line is divided."""
        measure, limit = QFontMetricsF(face.font(style, style.lang)).horizontalAdvance, width - 1.0
        text = text.replace("\t", " ").strip()
        if face.even:
            return cls(face, style, text, width, even_lines(text, measure, limit))
        rows = paragraphs(text, measure)
        return cls(face, style, text, width, full_lines(rows, measure, limit))

    @property
    def font(self) -> QFont:
        """The font of all lines."""
        return self.face.font(self.style, self.style.lang)

    @property
    def leading(self) -> int:
        """Pixels from one line to the next."""
        return round(self.font.pixelSize() * self.face.leading)

    @property
    def widest(self) -> float:
        """Pixels of the longest line."""
        measure = QFontMetricsF(self.font).horizontalAdvance
        return max(map(measure, self.lines), default=0.0)

    @property
    def height(self) -> int:
        """Pixels of all lines."""
        return self.leading * len(self.lines)

    def cut(self, height: float) -> tuple[Self | None, Self | None]:
        """What fits into a height, and what is left; either may be nothing.

        It is cut after a sentence if the page is half full by then, else after a line. Nothing is
        lost and nothing added.
        """
        fits = int(height // self.leading)
        if fits >= len(self.lines):
            return self, None
        if fits < 1:
            return None, self
        end = self._sentence_within(fits)
        if end:
            return self._part(self.text[:end]), self._part(self.text[end:])
        lines = self.lines[:fits]  # as they are: set anew, divided words may take more of them
        end = _reached(self.text, lines)
        return replace(self, text=self.text[:end], lines=lines), self._part(self.text[end:])

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paint it with its top left corner at a point."""
        font = self.font
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(self.style.color(self.face.color))
        base = y + (self.leading - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()
        for line in self.lines:
            out = font.pixelSize() / 2 if hangs(line, self.style.lang) else 0.0
            painter.drawText(QPointF(x - out, base), line)
            base += self.leading

    def _part(self, text: str) -> Self:
        return type(self).of(self.face, self.style, text, self.width)

    def _sentence_within(self, lines: int) -> int:
        """Where the last sentence ends that more than half fills so many lines; 0: none does."""
        for end in reversed(list(sentence_ends(self.text))):
            if end < len(self.text):
                used = len(self._part(self.text[:end]).lines)
                if used <= lines:
                    return end if 2 * used > lines else 0
        return 0


def _reached(text: str, lines: tuple[str, ...]) -> int:
    """The place in a text up to which lines have it; they leave out nothing but space."""
    letters = sum(not letter.isspace() for line in lines for letter in line)
    for at, letter in enumerate(text):
        if not letter.isspace():
            if not letters:
                return at
            letters -= 1
    return len(text)
