"""The panes as one: each is told the same state."""

import pytest

pytestmark = pytest.mark.gui


@pytest.mark.slow
def test_a_table_that_was_hidden_shows_what_was_done_meanwhile(office):
    office.director.work("table")
    office.director.select("team-departs")
    office.write("Title in English", "Meanwhile")
    assert office.archivist.chosen == ("team-departs",)
    office.director.work("table")
    table = office.panes.table
    shown = [table._model.event_at(row).title["en"] for row in range(table._model.rowCount())]
    assert "Meanwhile" in shown
    assert table.chosen == ("team-departs",)


@pytest.mark.slow
def test_all_panes_speak_the_language_that_is_shown(office):
    assert office.field("Title in English")
    office.key("Ctrl+L")
    assert office.field("英文标题")
    assert "所有修改都已保存" in [
        getattr(each, "words", "") for each in office.panes.bar.findChildren(object)
    ]
