"""The attract loop and the question before a visit ends: what is read there, from a distance."""

from itertools import combinations, product

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from tests.audit import checks
from tests.layout.promises import overlaps
from tests.render.test_theme import contrast
from tests.views.kiosk.loop.hall import DPI, LANDSCAPE, LAPTOP, PORTRAIT, WALL, styles
from timeline_app.layout.metrics import Rect
from timeline_app.views.kiosk.attract import Attract
from timeline_app.views.kiosk.loop.drift import REACH
from timeline_app.views.kiosk.loop.opened import opened
from timeline_app.views.kiosk.loop.playing import Phase
from timeline_app.views.kiosk.themes import HALL_DARK, HALL_LIGHT

LOOKS = list(product((PORTRAIT, LANDSCAPE, LAPTOP, WALL), (100, 150, 200), (HALL_LIGHT, HALL_DARK)))
SAMPLE = [(PORTRAIT, 100, HALL_DARK)]
FAR = 7.0
CAPITALS, CAPITAL = 6.1, 0.733
"""Millimetres of the smallest capitals, and their height in sizes."""


def shown(attract):
    """The page of words that is to be seen."""
    return attract._picture.playing.scene


def thread_of(attract):
    """The timeline below it; None where there is none."""
    return attract._picture.wall.thread(shown(attract).stop, shown(attract).lang)


def walk(qtbot, collection, look):
    """Every page of words of one round, at rest."""
    size, percent, theme = look
    window = QWidget()
    window.resize(*size)
    qtbot.addWidget(window)
    window.show()
    attract, seen = Attract(window), []
    attract.start(collection, "", styles(size, percent, theme), motion=True)
    while True:
        while attract._picture.playing.phase is not Phase.STAYS:
            attract.advance(0.5)
        scene = shown(attract)
        key = (scene.stop and scene.stop.event.id, scene.lang, scene.poster.words)
        if key in seen:
            return
        seen.append(key)
        yield key, attract
        while shown(attract) is scene:
            attract.advance(0.5)


def texts(attract):
    """What is read of words and invitation, each with its place in a window that stands still."""
    scene = shown(attract)
    found = [(placed.rect, placed.block.typeset) for placed in scene.poster.texts]
    plate = attract._picture.wall.invitation(scene)
    if plate is not None:
        rect = attract._picture.wall.places(scene.lang).invitation
        top = rect.y + (rect.h - plate.typeset.height) / 2
        place = Rect(rect.x + plate._before, top, plate.typeset.width, plate.typeset.height)
        found.append((place, plate.typeset))
    return found


def cut(attract):
    """Words wider than their room, or that the drift takes over the edge."""
    reach = attract._picture.wall.styles[shown(attract).lang].px(REACH)
    for rect, typeset in texts(attract):
        inside = rect.x >= reach and rect.right <= attract.width() - reach
        if not (inside and rect.y >= reach and rect.bottom <= attract.height() - reach):
            yield f"“{typeset.text[:30]}” at {tuple(map(round, rect))} drifts out"
        if typeset.widest > typeset.width:
            yield f"“{typeset.text[:30]}” is cut at {typeset.width}"


def covered(attract):
    for (one, a), (other, b) in combinations(texts(attract), 2):
        across = one.x < other.right and other.x < one.right
        if across and one.y < other.bottom and other.y < one.bottom:
            yield f"“{a.text[:20]}” and “{b.text[:20]}” lie on one another"
    thread, stop = thread_of(attract), shown(attract).stop
    if thread is not None:
        scene = thread._plan.scene(thread.view(stop), stop.event.id)
        yield from overlaps(opened(scene, thread._plan, stop.event.id))


def low(attract):
    size = (attract.width(), attract.height())
    least = CAPITALS * DPI[size] / 25.4 / CAPITAL
    sizes = [typeset.font.pixelSize() for _rect, typeset in texts(attract)]
    thread = thread_of(attract)
    if thread is not None:
        sizes += [font.pixelSize() for font in thread._fonts._fonts.values()]
    if min(sizes) < round(least):
        yield f"letters of {min(sizes)} pixels, and {least:.0f} are the least"


def pale(attract):
    image, (dx, dy) = attract.grab().toImage(), attract._picture.offset(attract._time).toTuple()
    for rect, typeset in texts(attract):
        room = QRect(*map(round, rect)).translated(dx, dy)
        ground = checks.commonest(image, room)
        ratio = contrast(typeset.style.color(typeset.face.color), QColor(ground))
        if ratio < FAR:
            yield f"“{typeset.text[:30]}” has a contrast of {ratio:.1f} to {ground.name()}"


CHECKS = (cut, covered, low, pale)


def breaches(attract):
    """All that is wrong with what the loop shows now."""
    return [breach for check in CHECKS for breach in check(attract)]
