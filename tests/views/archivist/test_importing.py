"""Importing through the card and the file dialogs, in a window."""

import pytest

from tests.views.archivist.staged import Office
from tests.widgets.shown import settle, texts
from timeline_app.views.archivist.import_card import ImportCard, Into

pytestmark = pytest.mark.gui
TABLE = "日期,标题\n2020年2月初,桥\n2020-03-19,回\n"


@pytest.fixture
def office(qtbot, tmp_path):
    made = Office(qtbot, tmp_path)
    (tmp_path / "a.csv").write_text(TABLE, encoding="utf-8")
    return made


def read(office, monkeypatch, *answers):
    """The card with the file that the first dialog answers, read."""
    office.choose_files(monkeypatch, *answers)
    office.key("Ctrl+I")
    card = office.card(ImportCard)
    office.qtbot.waitUntil(lambda: "桥" in texts(card))
    settle()
    return card


def submit(card, into):
    card._submit(into)
    settle()


@pytest.mark.slow
def test_events_are_added_in_one_step(office, monkeypatch):
    before = office.state.collection
    card = read(office, monkeypatch, office.folder / "a.csv")
    submit(card, Into.THIS)
    assert not card.isVisible()
    assert len(office.state.collection.events) == len(before.events) + 2
    office.director.work("undo")
    assert office.state.collection == before


@pytest.mark.slow
def test_who_names_no_new_file_keeps_the_card(office, monkeypatch):
    before = office.state.collection
    new = office.folder / "new.json"
    card = read(office, monkeypatch, office.folder / "a.csv", "", new)
    submit(card, Into.NEW)
    assert card.isVisible()
    assert office.state.collection == before
    submit(card, Into.NEW)
    assert not card.isVisible()
    assert office.session.loaded.path == new
    assert len(office.state.collection.events) == 2


@pytest.mark.slow
def test_a_new_file_that_cannot_be_written_is_told_on_the_card(office, monkeypatch):
    card = read(office, monkeypatch, office.folder / "a.csv", office.folder / "no" / "new.json")
    before = texts(card)
    submit(card, Into.NEW)
    assert card.isVisible()
    (told,) = set(texts(card)) - set(before)
    assert told
    submit(card, Into.THIS)
    assert not card.isVisible()


@pytest.mark.slow
def test_what_nothing_reads_is_refused(office, monkeypatch):
    path = office.folder / "a.xyz"
    path.write_bytes(b"?")
    office.choose_files(monkeypatch, path)
    office.key("Ctrl+I")
    assert any(".csv" in words for words in texts(office.card(ImportCard)))
