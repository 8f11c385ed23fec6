"""A tour on paper: stop by stop the event, its passage and what is said, as pages of a PDF."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMarginsF, QPoint, Qt
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter, QRegion
from PySide6.QtWidgets import QWidget

from timeline_app.articles.paragraphs import sentence_ends
from timeline_app.model.collection import Collection, Excerpt, Source
from timeline_app.model.localized import Localized
from timeline_app.presenting.program import Program, Stop
from timeline_app.render.fonts import BOLD, MEDIUM
from timeline_app.render.style import Style
from timeline_app.render.svg import DOTS_PER_INCH
from timeline_app.render.theme import LIGHT, looks
from timeline_app.stage.citation import citation
from timeline_app.stage.quotation import Quotation
from timeline_app.stage.telling import when
from timeline_app.widgets.face import Face
from timeline_app.widgets.text_block import TextBlock

_PAGE: Final = Localized({"zh": "{}　第 {:,} 页，共 {:,} 页", "en": "{}   page {:,} of {:,}"})
_NOTES: Final = Localized({"zh": "讲解词", "en": "Notes"})
_MARGIN, _FOOT, _UNIT = 72, 40, 0.72
"""Pixels at 96 dots an inch; the unit gives body text of 9.7 points."""
_HEAD, _SUBHEAD = Face(34, BOLD, leading=1.3, even=True), Face(18, color="muted", leading=1.5)
_DATE, _TITLE = Face(18, MEDIUM, "muted", leading=1.5), Face(26, BOLD, leading=1.35, even=True)
_TOLD, _CITED = Face(18, leading=1.7), Face(15, color="muted", leading=1.6)
_MOST: Final = 900
"""Characters that fit on a page in any language; longer texts are divided where a sentence ends."""
_NAMED, _SMALL = Face(15, MEDIUM, "muted", leading=1.5), Face(14, color="muted", leading=1.4)


@dataclass(frozen=True, slots=True)
class _Row:
    """A piece of a page, with air above it unless it begins a page."""

    piece: QWidget
    above: float = 0
    kept: bool = False
    """Whether it stands on one page with the next piece."""


def handout(collection: Collection, program: Program, path: Path, lang: str) -> int:
    """Write the stops of a program as a PDF on A4, in a language; the answer counts the pages.

    For the window's own thread: it lays out widgets.

    Raises:
        OSError: the file can't be written.
    """
    path.touch()  # Qt would not say that it can't write there
    writer = QPdfWriter(str(path))
    writer.setTitle(program.title.best(lang))
    writer.setCreator("Timeline")
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF())
    style = Style(LIGHT, _UNIT, lang)
    room = writer.width() - 2 * _MARGIN, writer.height() - 2 * _MARGIN - _FOOT
    pages = _pages(list(_rows(collection, program, style)), room)
    sheet = QWidget()  # one window for all, that nobody sees
    sheet.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    sheet.resize(writer.width(), writer.height())
    sheet.show()
    with QPainter(writer) as painter:
        for number, page in enumerate(pages, start=1):
            if number > 1:
                writer.newPage()
            for top, row in page:
                row.piece.setParent(sheet)
                _paint(painter, row.piece, (_MARGIN, _MARGIN + top), room)
            said = _PAGE.best(lang).format(program.title.best(lang), number, len(pages))
            foot = TextBlock(_SMALL, style, said, lang, sheet)
            _paint(painter, foot, (_MARGIN, writer.height() - _MARGIN), room)
    sheet.close()
    sheet.deleteLater()
    return len(pages)


def _rows(collection: Collection, program: Program, style: Style) -> Iterator[_Row]:
    lang = style.lang
    yield _Row(TextBlock(_HEAD, style, program.title.best(lang), lang), kept=True)
    yield _Row(TextBlock(_SUBHEAD, style, collection.title.best(lang), lang), 4, kept=True)
    for number, stop in enumerate(program.stops, start=1):
        yield from _stop(collection, stop, number, style)


def _stop(collection: Collection, stop: Stop, number: int, style: Style) -> Iterator[_Row]:
    event, lang = stop.event, style.lang
    color = looks(collection.categories, style.theme)[event.category or ""].color
    dated = f"{number}   {when(event, lang)}"
    yield _Row(TextBlock(_DATE, style, dated, lang), 36, kept=True)
    yield _Row(TextBlock(_TITLE, style, event.title.best(lang), lang), 2, kept=True)
    if not event.excerpts and event.summary:
        yield from _told(event.summary.best(lang), 8, style)
    notes = stop.notes.best(lang)
    cited = [_cited(collection, excerpt, lang) for excerpt in event.excerpts]
    for place, excerpt in enumerate(event.excerpts):
        said, after = cited[place], dict(enumerate(cited)).get(place + 1)
        source = collection.source(excerpt.source) or Source(id=excerpt.source)
        yield _Row(Quotation(excerpt, source, style, lang, color), 12, kept=True)
        if said != after:
            last = after is None and bool(notes)
            yield _Row(TextBlock(_CITED, style, said, lang), 6, kept=last)
    if notes:
        yield _Row(TextBlock(_NAMED, style, _NOTES.best(lang), lang), 12, kept=True)
        yield from _told(notes, 2, style)


def _cited(collection: Collection, excerpt: Excerpt, lang: str) -> str:
    source = collection.source(excerpt.source) or Source(id=excerpt.source)
    return citation(source, excerpt, lang)


def _told(text: str, above: float, style: Style) -> Iterator[_Row]:
    for number, part in enumerate(_parts(text)):
        yield _Row(TextBlock(_TOLD, style, part, style.lang), 0 if number else above)


def _parts(text: str) -> Iterator[str]:
    """The text as it stands, or in parts where it may be longer than a page."""
    begin = 0
    for end in sentence_ends(text) if len(text) > _MOST else ():
        if end - begin >= _MOST:
            yield text[begin:end].strip()
            begin = end
    if rest := text[begin:].strip():
        yield rest


Placed = tuple[int, _Row]
"""Pixels below the top of the page's room."""


def _pages(rows: list[_Row], room: tuple[int, int]) -> list[list[Placed]]:
    """The rows on as many pages as they need; what belongs together is turned over together."""
    pages: list[list[Placed]] = [[]]
    y = 0
    for group in _groups(rows):
        tall = sum(_height(row, room) + round(row.above * _UNIT) for row in group)
        if pages[-1] and y + tall > room[1]:
            pages.append([])
            y = 0
        for row in group:
            y += round(row.above * _UNIT) if pages[-1] else 0
            if pages[-1] and y + _height(row, room) > room[1]:  # a group longer than a page
                pages.append([])
                y = 0
            pages[-1].append((y, row))
            y += _height(row, room)
    return pages


def _groups(rows: list[_Row]) -> Iterator[list[_Row]]:
    group = rows[:1]
    for before, row in pairwise(rows):
        if not before.kept:
            yield group
            group = []
        group.append(row)
    yield group


def _height(row: _Row, room: tuple[int, int]) -> int:
    """Pixels of height, at most those of the room."""
    return min(_natural(row.piece, room[0]), room[1])


def _natural(piece: QWidget, width: int) -> int:
    layout = piece.layout()
    tall = piece.heightForWidth(width) if layout is None else layout.totalHeightForWidth(width)
    return tall if tall >= 0 else piece.sizeHint().height()


def _paint(
    painter: QPainter, piece: QWidget, corner: tuple[int, int], room: tuple[int, int]
) -> None:
    """Paint a piece; one that is longer than a page is made smaller until it fits."""
    tall = _natural(piece, room[0])
    piece.resize(room[0], tall)
    piece.show()
    painter.save()
    painter.translate(*corner)
    if tall > room[1]:
        painter.scale(room[1] / tall, room[1] / tall)
    piece.render(painter, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    painter.restore()
    piece.hide()
