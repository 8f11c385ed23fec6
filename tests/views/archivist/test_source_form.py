from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QPlainTextEdit

from tests.articles.quoting import BRIDGE
from tests.views.archivist.carded import Desk, in_all_looks, named
from tests.views.explore.shipped import shipped
from tests.widgets.shown import settle, texts
from timeline_app.model.collection import Collection, Source
from timeline_app.model.localized import Localized
from timeline_app.views.archivist.source_form import SourceForm
from timeline_app.views.archivist.sources.kinds import TYPES
from timeline_app.widgets.button import Button

pytestmark = pytest.mark.gui
COLLECTION = shipped()
SHIPPED = COLLECTION.sources[0]
LETTER = Source(
    id="letter",
    type="Message",
    headline=Localized({"en": "To the mayor", "zh": "致镇长"}),
    creator=("Ann Reed", "Bo Li"),
    date_published="1871-05",
    text="articles/letter.txt",
)
ENGLISH = Collection(title=Localized({"en": "Bridges"}), languages=("en",))
PAGE = """<html lang="en"><meta charset="utf-8"><meta property="og:title" content="The Mill Bridge">
<meta name="author" content="Ann Reed"><meta name="date" content="1896-05-02">
<meta property="og:site_name" content="Ford Daily"><p>The second bridge came up the river."""


def opened(desk, source=SHIPPED, collection=COLLECTION):
    card = SourceForm(desk)
    desk.put(card)
    card.show_for(collection, source, desk.lang)
    card.appear()
    return card


@pytest.fixture
def empty(desk):
    return opened(desk, None, ENGLISH)


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "bridge page.html"
    path.write_text(PAGE, encoding="utf-8")
    return path


def saved(card):
    said = []
    card.submitted.connect(lambda *values: said.append(values))
    named(card, Button, "Save").click()
    return said[0] if said else None


def attach(qtbot, card, path):
    card.attach(path)
    qtbot.waitUntil(lambda: card._attachment._task is None, timeout=5000)
    settle()


def test_what_nobody_touched_is_as_it_was(desk):
    card = opened(desk)
    assert not card.at_risk
    assert saved(card) == (SHIPPED, None)
    odd = Source(
        id="odd",
        type="Sculpture",
        headline=Localized({"fr": "Le pont", "en": "The bridge"}),
        creator=("Reed, Ann; the elder",),
        date_published="in the spring",
        in_language="fr",
        text="articles/a.txt",
    )
    assert saved(opened(desk, odd)) == (odd, None)


def test_a_new_source_is_described(empty):
    named(empty, QComboBox, "Type").setCurrentIndex(list(TYPES).index("Message"))
    for name, text in (
        ("Headline", "To the mayor"),
        ("Second headline", "About the bridge"),
        ("Authors (divided by semicolons)", "Ann Reed;  沈先生；Bo Li"),
        ("Publisher, paper or archive", "Town archive"),
        ("Date of publication", "c. 1870"),
        ("Rights", "Public domain"),
    ):
        named(empty, QLineEdit, name).setText(text)
    named(empty, QPlainTextEdit, "Note").setPlainText("In pencil.\nTwo pages.")
    assert "1870~ · about 1870" in texts(empty)
    source, text = saved(empty)
    assert text is None
    assert len(source.id) == 36
    assert source == Source(
        id=source.id,
        type="Message",
        headline=Localized({"en": "To the mayor"}),
        alternative_headline=Localized({"en": "About the bridge"}),
        creator=("Ann Reed", "沈先生", "Bo Li"),
        publisher="Town archive",
        date_published="1870~",
        in_language="en",
        rights="Public domain",
        note=Localized({"en": "In pencil.\nTwo pages."}),
    )


def test_a_text_in_one_language_leaves_the_other_alone(desk):
    card = opened(desk)
    named(card, QLineEdit, "Headline in English").setText("Another headline")
    named(card, QPlainTextEdit, "Note in English").setPlainText("")
    assert card.at_risk
    source, _ = saved(card)
    assert dict(source.headline) == {**SHIPPED.headline, "en": "Another headline"}
    assert dict(source.note) == {"zh": SHIPPED.note["zh"]}


def test_in_a_language_of_its_own_the_headline_can_be_written_too(desk):
    card = opened(desk)
    language = named(card, QComboBox, "Language of the article")
    language.setCurrentIndex(language.findData("ja"))
    named(card, QLineEdit, "Headline in ja").setText("水車橋")
    source, _ = saved(card)
    assert source.in_language == "ja"
    assert dict(source.headline) == {**SHIPPED.headline, "ja": "水車橋"}


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("Headline", "", "Please write at least one headline."),
        ("Date of publication", "2020-02-31", 'Date of publication: "2020-02-31" is not a day'),
    ],
)
def test_what_is_missing_is_said_where_it_is(empty, name, text, sentence):
    named(empty, QLineEdit, "Headline").setText("The bridge")
    field = named(empty, QLineEdit, name)
    field.setText(text)
    assert saved(empty) is None
    assert any(each.startswith(sentence) for each in texts(empty))
    assert field.hasFocus()


def test_what_is_written_is_not_lost_by_one_esc(empty, qtbot):
    field = named(empty, QLineEdit, "Headline")
    field.setText("The bridge")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert empty.isVisible()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert empty.isHidden()


# The full text


def test_what_was_found_is_shown_before_it_is_taken(qtbot, empty, page):
    attach(qtbot, empty, page)
    said = texts(empty)
    assert "bridge page.html" in said
    assert (
        "Headline: The Mill Bridge\nAuthors: Ann Reed\nDate: 2 May 1896\n"
        "36 characters. Read as UTF-8."
    ) in said
    assert "The second bridge came up the river." in said
    assert named(empty, QLineEdit, "Headline").text() == ""
    assert saved(empty) is None
    assert any("take the text that was found" in each for each in texts(empty))
    named(empty, Button, "Not this one").click()
    assert "bridge page.html" not in texts(empty)
    assert not empty.at_risk


def test_taken_it_fills_what_is_empty(qtbot, empty, page):
    named(empty, QLineEdit, "Publisher, paper or archive").setText("Another paper")
    attach(qtbot, empty, page)
    named(empty, Button, "Take it").click()
    assert any("bridge page.txt" in each and "UTF-8" in each for each in texts(empty))
    source, text = saved(empty)
    assert text == "The second bridge came up the river."
    assert empty.text_name == "bridge page"
    assert (source.headline["en"], source.creator) == ("The Mill Bridge", ("Ann Reed",))
    assert (source.publisher, source.date_published) == ("Another paper", "1896-05-02")


def test_a_text_in_another_language_sets_it(qtbot, desk, tmp_path):
    card = opened(desk, None, ENGLISH)
    path = tmp_path / "a.txt"
    path.write_bytes("茶市街的两次开市\n\n茶市街在渡口北边。".encode("gb18030"))
    attach(qtbot, card, path)
    assert any("Read as GB18030." in each for each in texts(card))
    named(card, Button, "Take it").click()
    source, _ = saved(card)
    assert (source.in_language, dict(source.headline)) == ("zh", {"zh": "茶市街的两次开市"})


def test_a_file_that_cannot_be_read_says_why(qtbot, empty, tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.4\nhello")
    attach(qtbot, empty, path)
    assert "This PDF is damaged and can't be read." in texts(empty)
    assert not empty.at_risk


@pytest.mark.slow
def test_a_kept_text_can_be_left_away_or_replaced(qtbot, desk, tmp_path):
    kept = replace(SHIPPED, text="articles/a.txt")
    card = opened(desk, kept)
    assert "Full text: articles/a.txt" in texts(card)
    path = tmp_path / "b.txt"
    path.write_text(BRIDGE, encoding="utf-8")
    attach(qtbot, card, path)
    named(card, Button, "Take it").click()
    assert saved(card) == (kept, BRIDGE)
    named(card, Button, "Leave the full text away").click()
    assert saved(card) == (SHIPPED, None)


def test_a_file_is_chosen(qtbot, empty, page, monkeypatch):
    asked = []

    def answer(*values):
        asked.append(values)
        return str(page), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer)
    named(empty, Button, "Choose a file…").click()
    qtbot.waitUntil(lambda: empty._attachment._task is None, timeout=5000)
    assert asked[0][-1] == "Text, web page, PDF or Word file (*.txt *.html *.htm *.pdf *.docx)"
    assert "bridge page.html" in texts(empty)


def test_a_file_is_dropped(qtbot, empty, page):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(page))])
    how = (
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(empty, QDragEnterEvent(QPoint(50, 50), *how))
    assert "Let go to read the file" in texts(empty)
    QApplication.sendEvent(empty, QDropEvent(QPointF(50, 50), *how))
    qtbot.waitUntil(lambda: empty._attachment._task is None, timeout=5000)
    assert "bridge page.html" in texts(empty)


def test_a_card_that_closes_while_it_reads_waits_and_forgets(empty, page):
    empty.attach(page)
    empty.dismiss()
    settle()
    assert empty._attachment._found is None
    assert empty._attachment._task is None


@pytest.mark.slow
@in_all_looks
def test_everything_fits_and_can_be_read(qtbot, size, percent, lang, theme, tmp_path):
    desk = Desk(qtbot, size, percent, lang, theme)
    card = opened(desk, LETTER)
    assert desk.breaches() == []
    path = Path(tmp_path / "a.txt")
    path.write_text(BRIDGE, encoding="utf-8")
    attach(qtbot, card, path)
    assert desk.breaches() == []
    card._attachment._take()
    assert desk.breaches() == []
