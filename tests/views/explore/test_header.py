from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from tests.painting import painted
from timeline_app.model.collection import Category, Collection
from timeline_app.model.localized import Localized
from timeline_app.paths import shipped_collection
from timeline_app.render.style import Style
from timeline_app.render.theme import DARK, LIGHT, looks
from timeline_app.state.state import State
from timeline_app.storage.reader import load
from timeline_app.views.explore.header import Header
from timeline_app.widgets.chip import Chip
from timeline_app.widgets.icon import Pressable
from timeline_app.widgets.text_block import TextBlock

COLLECTION = load(Path(shipped_collection())).collection
IDS = tuple(event.id for event in COLLECTION.events)


@pytest.fixture
def header(qtbot):
    made = Header()
    qtbot.addWidget(made)
    show(made, State(COLLECTION))
    return made


def show(header, state, width=1920, unit=1.0, theme=LIGHT):
    header.restyle(Style(theme, unit), looks(state.collection.categories, theme))
    header.show_state(state)
    header.resize(width, header.heightForWidth(width))
    header.show()


def field(header):
    return header.findChild(QLineEdit)


def chips(header):
    return {chip.key: chip for chip in header.findChildren(Chip) if chip.isVisible()}


def shown(header):
    """The visible leaves, as rectangles in the header."""
    leaves = [
        widget
        for widget in header.findChildren(QWidget)
        if widget.isVisible() and not widget.isWindow() and not widget.findChildren(QWidget)
    ]
    return [(w, w.rect().translated(w.mapTo(header, w.rect().topLeft()))) for w in leaves]


MANY = Collection(
    title=Localized({"zh": "一个长得谁也念不完的标题，" * 6, "en": "A title without an end, " * 9}),
    languages=("zh", "en"),
    categories=tuple(
        Category(id=str(n), label=Localized({"zh": f"第{n}类", "en": f"Category {n}"}))
        for n in range(24)
    ),
)


@pytest.mark.slow
@pytest.mark.gui
@pytest.mark.parametrize("collection", [COLLECTION, MANY], ids=["shipped", "many"])
@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize(
    ("width", "unit"), [(1920, 1), (1366, 0.8), (1080, 1), (900, 0.83), (900, 1.5)]
)
def test_nothing_overlaps_or_is_cut(header, collection, lang, width, unit):
    for state in (State(collection, lang), State(collection, lang, query="x", matches=())):
        show(header, state, width, unit)
        rects = shown(header)
        assert all(header.rect().contains(rect) for _, rect in rects)
        assert not [
            (a, b) for (a, first), (b, second) in combinations(rects, 2) if first.intersects(second)
        ]


@pytest.mark.gui
def test_one_row_is_enough_for_a_wide_window(header):
    assert header.height() == 84


@pytest.mark.gui
def test_typing_asks_for_each_query_and_showing_it_back_keeps_the_cursor(header, qtbot):
    asked = []
    header.query_changed.connect(asked.append)
    qtbot.keyClicks(field(header), "ab")
    field(header).setCursorPosition(1)
    header.show_state(replace(State(COLLECTION), query="ab", matches=()))
    assert asked == ["a", "ab"]
    assert field(header).cursorPosition() == 1


@pytest.mark.gui
def test_enter_walks_on_and_with_shift_back(header, qtbot):
    walked = []
    header.walked.connect(walked.append)
    qtbot.keyClick(field(header), Qt.Key.Key_Return)
    qtbot.keyClick(field(header), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert walked == [1, -1]


@pytest.mark.gui
@pytest.mark.parametrize(
    ("matches", "selected", "told"),
    [(IDS, None, "9 found"), (IDS, IDS[2], "3 / 9"), ((), None, "No match ·")],
)
def test_the_field_tells_how_much_was_found(header, matches, selected, told):
    header.show_state(State(COLLECTION, "en", selected, "war", matches))
    assert field(header).accessibleDescription() == told


@pytest.mark.gui
def test_clearing_asks_for_everything(header, qtbot):
    show(header, State(COLLECTION, "en", query="nothing like it", matches=()))
    clear = next(
        b for b in header.findChildren(Pressable) if b.accessibleName() == "Clear" and b.isVisible()
    )
    with qtbot.waitSignal(header.query_changed) as asked:
        qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert asked.args == [""]


@pytest.mark.gui
def test_nothing_is_painted_of_what_stays_as_it_was(header):
    event, *others = COLLECTION.events
    edited = structs.replace(COLLECTION, events=(event, *others[1:]))
    with painted() as seen:
        header.show_state(State(edited, selected=event.id))
    assert seen == []
    with painted() as seen:
        header.show_state(State(edited, query="x", matches=IDS[:3]))
    assert header in seen


def test_searching_while_something_is_written(header):
    field(header).clearFocus()
    assert not header.searching
    header.show_state(State(COLLECTION, query="x", matches=()))
    assert header.searching


@pytest.mark.gui
def test_a_chip_asks_to_toggle_its_category_and_shows_the_state(header, qtbot):
    with qtbot.waitSignal(header.category_toggled) as asked:
        qtbot.mouseClick(chips(header)["people"], Qt.MouseButton.LeftButton)
    assert asked.args == ["people"]
    header.show_state(State(COLLECTION, hidden=frozenset({"people"})))
    checked = {key: chip.isChecked() for key, chip in chips(header).items()}
    assert checked == {"medical": True, "industry": True, "people": False, "service": True}


@pytest.mark.gui
def test_the_other_language_is_chosen_by_its_segment(header, qtbot):
    segment = next(b for b in header.findChildren(Pressable) if b.text() == "EN")
    with qtbot.waitSignal(header.language_chosen) as chosen:
        qtbot.mouseClick(segment, Qt.MouseButton.LeftButton)
    assert chosen.args == ["en"]


@pytest.mark.gui
def test_every_control_has_a_name_and_no_menu_of_its_own(header):
    for widget in header.findChildren(QWidget):
        if widget.isWindow():
            continue
        assert widget.contextMenuPolicy() is not Qt.ContextMenuPolicy.ActionsContextMenu
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert widget.accessibleName()


@pytest.mark.gui
def test_a_theme_changes_every_colour(header):
    light = header.grab().toImage().pixelColor(2, 2)
    show(header, State(COLLECTION), theme=DARK)
    assert header.grab().toImage().pixelColor(2, 2).lightness() < light.lightness()


@pytest.mark.gui
def test_where_height_is_scarce_the_subtitle_goes_first(header):
    heights = []
    for scarce in (False, True):
        style = Style(LIGHT, 0.8, text=2.0, scarce=scarce)
        header.restyle(style, looks(COLLECTION.categories, LIGHT))
        title, subtitle = (
            next(b for b in header.findChildren(TextBlock) if b.words == words.best("zh"))
            for words in (COLLECTION.title, COLLECTION.subtitle)
        )
        assert title.isVisible()
        assert subtitle.isVisible() != scarce
        heights.append(header.heightForWidth(1366))
    assert heights[1] < heights[0]
