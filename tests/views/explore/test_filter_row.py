import pytest

from timeline_app.model.collection import Category, Collection, Event
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.views.explore.filter_row import FilterRow
from timeline_app.widgets.chip import Chip

KINDS = (Category(id="a", label=Localized({"en": "R&D"})), Category(id="b"))


def event(category):
    return Event(
        id=str(category), date=parse("2020"), title=Localized.plain("x"), category=category
    )


@pytest.fixture
def row(qtbot):
    made = FilterRow()
    qtbot.addWidget(made)
    return made


def names(row):
    return [chip.accessibleName() for chip in row.findChildren(Chip) if chip.isVisibleTo(row)]


@pytest.mark.gui
def test_events_without_a_category_have_a_chip_of_their_own(row):
    title = Localized.plain("x")
    row.show_categories(Collection(title=title, categories=KINDS), "en", frozenset())
    assert names(row) == ["R&D", "b"]
    events = (event("a"), event(None))
    row.show_categories(
        Collection(title=title, categories=KINDS, events=events), "en", frozenset({""})
    )
    assert names(row) == ["R&D", "b", "Other"]
    assert not row.findChildren(Chip)[-1].isChecked()


@pytest.mark.gui
def test_without_categories_there_is_nothing_to_switch(row):
    row.show_categories(
        Collection(title=Localized.plain("x"), events=(event(None),)), "zh", frozenset()
    )
    assert names(row) == []
    assert row.natural_width == 0
    assert row.height_in(500) == 0


@pytest.mark.gui
def test_a_narrow_row_has_more_lines(row):
    row.show_categories(Collection(title=Localized.plain("x"), categories=KINDS), "en", frozenset())
    assert row.height_in(row.natural_width) < row.height_in(row.natural_width - 1)
