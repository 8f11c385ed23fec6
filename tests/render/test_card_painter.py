import pytest
from PySide6.QtGui import QColor

from tests.render.painted import (
    CLEAR,
    COLLECTION,
    clear_but,
    cropped,
    drawn,
    inked,
    inside,
    pixels,
    plan_of,
    style_of,
)
from timeline_app.layout.labels import Wording, smallest
from timeline_app.layout.metrics import Rect
from timeline_app.layout.scene import Kind, Shown
from timeline_app.render.card_painter import paint_label
from timeline_app.render.measuring import RoleFonts
from timeline_app.render.theme import LIGHT, Look, Shape

pytestmark = pytest.mark.gui
AT = 40, 30
BLUE = QColor("#0000ff")
BOTH = pytest.mark.parametrize("lang", ["zh", "en"])
UNITS = pytest.mark.parametrize("unit", [0.8, 1.0, 2.5])


def labels(style):
    """Every event of the collection in every size its label can have."""
    plan = plan_of(style)
    for event in COLLECTION.events:
        for size in plan.item(event.id).sizes:
            rect = Rect(*AT, size.width, size.height)
            yield Shown(event.id, Kind.CARD, (0, 1), event.id, label=rect, size=size)


def label(style, *, shown=None, look=None, chosen=False, hovered=False):
    shown = shown or next(labels(style))
    look = look or Look(BLUE, Shape.SQUARE)
    fonts = RoleFonts(style.letters, style.lang)
    room = (int(shown.label.right) + 40, int(shown.label.bottom) + 40)
    return drawn(
        lambda qt: paint_label(qt, shown, look, (style, fonts), chosen=chosen, hovered=hovered),
        room,
    )


@pytest.mark.slow
@BOTH
@UNITS
def test_a_label_stays_within_its_rectangle(qapp, lang, unit):
    style = style_of(unit, lang)
    for shown in labels(style):
        ink = inked(label(style, shown=shown))
        assert inside(ink, shown.label), (shown.id, shown.size)
        margin = shown.label.right - ink.right
        assert margin >= style.px(8) - 1, "room to the next label of the lane"


@pytest.mark.slow
@BOTH
@UNITS
def test_letters_keep_clear_of_the_papers_edges(qapp, lang, unit):
    style = style_of(unit, lang, clear_but(LIGHT, "ink", "muted"))
    for shown in labels(style):
        ink = inked(label(style, shown=shown, look=Look(QColor(CLEAR), Shape.CIRCLE)))
        paper = shown.label
        assert ink.x >= paper.x + style.px(10), shown.id
        assert ink.right <= paper.right - style.px(8) - style.px(4), (shown.id, shown.size)
        assert ink.y >= paper.y, (shown.id, shown.size)
        assert ink.bottom <= paper.bottom, (shown.id, shown.size)


@BOTH
@UNITS
def test_letters_of_a_line_keep_clear_of_the_bar_below_them(qapp, lang, unit):
    style = style_of(unit, lang, clear_but(LIGHT, "ink"))
    fonts = RoleFonts(style.letters, style.lang)
    size = smallest(Wording("", "gypsy qj 启程"), style.metrics, fonts.measure, span=True)
    rail = style.metrics.rail
    rect = Rect(*AT, size.width, size.height + rail)
    shown = Shown("span", Kind.BAR, (0, 1), "", span=True, label=rect, size=size)
    ink = inked(label(style, shown=shown, look=Look(QColor(CLEAR), Shape.CIRCLE)))
    assert rect.y < ink.y
    assert ink.bottom <= rect.bottom - rail


def test_a_card_has_its_categorys_colour_at_its_left_edge(qapp):
    style = style_of()
    shown = next(labels(style))
    middle = Rect(AT[0] + 1, AT[1] + shown.label.h / 2, 2, 2)
    assert cropped(label(style, shown=shown), middle)[0, 0].tolist() == [0, 0, 255, 255]


def test_the_shape_of_the_category_is_shown(qapp):
    style = style_of()
    made = {shape: label(style, look=Look(BLUE, shape)) for shape in Shape}
    assert len({bytes(image.constBits()) for image in made.values()}) == len(Shape)


def test_the_selected_label_has_a_ring_around_it(qapp):
    style = style_of()
    plain, chosen = inked(label(style)), inked(label(style, chosen=True))
    assert chosen.x < plain.x
    assert chosen.y < plain.y
    assert chosen.right > plain.right
    assert chosen.bottom > plain.bottom
    ring = pixels(label(style, chosen=True))[chosen.y + 1, AT[0] + 30, :3].tolist()
    assert ring == list(style.color("accent").toTuple()[:3])


def test_under_the_pointer_only_the_edge_differs(qapp):
    style = style_of()
    plain, hovered = label(style), label(style, hovered=True)
    assert plain != hovered
    assert inked(plain) == inked(hovered)


def test_what_has_no_label_paints_nothing(qapp):
    style = style_of()
    bare = Shown("team-departs", Kind.MARK, (0, 1), "")
    fonts = RoleFonts(float, "en")
    look = Look(BLUE, Shape.STAR)
    image = drawn(lambda qt: paint_label(qt, bare, look, (style, fonts), chosen=True, hovered=True))
    assert inked(image) is None
