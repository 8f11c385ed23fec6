"""The visitors' screens, and what eyes and fingers in a hall need of them besides."""

from itertools import product

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton

from tests.audit import checks
from tests.audit.screens import EVENT
from tests.layout.promises import overlaps
from tests.render.test_theme import contrast
from tests.views.kiosk.received import DESK, FINE, SMALL, TOTEM, Reception
from tests.widgets.shown import settle
from timeline_app.render.application import let_go
from timeline_app.stage.detail.steps import Step
from timeline_app.stage.reader.quote import ReaderQuote
from timeline_app.views.kiosk.bar import Bar
from timeline_app.views.kiosk.control import Control, Kind
from timeline_app.views.kiosk.entry_tile import EntryTile
from timeline_app.views.kiosk.matches_strip import MatchesStrip
from timeline_app.views.kiosk.measures import Target, side
from timeline_app.widgets.button import Button
from timeline_app.widgets.text_block import TextBlock

LOOKS = list(
    product((DESK, TOTEM, SMALL, FINE), (100, 125, 150, 200), ("zh", "en"), ("light", "dark"))
)
SAMPLE = [(DESK, 200, "en", "light"), (TOTEM, 100, "zh", "dark")]
FAR = 7.0
"""Contrast of all text (WCAG 2.2, 1.4.6)."""


def _first(hall):
    del hall


def _event(hall):
    hall.host.open_event(EVENT)


def _end_of_event(hall):
    """What one has to scroll to."""
    _event(hall)
    bar = hall.window.detail.frame.verticalScrollBar()
    bar.setValue(bar.maximum())


def _reader(hall):
    _event(hall)
    hall.host.read(0)


def _index(hall):
    hall.host.open_index()


def _end_of_index(hall):
    _index(hall)
    bar = hall.window.index.frame.verticalScrollBar()
    bar.setValue(bar.maximum())


def _chosen(hall):
    _index(hall)
    hall.host.choose(hall.window._visible.sections[1].entries[-1])


def _picture(hall):
    _event(hall)
    hall.host.enlarge(0)


def _close(hall):
    hall.host.zoom(2)


SCREENS = {
    "first": _first,
    "event": _event,
    "end of the event": _end_of_event,
    "reader": _reader,
    "index": _index,
    "end of the index": _end_of_index,
    "chosen": _chosen,
    "picture": _picture,
    "zoomed in": _close,
}


FEW = {name: SCREENS[name] for name in ("event", "reader", "chosen")}


def walk(path, look, screens):
    """Go to some screens of one look, one after the other."""
    panel, text, lang, theme = look
    other = "en" if lang == "zh" else "zh"
    hall = Reception(None, panel, path, text=text, theme=theme, languages=(lang, other))
    for name, show in screens.items():
        show(hall)
        hall.window.detail.finish_pictures()
        settle()
        yield name, hall
        hall.host.reset()
        settle()
    let_go(hall.window)


def small(window, layer):
    """What can be pressed, in millimetres; words within a text are as large as these."""
    for each in checks.of_kind(window, layer, QAbstractButton):
        if isinstance(each, ReaderQuote) or each.size().isEmpty():
            continue
        large = isinstance(each, (Step, EntryTile)) or isinstance(
            each.parent(), (Bar, MatchesStrip)
        )
        least = side(Target.PRIMARY if large else Target.SECONDARY, window._dpi)
        if min(each.size().toTuple()) < least:
            yield f"{checks.told(each)} is {each.size().toTuple()}, and {least} would do"


def pale(window, layer):
    """Texts that don't stand out enough for every eye."""
    image = window.grab().toImage()
    for each in checks.of_kind(window, layer, (TextBlock, Button, Control)):
        region = checks.shape(each, window)
        if not each.words.strip() or region.isEmpty() or not each.isEnabled():
            continue
        ground = checks.commonest(image, region.boundingRect())
        ratio = contrast(ink(each, window.style_now), ground)
        if ratio < FAR:
            yield f"{checks.told(each)} has a contrast of {ratio:.1f} to {ground.name()}"


def ink(widget, style):
    if isinstance(widget, Control):
        return style.color("on_accent" if widget._kind is Kind.ACCENT else "ink")
    return QColor(checks.ink(widget, style))


def low(window, layer):
    """Letters that are lower than they may be, on the timeline, too."""
    least = 8.32 * window._dpi / 25.4 * min(1, window._state.text / 100)
    sizes = {each._font.pixelSize() for each in checks.of_kind(window, layer, TextBlock)}
    sizes |= {font.pixelSize() for font in window.canvas._painting._fonts._fonts.values()}
    if min(sizes) < round(least):
        yield f"letters of {min(sizes)} pixels, and {least:.0f} are the least"


def over_one_another(window, layer):
    if window.canvas in layer:
        yield from overlaps(window.canvas.scene)


def cut_words(window, layer):
    """Controls whose words have no room."""
    for each in checks.of_kind(window, layer, (Control, Button)):
        wanted = each.sizeHint()
        if wanted.width() > each.width() + 1 or wanted.height() > each.height() + 1:
            yield f"{checks.told(each)} wants {wanted.toTuple()} and has {each.size().toTuple()}"


CHECKS = (
    checks.cut_texts,
    cut_words,
    checks.strays,
    checks.covered,
    checks.nameless,
    small,
    pale,
    low,
    over_one_another,
)


def breaches(window):
    """All that is wrong with what a visitors' window shows."""
    layer = [part for part in window._in_reading_order() if part.isVisibleTo(window)]
    return [breach for check in CHECKS for breach in check(window, layer)]
