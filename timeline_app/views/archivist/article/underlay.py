"""What is painted behind and below the words that events quote."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextDocument

from timeline_app.articles.anchor import Found
from timeline_app.render.style import Style
from timeline_app.views.archivist.article.mentions import Mention
from timeline_app.views.archivist.article.rooms import rooms

_TINT: Final = {False: 0.10, True: 0.16}
"""How much of an event's colour lies behind its passage, on paper and in a dark hall."""
_STRONG: Final = {False: 0.20, True: 0.34}
"""And of the accent behind the one that is current."""
_RULE, _FAR = 4, 20
"""The rule beside the passage that is current, and how far from the words it stands."""
_BELOW = 2


def paint_underlay(
    painter: QPainter,
    document: QTextDocument,
    mentions: Sequence[Mention],
    current: tuple[str, int] | None,
    style: Style,
) -> None:
    """Tint each passage in its event's colour, the current one strongest and last.

    The painter's origin is the document's; what it doesn't show isn't looked for.
    """
    seen = painter.transform().inverted()[0].mapRect(QRectF(painter.viewport()))
    for each in sorted(mentions, key=lambda each: each.key == current):
        lines = list(rooms(document, each.quoted.start, each.quoted.end, seen))
        strong = each.key == current
        color = _color(each, style, strong=strong)
        for line in lines:
            painter.fillRect(line, color)
        if each.quoted.found is Found.CHANGED:
            _underline(painter, lines, each, style)
        if strong and lines:
            _rule(painter, document, lines, style)


def paint_proposed(
    painter: QPainter,
    document: QTextDocument,
    dates: Sequence[tuple[int, int]],
    now: tuple[int, int] | None,
    style: Style,
) -> None:
    """Underline each date that was found; a rule and a tint for the passage that is looked at."""
    seen = painter.transform().inverted()[0].mapRect(QRectF(painter.viewport()))
    if now is not None:
        lines = list(rooms(document, *now, seen))
        tint = style.mixed(style.color("accent"), _TINT[style.theme.dark])
        for line in lines:
            painter.fillRect(line, tint)
        if lines:
            _rule(painter, document, lines, style)
    painter.setPen(QPen(style.color("accent"), style.px(_BELOW)))
    for start, end in dates:
        for line in rooms(document, start, end, seen):
            painter.drawLine(line.bottomLeft(), line.bottomRight())


def _color(each: Mention, style: Style, *, strong: bool) -> QColor:
    dark = style.theme.dark
    if strong:
        return style.mixed(style.color("accent"), _STRONG[dark])
    return style.mixed(each.told.look.color, _TINT[dark])


def _underline(painter: QPainter, lines: Sequence[QRectF], each: Mention, style: Style) -> None:
    """A passage that was found with changes is told by more than a colour."""
    painter.setPen(QPen(each.told.look.color, style.px(_BELOW), Qt.PenStyle.DashLine))
    for line in lines:
        painter.drawLine(line.bottomLeft(), line.bottomRight())


def _rule(
    painter: QPainter, document: QTextDocument, lines: Sequence[QRectF], style: Style
) -> None:
    left = document.rootFrame().frameFormat().leftMargin() - style.px(_FAR)
    beside = lines[0].united(lines[-1])
    painter.fillRect(
        QRectF(left, beside.top(), style.px(_RULE), beside.height()), style.color("accent")
    )
