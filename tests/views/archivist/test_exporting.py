"""Exporting through the card and the file dialog, in a window."""

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.views.archivist.staged import Office
from tests.widgets.shown import settle
from timeline_app.storage.formats.table import EXPORTS, reader_of
from timeline_app.storage.reader import load
from timeline_app.views.archivist.export_card import ExportCard, ExportWish

pytestmark = pytest.mark.gui


@pytest.fixture
def office(qtbot, tmp_path):
    return Office(qtbot, tmp_path)


def export(office, monkeypatch, ending, path=None):
    """Export to this path, else to what the dialog proposes."""
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda _w, _t, given, _k: (str(path or given), "")
    )
    office.key("Ctrl+Shift+E")
    card = office.card(ExportCard)
    kind = next(each for each in EXPORTS if each.endings[0] == ending)
    card.submitted.emit(ExportWish(kind, "en", False, None))
    settle()
    return card


@pytest.mark.slow
def test_the_table_is_beside_the_collection_and_what_it_lacks_is_told(office, monkeypatch):
    export(office, monkeypatch, ".xlsx")
    path = office.folder / "events.xlsx"
    office.qtbot.waitUntil(path.exists)
    assert reader_of(path).endings == (".xlsx",)
    office.qtbot.waitUntil(lambda: "events.xlsx" in office.window.notice.accessibleName())
    assert office.card(ExportCard) is None


@pytest.mark.slow
def test_the_open_file_is_saved_and_not_exported_to(office, monkeypatch):
    before = office.path.read_bytes()
    card = export(office, monkeypatch, ".json", office.path)
    assert card.isVisible()
    assert office.path.read_bytes() == before
    card.dismiss()
    export(office, monkeypatch, ".json")
    copy = office.folder / "events-copy.json"
    office.qtbot.waitUntil(copy.exists)
    assert load(copy).collection == load(office.path).collection


@pytest.mark.slow
def test_what_cannot_be_written_is_told(office, monkeypatch, tmp_path):
    export(office, monkeypatch, ".csv", tmp_path / "nowhere" / "a.csv")
    office.qtbot.waitUntil(office.window.notice.isVisible)
    assert "a.csv" not in [path.name for path in tmp_path.rglob("*")]
