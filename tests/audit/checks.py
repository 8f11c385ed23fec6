"""What a screen is checked for; each check lists its breaches in words."""

from collections import Counter
from itertools import combinations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QColor, QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLineEdit,
    QSlider,
    QWidget,
)

from tests.layout.promises import overlaps
from tests.render.test_theme import contrast
from tests.widgets.shown import fits
from timeline_app.views.explore.empty_stage import EmptyStage
from timeline_app.widgets.button import Button
from timeline_app.widgets.chip import Chip
from timeline_app.widgets.cover import Cover
from timeline_app.widgets.icon import LEAST_TARGET
from timeline_app.widgets.overlay import Overlay
from timeline_app.widgets.segments import Segment
from timeline_app.widgets.tab_stops import tab_stops
from timeline_app.widgets.text_block import TextBlock

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QSlider)
AIR = 24
"""Around a card, in pixels at 1080 lines."""
READABLE, LARGE = 4.5, 3.0
"""Contrast of text, and of large text, by WCAG 2.2, 1.4.3."""


def breaches(window):
    """All that is wrong with what a window shows."""
    layer = front(window)
    return [breach for check in CHECKS for breach in check(window, layer)]


def front(window):
    """The widgets a person can reach: of a cover that is open, nothing behind it."""
    covers = of_kind(window, [window], (Cover, EmptyStage))
    if covers:
        return covers[-1:]
    return [part for part in window._in_reading_order() if part.isVisibleTo(window)]


def of_kind(window, layer, kind):
    found = dict.fromkeys(each for part in layer for each in (part, *part.findChildren(QWidget)))
    return [each for each in found if isinstance(each, kind) and each.isVisibleTo(window)]


def controls(window, layer):
    """What can be pressed or written in; parts of Qt's own widgets belong to these."""
    found = of_kind(window, layer, CONTROLS)
    return [each for each in found if not any(isinstance(p, CONTROLS) for p in above(each))]


def above(widget):
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def place(widget, window):
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def told(widget):
    words = getattr(widget, "words", "") or widget.accessibleName()
    return f"{type(widget).__name__} “{words[:40]}”"


def cut_texts(window, layer):
    for block in of_kind(window, layer, TextBlock):
        if block.words and not fits(block):
            yield f"{told(block)} is cut at {block.size().toTuple()}"


def cut_controls(window, layer):
    for each in controls(window, layer):
        wanted = each.sizeHint()
        if isinstance(each, QLineEdit):
            written = "" if each.text() else each.placeholderText()  # what is written scrolls
            wide = each.fontMetrics().horizontalAdvance(written)
            tall = each.fontMetrics().height()
        elif isinstance(each, (Button, Chip, Segment)):
            wide, tall = wanted.width(), wanted.height()
        else:
            continue
        if wide > each.width() + 1 or tall > each.height() + 1:
            yield f"{told(each)} wants {wide} x {tall} and has {each.size().toTuple()}"


def strays(window, layer):
    """What stands outside the window, or outside what holds it and doesn't scroll."""
    for each in (*controls(window, layer), *of_kind(window, layer, TextBlock)):
        room = place(each, window)
        for holder in above(each):
            limit = place(holder, window)
            inside = limit.contains(room)
            if isinstance(holder.parentWidget(), QAbstractScrollArea):
                inside = limit.left() <= room.left() and room.right() <= limit.right()
            if not inside and not room.isEmpty():
                yield f"{told(each)} at {room.getRect()} is outside {type(holder).__name__}"
                break
            if holder is window or isinstance(holder.parentWidget(), QAbstractScrollArea):
                break


def shape(widget, window):
    """What of a widget is seen, in the window's pixels."""
    region = QRegion(place(widget, window))
    if not widget.mask().isEmpty():
        region = widget.mask().translated(widget.mapTo(window, QPoint(0, 0)))
    for holder in above(widget):
        region = region.intersected(place(holder, window))
        if holder is window:
            break
    return region


def covered(window, layer):
    """Controls and texts that lie on one another without belonging together."""
    shapes = [
        (each, region)
        for each in (*controls(window, layer), *of_kind(window, layer, TextBlock))
        if not (region := shape(each, window)).isEmpty() and (told(each) != "TextBlock “”")
    ]
    for (one, a), (other, b) in combinations(shapes, 2):
        if one in above(other) or other in above(one) or not a.intersects(b):
            continue
        # a quoted passage lies over the words it stands for
        if "ReaderQuote" in {type(one).__name__, type(other).__name__}:
            continue
        yield f"{told(one)} and {told(other)} lie on one another"


def nameless(_window, layer):
    for stop in tab_stops(layer):
        interface = QAccessible.queryAccessibleInterface(stop)
        if not interface.text(QAccessible.Text.Name).strip():
            yield f"{told(stop)} can have the focus and has no name"


def small(window, layer):
    for each in controls(window, layer):
        size = (each.parentWidget() if isinstance(each, QLineEdit) else each).size()
        if min(size.toTuple()) < LEAST_TARGET and not size.isEmpty():
            yield f"{told(each)} is {size.toTuple()}, too small to be hit"


def pale(window, layer):
    """Texts that don't stand out from what is painted behind them."""
    image = window.grab().toImage()
    style = window.style_now
    for each in of_kind(window, layer, (TextBlock, Button, Chip, Segment)):
        words = each.words if isinstance(each, (TextBlock, Button)) else each.accessibleName()
        region = shape(each, window)
        if not words.strip() or region.isEmpty() or not each.isEnabled():
            continue
        ground = commonest(image, region.boundingRect())
        ratio = contrast(ink(each, style), ground)
        font = each.face.font(style, "en") if isinstance(each, TextBlock) else each.font()
        if ratio < (LARGE if font.pixelSize() >= 24 else READABLE):
            yield f"{told(each)} has a contrast of {ratio:.1f} to {ground.name()}"


def ink(widget, style):
    if isinstance(widget, TextBlock):
        return widget._color or style.color(widget.face.color)
    if isinstance(widget, Button):
        return style.color(widget._kind.face.color)
    strong = widget.isChecked() or not widget.isCheckable()
    return style.color("ink" if strong else "muted")


def commonest(image, room):
    """The colour behind a text: there is more of it than of any other."""
    across, down = max(1, room.width() // 40), max(1, room.height() // 16)
    seen = Counter(
        image.pixel(x, y)
        for x in range(room.left(), room.right() + 1, across)
        for y in range(room.top(), room.bottom() + 1, down)
        if image.rect().contains(x, y)
    )
    return QColor.fromRgb(seen.most_common(1)[0][0])


def crowded(window, layer):
    """The canvas accounts for every event, and its texts keep apart."""
    canvas = window.canvas
    if canvas not in layer:
        return
    yield from overlaps(canvas.scene)
    editing = window._state.editing  # then form and table take the room of labels
    if canvas.view == canvas.plan.fit() and not editing:
        visible = window._state.visible
        labelled = {shown.id for shown in canvas.scene.events if shown.label is not None}
        missing = [event.id for event in visible if event.id not in labelled]
        if missing:
            yield f"not labelled in the view of everything: {', '.join(missing)}"


def cramped(window, layer):
    """A card that scrolls although there is room around it."""
    for card in of_kind(window, layer, Overlay):
        bar = card.findChild(QAbstractScrollArea).verticalScrollBar()
        spare = min(card.card.top(), window.height() - card.card.bottom())
        if bar.maximum() > 0 and spare > window.style_now.px(2 * AIR):
            yield f"{told(card)} scrolls by {bar.maximum()} with {spare} free around it"


def out_of_sight(window, layer):
    """The selected event's title and the beginning of its summary are seen without scrolling."""
    event = window._state.event
    if event is None or window.detail not in layer:
        return
    for words in (event.title, event.summary):
        text = words.best(window._state.lang)
        block = next(b for b in window.detail.findChildren(TextBlock) if b.words == text)
        first = QRect(0, 0, block.width(), block.heightForWidth(10_000))
        if words is event.title:
            first = block.rect()
        seen = shape(block, window).boundingRect()
        if not seen.contains(first.translated(block.mapTo(window, QPoint(0, 0)))):
            yield f"“{text[:30]}” is not in sight"


CHECKS = (
    cut_texts,
    cut_controls,
    strays,
    covered,
    nameless,
    small,
    pale,
    crowded,
    cramped,
    out_of_sight,
)
