import pytest
from msgspec.structs import replace
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from tests.views.archivist.carded import named
from tests.widgets.shown import texts
from timeline_app.editing import other_parts
from timeline_app.views.archivist.tours_card import ToursCard
from timeline_app.widgets.button import Button

pytestmark = pytest.mark.gui


def ask(office, name):
    office.director.work("tours")
    named(office.card(ToursCard), Button, f"{name}: Nine days").click()


def said(office, words):
    return any(words in text for text in texts(office.window))


@pytest.mark.slow
def test_a_tour_is_written_as_a_handout(office, tmp_path, monkeypatch):
    office.choose_files(monkeypatch, tmp_path / "nine")
    ask(office, "Handout (PDF)")
    assert (tmp_path / "nine.pdf").read_bytes().startswith(b"%PDF")
    assert said(office, "The handout is written: nine.pdf")


@pytest.mark.slow
def test_a_file_that_only_the_ending_leads_to_is_not_written_over(office, tmp_path, monkeypatch):
    (tmp_path / "nine.pdf").write_text("somebody's", encoding="utf-8")
    office.choose_files(monkeypatch, tmp_path / "nine")
    ask(office, "Handout (PDF)")
    assert said(office, "already a file of this name")
    assert (tmp_path / "nine.pdf").read_text(encoding="utf-8") == "somebody's"


@pytest.mark.slow
@pytest.mark.parametrize("deed", ["Handout (PDF)", "Slides (PNG)"])
def test_a_tour_without_stops_is_not_given_out_as_all_events(office, tmp_path, monkeypatch, deed):
    tour = office.state.collection.tours[0]
    office.archivist.editor.make(
        lambda held, _by: other_parts.put_tour(held, replace(tour, stops=()))
    )
    ask(office, deed)
    assert said(office, "A tour needs at least one stop.")
    assert list(tmp_path.glob("*.pdf")) == []


@pytest.mark.slow
def test_a_handout_that_cannot_be_written_is_told(office, tmp_path, monkeypatch):
    office.choose_files(monkeypatch, tmp_path / "no" / "nine.pdf")
    ask(office, "Handout (PDF)")
    assert said(office, "the folder doesn’t exist") or said(office, "folder")


@pytest.mark.slow
def test_a_tour_becomes_slides_in_a_folder_of_its_own(office, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    (tmp_path / "Nine days").mkdir()
    ask(office, "Slides (PNG)")
    office.qtbot.waitUntil(lambda: said(office, "slides are drawn"), timeout=30_000)
    made = sorted((tmp_path / "Nine days 2").iterdir())
    assert len(made) >= len(office.state.collection.tours[0].stops)
    assert QImage(str(made[0])).size().toTuple() == (1920, 1080)
