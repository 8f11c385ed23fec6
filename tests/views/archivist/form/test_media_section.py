import pytest
from PySide6.QtWidgets import QApplication

from tests.pictured import picture
from tests.views.archivist.form.written import COLLECTION, Desk, changed
from timeline_app.model.collection import Medium
from timeline_app.model.localized import Localized
from timeline_app.views.archivist.form.media_section import MediaSection
from timeline_app.widgets.picture_loader import PictureLoader

pytestmark = pytest.mark.gui
WHOLE = Medium(src="a.png", credit="N. N.", alt=Localized({"zh": "所见", "en": "What is seen"}))
BARE = Medium(src="media/b.mp3")


@pytest.fixture
def desk(qtbot, tmp_path):
    picture(tmp_path / "a.png")
    loader = PictureLoader(None)

    def part(draft):
        section = MediaSection(draft, loader)
        section.set_folder(tmp_path)
        return section

    yield Desk(qtbot, part, collection=changed(COLLECTION, "team-departs", media=(WHOLE, BARE)))
    loader.rest()


def fields(desk, name):
    return [
        each
        for each in desk.root.findChildren(type(desk.editor(name)))
        if each.accessibleName() == name
    ]


def test_what_check_would_warn_of_is_hinted(desk):
    assert (
        "The file is not there.\nThere is no description yet.\nThere is no credit yet."
        in desk.texts
    )
    assert "a.png" in desk.texts
    assert not any(text == "There is no credit yet." for text in desk.texts)


def test_words_are_written_in_place(desk):
    desk.write("Credit", "X")
    assert desk.event.media[0].credit == "X"
    assert desk.fields == ["media:0:credit"]
    editor = fields(desk, "Description in English")[1]
    editor.setPlainText("A voice")
    assert desk.event.media[1].alt == Localized({"en": "A voice"})
    fields(desk, "Rights")[1].setText("CC0")
    assert desk.event.media[1].rights == "CC0"
    fields(desk, "Caption in Chinese")[0].setPlainText("说明")
    assert desk.event.media[0].caption == Localized({"zh": "说明"})
    assert desk.fields[1:] == ["media:1:alt:en", "media:1:rights", "media:0:caption:zh"]
    assert "The file is not there.\nThere is no credit yet." in desk.texts


def test_an_emptied_credit_is_none(desk):
    desk.write("Credit", "")
    assert desk.event.media[0].credit is None


@pytest.mark.slow
def test_media_move_and_go(desk):
    assert not desk.button("Move up: a.png").isEnabled()
    desk.press("Move down: a.png")
    assert [medium.src for medium in desk.event.media] == ["media/b.mp3", "a.png"]
    assert fields(desk, "Credit")[1].text() == "N. N."
    desk.press("Remove “b.mp3”")
    assert desk.event.media == (WHOLE,)
    assert desk.fields == ["", ""]
    assert QApplication.focusWidget() is desk.button("Add files…")
    desk.undo()
    assert "b.mp3" in desk.texts


def test_files_are_asked_for(desk):
    asked = []
    desk.part.asked.connect(asked.append)
    desk.press("Add files…")
    assert asked == ["attach"]
