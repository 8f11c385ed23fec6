"""Scenes of the collection that ships, painted into pictures of their own."""

from math import ceil

import numpy as np
from msgspec.structs import fields, replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from timeline_app.layout.metrics import Rect, Rows
from timeline_app.layout.plan import Plan
from timeline_app.layout.wording import label_words
from timeline_app.paths import shipped_collection
from timeline_app.render.measuring import RoleFonts
from timeline_app.render.painter import Highlights, ScenePainter
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT, looks
from timeline_app.storage.reader import load

SIZE = (949, 560)
CLEAR = "#00000000"
COLLECTION = load(shipped_collection()).collection
NOTHING = Highlights()


def style_of(unit=1.0, lang="en", theme=LIGHT):
    return Style(theme, unit, lang)


def plan_of(style, size=SIZE, events=COLLECTION.events):
    fonts = RoleFonts(style.letters, style.lang)
    words = label_words(COLLECTION, style.lang)
    rows = Rows(*size, style.metrics)
    return Plan.of(events, COLLECTION.eras, rows, fonts.measure, style.lang, words)


def painter_of(style):
    by_category = looks(COLLECTION.categories, style.theme)
    by_event = {event.id: by_category[event.category or ""] for event in COLLECTION.events}
    return ScenePainter(style, RoleFonts(style.letters, style.lang), by_event)


def sheet(size=SIZE, ground=None):
    image = QImage(*size, QImage.Format.Format_ARGB32)
    image.fill(QColor(Qt.GlobalColor.transparent) if ground is None else QColor(ground))
    return image


def painted(scene, style, highlights=NOTHING, ground=None):
    """A scene in a picture, on clear ground unless a colour is given."""
    image = sheet((scene.width, scene.height), ground)
    with QPainter(image) as painter:
        painter_of(style).paint(painter, scene, highlights)
    return image


def drawn(draw, size=SIZE, ground=None):
    """What a function draws with a painter."""
    image = sheet(size, ground)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw(painter)
    return image


def pixels(image):
    """Rows of pixels, each red, green, blue and alpha."""
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    bytes_a_line = plain.bytesPerLine()
    # A copy: the picture's own memory goes with it.
    flat = np.frombuffer(bytes(plain.constBits()), np.uint8).reshape(plain.height(), bytes_a_line)
    return flat[:, : 4 * plain.width()].reshape(plain.height(), plain.width(), 4)


def cropped(image, rect):
    """The whole pixels of a rectangle that lie in the picture."""
    left, top = max(0, ceil(rect.x)), max(0, ceil(rect.y))
    return pixels(image)[top : max(top, int(rect.bottom)), left : max(left, int(rect.right))]


def differing(one, other):
    """Which pixels differ between two pictures."""
    return (pixels(one) != pixels(other)).any(axis=2)


def assert_alike(one, other):
    """No eye can tell them apart: smooth edges may be a shade lighter where a tile ends."""
    difference = np.abs(pixels(one).astype(int) - pixels(other).astype(int))
    assert difference.max() <= 3


def bounds(where):
    """The smallest rectangle that holds every pixel that is true; None where none is."""
    rows, columns = np.flatnonzero(where.any(axis=1)), np.flatnonzero(where.any(axis=0))
    if not len(rows):
        return None
    left, top = int(columns[0]), int(rows[0])
    return Rect(left, top, int(columns[-1]) + 1 - left, int(rows[-1]) + 1 - top)


def inked(image):
    """The smallest rectangle that holds every pixel that isn't clear."""
    return bounds(pixels(image)[:, :, 3] > 0)


def inside(rect, room, slack=0.0):
    """Whether a rectangle lies in another one, but for some pixels."""
    return (
        rect.x >= room.x - slack
        and rect.y >= room.y - slack
        and rect.right <= room.right + slack
        and rect.bottom <= room.bottom + slack
    )


def clear_but(theme, *tokens):
    """The theme with every colour clear but these: only what they paint is seen."""
    kept = {*tokens, "dark", "categories"}
    return replace(theme, **{f.name: CLEAR for f in fields(theme) if f.name not in kept})
