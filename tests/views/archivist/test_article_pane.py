import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests.articles.quoting import BRIDGE, excerpt, quoting
from tests.views.archivist.article.read import QUOTES, Read
from tests.views.archivist.carded import CHECKS, in_all_looks
from tests.widgets.shown import settle, texts
from timeline_app.articles.anchor import anchor
from timeline_app.model.collection import Collection
from timeline_app.model.localized import Localized
from timeline_app.paths import shipped_collection
from timeline_app.render.style import Style, style_of
from timeline_app.render.theme import LIGHT
from timeline_app.state.state import Reading
from timeline_app.storage.reader import load
from timeline_app.views.archivist.article.lost_strip import LostRow

pytestmark = pytest.mark.gui
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
COLUMNS = (
    "茶市街在渡口北边,全长不过两百步。街上的老人说,先有𠮷茶摊,后有石板路。沈先生的儿子接过了那杆秤,他写信\r\n"
    "告诉外地的亲戚,父亲的话他一个字也没有\r\n\r\n改。管秤的人说e\u0301好。"
)


@pytest.fixture
def read(qtbot):
    return Read(qtbot).open("e4")


@pytest.mark.parametrize("way", ["press", "key"])
def test_what_is_selected_is_quoted_for_the_event(read, way):
    read.select("The mayor crossed first, on foot")
    if way == "press":
        read.press("Quote for this event")
    else:
        read.key(Qt.Key.Key_Return, CONTROL)
    ((name, made),) = read.said
    assert name == "quoted"
    assert made == excerpt(
        BRIDGE,
        "The mayor crossed first, on foot",
        section="Stone and timber",
        text_sha256=made.text_sha256,
    )
    assert read.selected() == ""


@pytest.mark.parametrize("way", ["press", "key"])
def test_a_new_event_can_be_made_from_it(read, way):
    read.select("The mayor crossed first, on foot")
    if way == "press":
        read.press("New event from this")
    else:
        read.key(Qt.Key.Key_Return, CONTROL | SHIFT)
    ((name, made),) = read.said
    assert (name, made.exact) == ("event_wanted", "The mayor crossed first, on foot")


def test_characters_and_columns_are_quoted_as_the_article_has_them(qtbot):
    read = Read(qtbot, COLUMNS, groups=([],)).open("e0")
    for words, exact in (
        ("有𠮷茶摊", "有𠮷茶摊"),
        ("先有𠮷", "先有𠮷"),
        ("他写信告诉外地", "他写信告诉外地"),
        ("也没有改。", "也没有改。"),
        ("人说e", "人说e\u0301"),
        ("\u0301好", "e\u0301好"),
    ):
        read.select(words)
        read.pane.quote()
        _, made = read.said.pop()
        assert made.exact == exact
        found = anchor(COLUMNS, made)
        assert (found.start, found.end) == (made.start, made.end)
        assert "".join(COLUMNS[made.start : made.end].split()) == exact


def test_white_space_alone_is_nothing(read):
    at = read.place("piers. The")[0] + len("piers.")
    read.view.select(at, at + 1)
    assert not read.button("Quote for this event").isEnabled()
    read.key(Qt.Key.Key_Return, CONTROL)
    assert read.said == []


def test_without_an_event_only_a_new_one_can_be_made(qtbot):
    read = Read(qtbot).open(None)
    read.select("The mayor crossed")
    assert not read.button("Quote for this event").isEnabled()
    read.pane.quote()
    assert read.said == []
    assert "17 characters selected, no event is selected" in texts(read.pane.bar)


def test_the_bar_says_what_will_be_quoted_and_no_word_moves_for_it(read):
    before = read.viewport.height()
    assert "Select a passage to quote it." in texts(read.pane.bar)
    read.select("The mayor crossed")
    assert texts(read.pane.bar) == ["The mayor crossed", "17 characters selected, for “Event 4”"]
    settle()
    assert read.viewport.height() == before
    read.press("One more sentence")
    assert read.selected().endswith("followed him.")


def test_esc_lets_go_of_the_selection_and_is_then_the_windows(qtbot):
    window, back = QWidget(), []
    qtbot.addWidget(window)
    read = Read(qtbot)
    QVBoxLayout(window).addWidget(read.pane)
    keys = [QShortcut(QKeySequence(key), window) for key in ("Esc", "Right", "Return")]
    for key in keys:
        key.activated.connect(lambda: back.append(1))
    window.show()
    read.open("e4")
    window.activateWindow()
    read.view.setFocus()
    read.select("The mayor crossed")
    read.key(Qt.Key.Key_Right)
    read.key(Qt.Key.Key_Return)
    read.key(Qt.Key.Key_Escape)
    assert (read.selected(), back) == ("", [])
    read.key(Qt.Key.Key_Escape)
    assert back == [1]


def test_what_is_being_read_is_in_view_and_stays_where_it_is(qtbot):
    filler = "\n\n".join(f"Paragraph {n}. It tells of other things." for n in range(90))
    read = Read(qtbot, f"{filler}\n\n{BRIDGE}\n\n{filler}").open("e1")
    start, end = read.place("of oak on three")
    assert 0 < read.view.room_of(start, end).top() < read.viewport.height() / 2
    bar = read.view.verticalScrollBar()
    bar.setValue(bar.value() + 7)
    stood = bar.value()
    read.pane.open(read.collection, Reading("s", "e0"), "en")
    assert bar.value() == stood


def test_a_changed_collection_is_shown_without_losing_place_and_selection(read):
    read.select("Nobody drowned")
    bar, document = read.view.verticalScrollBar(), read.view.document()
    bar.setValue(20)
    revision = document.revision()
    read.shelve(quoting(*QUOTES[:4], [excerpt(BRIDGE, "Its rivets")]))
    assert (bar.value(), read.selected(), document.revision()) == (20, "Nobody drowned", revision)
    assert ("e4", 0) in {each.key for each in read.pane._opened.laid.quoted}


def test_another_text_is_set_anew(read):
    read.text = f"Another line.\n\n{BRIDGE}"
    read.shelve(read.collection)
    assert read.shown.startswith("Another line.")
    read.shelve(Collection(title=Localized({"en": "None"})))
    assert read.said == [("closed",)]


def test_while_it_is_hidden_it_waits(read):
    read.pane.hide()
    read.text = "Another line."
    read.shelve(read.collection)
    assert not read.shown.startswith("Another")
    read.pane.show()
    assert read.shown == "Another line."


def test_the_way_back_and_to_the_source(read):
    read.press("‹ Back to the timeline")
    read.press("About the source…")
    assert read.said == [("closed",), ("source_wanted", "s")]


# Lost quotations


def test_a_lost_quotation_is_put_right(read):
    assert "1 quotation is not found in the article" in texts(read.pane.lost)
    read.press("Go through them")
    assert "A tunnel was dug under the river in a single night." in texts(read.pane.lost)
    read.press("Mark the right passage")
    assert any(each.startswith("Select where this passage stands") for each in texts(read.pane.bar))
    assert not read.button("This is the passage").isEnabled()
    read.select("He\nworked the crossing for two years.".replace("\n", " "))
    read.press("This is the passage")
    ((name, event, index, made),) = read.said
    assert (name, event, index) == ("repaired", "e3", 0)
    assert made.exact == "He worked the crossing for two years."
    assert read.button("Quote for this event")


def test_a_repair_keeps_the_translation_and_can_be_given_up(qtbot):
    old = replace(QUOTES[3][0], translation=Localized({"zh": "译文"}), start=300, end=350)
    read = Read(qtbot, groups=(*QUOTES[:3], [old])).open("e0")
    read.pane.look_for("e3", 0)
    read.key(Qt.Key.Key_Escape)
    assert read.button("Quote for this event")
    read.pane.look_for("e3", 0)
    read.select("The mayor crossed")
    read.key(Qt.Key.Key_Return, CONTROL)
    ((_, _, _, made),) = read.said
    assert made.translation == old.translation


def test_a_changed_quotation_can_be_put_right_too(read):
    read.pane.look_for("e2", 0)
    read.select("The second bridge came up the river on barges in May 1896.")
    read.press("This is the passage")
    assert read.said[0][:3] == ("repaired", "e2", 0)
    read.pane.look_for("nobody", 0)
    read.pane.look_for("e2", 5)
    assert read.button("Quote for this event")


def test_a_lost_one_may_stay_as_it_is(read):
    read.press("Go through them")
    read.press("Keep as quoted")
    assert read.pane.lost.isHidden()
    read.shelve(quoting(*QUOTES))
    assert read.pane.lost.isHidden()


def test_a_lost_one_that_is_opened_is_shown(qtbot):
    read = Read(qtbot).open("e3")
    assert [row.isVisible() for row in read.pane.findChildren(LostRow)] == [True]


# Without the full text


@pytest.mark.parametrize("text", [None, " \n"])
def test_without_the_text_its_passages_are_shown_and_the_text_is_asked_for(qtbot, text):
    read = Read(qtbot, text).open("e1")
    assert "Carts crossed the river" not in read.shown
    assert "A tunnel was dug" in read.shown
    assert read.pane.bar.isHidden()
    read.view.selectAll()
    read.key(Qt.Key.Key_Return, CONTROL)
    read.key(Qt.Key.Key_Return)
    read.press("Attach the full article…")
    assert read.said == [("attach_wanted", "s")]


def test_attached_it_is_shown(qtbot):
    read = Read(qtbot, None).open("e1")
    read.text = BRIDGE
    read.shelve(read.collection)
    assert "Carts crossed the river" in read.shown
    assert read.pane.bar.isVisible()
    assert read.pane.invitation.isHidden()


@pytest.mark.slow
@in_all_looks
@pytest.mark.parametrize("text", [BRIDGE, None])
def test_everything_fits_and_can_be_read(qtbot, size, percent, lang, theme, text):
    width, height = size
    upright = height > width
    read = Read(qtbot, text, size=(width if upright else width * 2 // 3, min(height, 1000) - 100))
    read.restyle(style_of(theme, size, lang, percent))
    read.open("e3", lang)
    assert breaches(read) == []
    read.pane.look_for("e3", 0)
    read.view.selectAll()
    settle()
    assert breaches(read) == []


def breaches(read):
    return [breach for check in CHECKS for breach in check(read.pane, [read.pane])]


def test_the_shipped_collection_without_its_text(qtbot):
    collection = load(shipped_collection()).collection
    read = Read(qtbot, None)
    read.restyle(Style(LIGHT))
    read.pane.open(collection, Reading("xuchang-2020", "diary-entry", 1), "zh")
    read.pane.show()
    assert len(read.pane._opened.laid.quoted) == 10
