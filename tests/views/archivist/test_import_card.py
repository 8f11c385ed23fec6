import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox

from tests.views.archivist.carded import Desk, in_all_looks, named
from tests.widgets.shown import texts
from timeline_app.model.localized import Localized
from timeline_app.storage.formats.mapping import columns, read_mapped
from timeline_app.storage.formats.table import reader_of
from timeline_app.views.archivist.cards.events_preview import NOTED, SHOWN
from timeline_app.views.archivist.import_card import ImportCard, Into
from timeline_app.widgets.button import Button
from timeline_app.widgets.tick import Tick

pytestmark = pytest.mark.gui
PLAIN = Qt.KeyboardModifier.NoModifier
ROWS = (
    "序号,时间,事件,经办人,说明",
    "1,2020年2月15日,医疗队出征,陈某,四十一人启程",
    "2,昨天,没有日期的事,,",
    "3,2020年3月,队伍归来,陈某,凯旋",
)


@pytest.fixture
def file(tmp_path):
    return written(tmp_path)


def written(folder, rows=ROWS):
    path = folder / "历史.csv"
    path.write_text("\n".join(rows), encoding="utf-8")
    return path


def opened(desk, **how):
    card = ImportCard(desk)
    desk.put(card)
    card.show_in(desk.lang, **{"can_add": True} | how)
    card.appear()
    return card


def read(card, file, mapping=None):
    """What whoever made the card does with a file."""
    if mapping is None:
        card.show_file(file.name, reader_of(file).name)
        table = columns(file)
        card.show_table(table)
        mapping = table.guess
    card.show_imported(read_mapped(file, mapping))
    return mapping


@pytest.fixture
def card(desk):
    return opened(desk)


@pytest.fixture
def said(card):
    wishes = []
    card.submitted.connect(wishes.append)
    return wishes


def choice(card, heading):
    return named(card, QComboBox, heading)


def choose(card, heading, key):
    box = choice(card, heading)
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


def test_at_first_it_says_what_can_be_read_and_asks_for_a_file(card, qtbot):
    assert any(".ics" in text and ".timeline" in text for text in texts(card))
    assert named(card, Button, "Choose a file…").hasFocus()
    assert not any(each.words == "Add to this collection" for each in visible_buttons(card))
    with qtbot.waitSignal(card.choose_asked):
        named(card, Button, "Choose a file…").click()


def visible_buttons(card):
    return [each for each in card.findChildren(Button) if each.isVisible()]


def test_a_file_dropped_on_it_is_told(card, file):
    said = []
    card.dropped.connect(said.append)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    where = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, PLAIN)
    enter = QDragEnterEvent(QPoint(9, 9), *where)
    QApplication.sendEvent(card, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(card, QDropEvent(QPointF(9, 9), *where))
    assert said == [str(file)]


def test_events_are_shown_as_they_are_read_with_what_was_dropped(card, file, said):
    read(card, file)
    shown = texts(card)
    assert "历史.csv · Table (CSV)" in shown
    assert "2 events read, 1 could not be read." in shown
    for text in ("15 February 2020", "医疗队出征", "March 2020"):
        assert text in shown
    assert any("row 3: set aside" in text for text in shown)
    assert choice(card, "时间").currentText() == "Date"
    assert choice(card, "事件").currentText() == "Title (Chinese)"
    named(card, Button, "Import as a new collection").click()
    named(card, Button, "Add to this collection").click()
    assert [wish.into for wish in said] == [Into.NEW, Into.THIS]
    assert len(said[0].imported.collection.events) == 2


def test_what_a_column_holds_can_be_put_right(card, file):
    read(card, file)
    mappings = []
    card.mapping_changed.connect(mappings.append)
    choose(card, "经办人", "people")
    read(card, file, mappings[-1])
    choose(card, "说明", "title:en")
    imported = read_mapped(file, mappings[-1])
    (event, _) = imported.collection.events
    assert event.people == ("陈某",)
    assert event.title == Localized({"zh": "医疗队出征", "en": "四十一人启程"})


def test_two_columns_never_hold_the_same(card, file):
    read(card, file)
    choose(card, "说明", "title:zh")
    assert choice(card, "事件").currentText() == "Leave out"


def test_without_dates_or_titles_nothing_can_be_imported(card, file, qtbot):
    read(card, file)
    with qtbot.assertNotEmitted(card.mapping_changed):
        choose(card, "时间", "")
    assert "One column must hold the dates, and one the titles." in texts(card)
    assert not named(card, Button, "Import as a new collection").isEnabled()
    assert not named(card, Button, "Add to this collection").isEnabled()
    with qtbot.waitSignal(card.mapping_changed) as told:
        choose(card, "时间", "date")
    read(card, file, *told.args)
    assert named(card, Button, "Import as a new collection").isEnabled()


def test_the_first_row_can_be_an_event(card, file, qtbot):
    read(card, file)
    with qtbot.waitSignal(card.mapping_changed) as told:
        named(card, Tick, "The first row names the columns").click()
    assert told.args[0].first == 0
    with qtbot.waitSignal(card.mapping_changed) as told:
        named(card, Tick, "The first row names the columns").click()
    assert told.args[0].first == 1


def test_with_no_collection_open_there_is_none_to_add_to(desk, file):
    card = opened(desk, can_add=False)
    read(card, file)
    assert not any(each.words == "Add to this collection" for each in visible_buttons(card))


def test_what_cannot_be_read_says_why_and_offers_nothing(card, file):
    card.show_file(file.name, reader_of(file).name)
    card.refuse("This file is not UTF-8 text.")
    assert "This file is not UTF-8 text." in texts(card)
    assert not named(card, Button, "Import as a new collection").isEnabled()


def test_of_many_events_and_notes_the_rest_is_counted(card, tmp_path):
    rows = [f"{n},{1900 + n % 100}年,事{n},," for n in range(500)]
    read(card, written(tmp_path, (ROWS[0], *rows)))
    assert f"And {500 - SHOWN} more." in texts(card)
    assert sum(text.count("\n") for text in texts(card)) < 2 * NOTED


@pytest.mark.slow
@in_all_looks
def test_nothing_is_cut_pale_or_nameless(qtbot, tmp_path, size, percent, lang, theme):
    desk = Desk(qtbot, size, percent, lang, theme)
    card = opened(desk)
    assert desk.breaches() == []
    read(card, written(tmp_path))
    assert desk.breaches() == []
