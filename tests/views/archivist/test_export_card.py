import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from tests.views.archivist.carded import Desk, in_all_looks, named
from tests.widgets.shown import texts
from timeline_app.render.panel_sheet import Sheet
from timeline_app.storage.formats.table import EXPORTS, PICTURES
from timeline_app.views.archivist.cards.export_words import HELD
from timeline_app.views.archivist.export_card import ExportCard
from timeline_app.widgets.button import Button
from timeline_app.widgets.option_tile import OptionTile

pytestmark = pytest.mark.gui


def opened(desk, **how):
    card = ExportCard(desk)
    desk.put(card)
    card.show_in(("zh", "en"), desk.lang, **{"dark": False} | how)
    card.appear()
    return card


@pytest.fixture
def card(desk):
    return opened(desk)


@pytest.fixture
def said(card):
    wishes = []
    card.submitted.connect(wishes.append)
    return wishes


def pick(card, ending):
    next(tile for tile in card.findChildren(OptionTile) if tile.key == ending).click()


def write(card, **fields):
    for name, text in fields.items():
        line = named(card, QLineEdit, name.replace("_", " "))
        line.setText(text)
        line.textEdited.emit(text)


def export(card):
    return named(card, Button, "Export…")


def test_every_format_says_what_it_holds(card):
    endings = {kind.endings[0] for kind in (*EXPORTS, *PICTURES)}
    assert {tile.key for tile in card.findChildren(OptionTile)} == endings
    assert endings <= set(HELD)
    assert {HELD[ending]["en"] for ending in endings} <= set(texts(card))


@pytest.mark.slow
@pytest.mark.parametrize("ending", [".json", ".html", ".xlsx"])
def test_a_file_needs_no_size(card, said, ending):
    pick(card, ending)
    assert not any(line.isVisible() for line in card.findChildren(QLineEdit))
    export(card).click()
    assert said[0].kind.endings[0] == ending
    assert said[0].sheet is None


def test_a_wall_of_three_metres_by_one(card, said):
    pick(card, ".png")
    write(card, Width="3000", Height="1000")
    assert "35,433 × 11,811 pixels" in texts(card)
    write(card, Pieces="4")
    assert "35,433 × 11,811 pixels, in 4 files from left to right" in texts(card)
    export(card).click()
    assert said[0].sheet == Sheet.of_paper(3000, 1000, 300, 4)
    assert (said[0].lang, said[0].dark) == ("en", False)


def test_a_picture_in_pixels_in_the_other_language_and_dark(card, said):
    pick(card, ".png")
    for name, key in (("Size in", "px"), ("Language", "zh"), ("Background", "dark")):
        box = named(card, QComboBox, name)
        box.setCurrentIndex(box.findData(key))
        box.activated.emit(box.currentIndex())
    assert any("508 × 286 mm on paper" in text for text in texts(card))
    export(card).click()
    wish = said[0]
    assert (wish.sheet.width, wish.sheet.height) == (1920, 1080)
    assert (wish.lang, wish.dark) == ("zh", True)


@pytest.mark.parametrize("ending", [".svg", ".pdf"])
def test_a_drawing_has_its_size_on_paper(card, said, ending):
    pick(card, ending)
    write(card, Width_in_mm="594", Height_in_mm="420.5")
    export(card).click()
    assert [round(side) for side in said[0].sheet.paper] == [594, 420]
    assert "594 × 420 mm on paper" in texts(card)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"Width": "broad"}, "as numbers"),
        ({"Width": "1"}, "as numbers"),
        ({"Height": "99999999"}, "as numbers"),
        ({"Dots_an_inch": "5"}, "dots an inch"),
        ({"Pieces": "0"}, "number of pieces"),
    ],
)
def test_what_is_no_size_says_why(card, said, fields, sentence, qtbot):
    pick(card, ".png")
    write(card, **fields)
    assert any(sentence in text for text in texts(card))
    assert not export(card).isEnabled()
    qtbot.keyClick(card, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(named(card, QLineEdit, "Width"), Qt.Key.Key_Return)
    assert said == []
    pick(card, ".csv")
    assert export(card).isEnabled()


def test_it_begins_as_the_window_is(desk):
    card = opened(desk, dark=True)
    pick(card, ".png")
    assert named(card, QComboBox, "Background").currentText() == "Dark background"
    assert named(card, QComboBox, "Language").currentText() == "English"


@pytest.mark.slow
@in_all_looks
def test_nothing_is_cut_pale_or_nameless(qtbot, size, percent, lang, theme):
    desk = Desk(qtbot, size, percent, lang, theme)
    card = opened(desk)
    assert desk.breaches() == []
    pick(card, ".png")
    assert desk.breaches() == []
