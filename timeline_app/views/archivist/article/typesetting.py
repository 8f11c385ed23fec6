"""Sets a page as a document of Qt: plain text in blocks, never markup."""

from typing import Final, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
)

from timeline_app.render.fonts import BOLD, MEDIUM
from timeline_app.render.style import Style
from timeline_app.views.archivist.article.page import Page, Role
from timeline_app.widgets.face import Face

HAN: Final = 35 * 20
"""How wide the words are, at 1080 lines: 35 Han characters, or about 55 Latin ones."""
LATIN: Final = 27 * 20
FACES: Final = {
    Role.HEADLINE: Face(34, BOLD, leading=1.35),
    Role.SECOND: Face(19, color="muted", leading=1.6),
    Role.SECTION: Face(24, BOLD, leading=1.45),
    Role.BODY: Face(20, leading=1.85),
    Role.GAP: Face(14, MEDIUM, "muted", leading=1.6),
}
_AROUND: Final = {
    Role.HEADLINE: (12, 8),
    Role.SECOND: (0, 8),
    Role.SECTION: (44, 12),
    Role.BODY: (0, 18),
    Role.GAP: (4, 22),
}
"""Air above and below."""


class Sides(NamedTuple):
    """Room around the words, in pixels."""

    left: int
    right: int
    above: int
    below: int


def measure(style: Style, lang: str) -> int:
    """Pixels of width that a line of words takes at most."""
    return style.room(HAN if lang.startswith("zh") else LATIN)


def document_of(page: Page, style: Style, lang: str, sides: Sides) -> QTextDocument:
    """A document with the words: all at once as a paragraph's, then what isn't one.

    Nothing shows it yet, so nothing is laid out while it is made.
    """
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(FACES[Role.BODY].font(style, lang))
    document.setDocumentMargin(0)
    indent(document, sides)
    cursor = QTextCursor(document)
    cursor.setBlockFormat(_lines(Role.BODY, style))
    cursor.setCharFormat(_letters(Role.BODY, style, lang))
    cursor.insertText("\n".join(page.shown()))
    formats = {role: (_lines(role, style), _letters(role, style, lang)) for role in Role}
    block = document.firstBlock()
    for each in page.blocks:
        if each.role is not Role.BODY:
            _set(block, *formats[each.role])
        block = block.next()
    return document


def indent(document: QTextDocument, sides: Sides) -> None:
    """Leave room around the words."""
    frame = document.rootFrame().frameFormat()
    made = QTextFrameFormat(frame)
    made.setLeftMargin(sides.left)
    made.setRightMargin(sides.right)
    made.setTopMargin(sides.above)
    made.setBottomMargin(sides.below)
    if made != frame:
        document.rootFrame().setFrameFormat(made)


def leading(role: Role, style: Style) -> int:
    """Pixels from one line to the next."""
    face = FACES[role]
    return round(round(style.letters(face.pixels)) * face.leading)


def _set(block: QTextBlock, lines: QTextBlockFormat, letters: QTextCharFormat) -> None:
    cursor = QTextCursor(block)
    cursor.setBlockFormat(lines)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.setCharFormat(letters)


def _lines(role: Role, style: Style) -> QTextBlockFormat:
    made = QTextBlockFormat()
    above, below = _AROUND[role]
    made.setTopMargin(style.px(above) if above else 0)
    made.setBottomMargin(style.px(below))
    fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
    made.setLineHeight(leading(role, style), fixed)
    if role is Role.GAP:
        made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return made


def _letters(role: Role, style: Style, lang: str) -> QTextCharFormat:
    made, face = QTextCharFormat(), FACES[role]
    made.setFont(face.font(style, lang))
    made.setForeground(style.color(face.color))
    return made
