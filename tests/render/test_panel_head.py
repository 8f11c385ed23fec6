import pytest
from PySide6.QtGui import QImage, QPainter

from tests.render.painted import COLLECTION, style_of
from timeline_app.model.collection import Category, Collection, Event
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.render.panel_head import Head

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("qapp")]
TITLE = Localized({"zh": "题", "en": "Title"})


def test_the_legend_stands_beside_the_title_where_there_is_room():
    wide, narrow = (Head.of(COLLECTION, style_of(), width) for width in (1600, 560))
    assert wide.beside
    assert not narrow.beside
    assert narrow.height > wide.height
    assert [entry.name for entry in wide.entries] == ["Medical", "Industry", "People", "Services"]


def test_a_long_title_is_cut_and_many_categories_take_rows():
    categories = tuple(Category(id=str(n), label=TITLE) for n in range(30))
    events = tuple(
        Event(id=c.id, date=parse("2020"), title=TITLE, category=c.id) for c in categories
    )
    held = Collection(title=Localized({"en": "word " * 60}), categories=categories, events=events)
    head = Head.of(held, style_of(), 800)
    assert head.title.endswith("…")
    assert head.entries[-1].row > 1
    image = QImage(800, head.height, QImage.Format.Format_RGB32)
    image.fill(style_of().color("ground"))
    with QPainter(image) as painter:
        head.paint(painter)
    ground = style_of().color("ground").rgb()
    edge = {image.pixel(x, y) for y in range(head.height) for x in (*range(20), *range(780, 800))}
    assert edge == {ground}
    assert {image.pixel(x, head.height - 1) for x in range(800)} == {ground}


def test_only_categories_that_events_have_are_explained():
    held = Collection(title=TITLE, categories=(Category(id="a", label=TITLE),))
    assert Head.of(held, style_of(), 800).entries == ()
