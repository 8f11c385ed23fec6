"""The whole timeline of a collection on one sheet of any size: PNG, SVG or PDF.

A PNG is painted tile by tile and written row by row: a wall of three metres by one at 300 dots an
inch, 419 million pixels, takes a small part of the memory that it would take as one picture.
"""

import os
import secrets
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter

from timeline_app.layout.metrics import Rect
from timeline_app.model.collection import Collection
from timeline_app.model.progress import Progress, unwatched
from timeline_app.render.panel_painter import PanelPainter
from timeline_app.render.panel_plan import planned
from timeline_app.render.panel_sheet import SCREEN, Sheet
from timeline_app.render.png_stream import PngStream
from timeline_app.render.svg import svg
from timeline_app.render.theme import LIGHT, Theme
from timeline_app.storage.save_error import told

SHEETS: Final = (".png", ".svg", ".pdf")
"""How names of such files end."""
TILE: Final = 4096, 512
"""Pixels painted at once: Qt paints nothing beyond 32,767 pixels, and memory is dear."""
_BEFORE: Final = 64
"""Pixels painted above and left of a tile in vain: there Qt puts letters a little beside their
place, as it rounds towards its corner. Larger letters are outlines, which it doesn't round."""
_LAYING_OUT: Final = 0.1
"""The share of the work that comes before the painting."""


def panel(
    collection: Collection,
    out: Path,
    sheet: Sheet,
    *,
    lang: str,
    theme: Theme = LIGHT,
    progress: Progress = unwatched,
) -> tuple[Path, ...]:
    """Draw the whole timeline, with its title and what the colours mean.

    A file that is there is replaced, once the new one is whole. May run beside the window's own
    thread. A drawing (SVG, PDF) is one piece in any case.

    Args:
        collection: what to draw.
        out: a ``.png``, ``.svg`` or ``.pdf``; of several pieces ``wall.png`` gives ``wall-1.png`` …
        sheet: its size.
        lang: the language of its texts.
        theme: its colours.
        progress: told how far it is.

    Raises:
        SaveError: a file couldn't be written.
        CancelledError: whoever waits has stopped it; no file has changed.
    """
    drawing = out.suffix.lower() in SHEETS[1:]
    sheet = sheet.drawing if drawing else sheet
    plan = planned(collection, sheet, lang, theme, lambda share: progress(share * _LAYING_OUT))
    painter = PanelPainter.of(collection, plan)
    title = collection.title.best(lang)
    with told():
        if out.suffix.lower() == ".svg":
            with _replaced(out) as file:
                text = _svg(painter, sheet, title, _within(progress, 0, 1))
                file.write_text(text, encoding="utf-8")
        elif drawing:
            with _replaced(out) as file:
                _pdf(painter, (sheet, title), file, _within(progress, 0, 1))
        else:
            return _pieces(painter, out, sheet, progress)
    progress(1.0)
    return (out,)


def _pieces(painter: PanelPainter, out: Path, sheet: Sheet, progress: Progress) -> tuple[Path, ...]:
    """The PNGs, from the left; none takes its place before all are whole."""
    names = [out]
    if sheet.pieces > 1:
        names = [out.with_stem(f"{out.stem}-{number + 1}") for number in range(sheet.pieces)]
    with ExitStack() as all_whole:
        for number, name in enumerate(names):
            left, width = sheet.piece(number)
            piece = Rect(left, 0, width, sheet.height)
            done = _within(progress, left / sheet.width, width / sheet.width)
            with all_whole.enter_context(_replaced(name)).open("wb") as file:
                _png(painter, file, piece, sheet.dots, done)
    return tuple(names)


def _within(progress: Progress, begin: float, part: float) -> Progress:
    """What tells how far a piece is, where the pieces before it and the layout are done."""
    return lambda share: progress(_LAYING_OUT + (1 - _LAYING_OUT) * (begin + part * share))


def _png(painter: PanelPainter, file: BinaryIO, piece: Rect, dots: int, progress: Progress) -> None:
    width, height = round(piece.w), round(piece.h)
    stream = PngStream(file, width, height, dots)
    for top in range(0, height, TILE[1]):
        rows = min(TILE[1], height - top)
        tiles = []
        for left in range(0, width, TILE[0]):
            progress((top + rows * left / width) / height)
            wide = min(TILE[0], width - left)
            tiles.append(_tile(painter, Rect(piece.x + left, top, wide, rows)))
        for row in zip(*tiles, strict=True):
            stream.row(b"".join(row))
    stream.finish()
    progress(1.0)


def _tile(painter: PanelPainter, rect: Rect) -> Iterator[memoryview]:
    """The rows of a tile, three bytes a pixel."""
    over = Rect(rect.x - _BEFORE, rect.y - _BEFORE, rect.w + _BEFORE, rect.h + _BEFORE)
    image = QImage(round(over.w), round(over.h), QImage.Format.Format_RGB32)
    with QPainter(image) as opened:
        painter.paint(opened, over)
    image.convertTo(QImage.Format.Format_RGB888)
    bits, line = memoryview(image.constBits()), image.bytesPerLine()
    rows = range(_BEFORE * line, image.height() * line, line)
    return (bits[at + 3 * _BEFORE : at + 3 * image.width()] for at in rows)


def _svg(painter: PanelPainter, sheet: Sheet, title: str, progress: Progress) -> str:
    def paint(opened: QPainter) -> None:
        painter.paint(opened, Rect(0, 0, sheet.width, sheet.height), progress)

    return svg(sheet.width, sheet.height, title, paint)


def _pdf(painter: PanelPainter, titled: tuple[Sheet, str], file: Path, progress: Progress) -> None:
    sheet, title = titled
    writer = QPdfWriter(str(file))
    writer.setTitle(title)
    writer.setCreator("Timeline")
    writer.setResolution(SCREEN)
    points = QSizeF(sheet.width, sheet.height) * 72 / SCREEN
    writer.setPageSize(QPageSize(points, QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF())
    with QPainter(writer) as opened:
        painter.paint(opened, Rect(0, 0, sheet.width, sheet.height), progress)


@contextmanager
def _replaced(out: Path) -> Iterator[Path]:
    """A file beside this one, which takes its place at the end; gone where that isn't reached."""
    beside = out.with_name(f".{secrets.token_hex(4)}.{out.name}")
    try:
        beside.touch()  # what can't be written is told before the work
        yield beside
        os.replace(beside, out)  # noqa: PTH105 - as elsewhere
    finally:
        beside.unlink(missing_ok=True)
