"""Sources by their cards, and quotations, in a window."""

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.widgets.shown import settle
from timeline_app.views.archivist.source_form import SourceForm
from timeline_app.views.archivist.sources_card import SourcesCard

pytestmark = pytest.mark.gui


@pytest.mark.slow
def test_a_source_is_described_from_the_list_and_the_focus_comes_back(office):
    title = office.field("Title in English") if office.state.selected else office.canvas
    title.setFocus()
    (source,) = office.state.collection.sources
    office.key("Ctrl+Shift+A")
    office.card(SourcesCard).edit_asked.emit(source.id)
    form = office.card(SourceForm)
    assert office.card(SourcesCard) is None
    office.write("Publisher, paper or archive", "The Archive", form)
    form.submit()
    settle()
    assert office.card(SourceForm) is None
    assert office.state.collection.source(source.id).publisher == "The Archive"
    assert title.hasFocus()
    office.key("Ctrl+Z")
    assert office.state.collection.source(source.id) == source


@pytest.mark.slow
def test_files_are_looked_for_beside_the_collection(office, monkeypatch):
    asked = []
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", lambda *given: (asked.append(given[2]), ("", ""))[1]
    )
    office.archivist._sourcing.add_source()
    office.card(SourceForm).attach()
    assert asked == [str(office.path.parent)]


@pytest.mark.slow
def test_without_an_event_the_first_article_opens_and_esc_goes_back(office):
    office.director.select(None)
    office.key("Ctrl+Shift+Q")
    settle()
    assert office.window.reader_open
    office.key("Escape")
    assert not office.window.reader_open
    assert office.state.editing


def test_an_event_with_a_quotation_opens_it_in_its_article(office):
    office.director.select("team-departs")
    office.key("Ctrl+Shift+Q")
    settle()
    assert office.state.reading.event == "team-departs"
