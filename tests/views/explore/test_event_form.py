import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from timeline_app.model.collection import Collection
from timeline_app.model.localized import Localized
from timeline_app.paths import shipped_collection
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.storage.reader import load
from timeline_app.views.explore.event_form import EventForm
from timeline_app.widgets.text_block import TextBlock

COLLECTION = load(Path(shipped_collection())).collection


@pytest.fixture
def form(stage):
    made = EventForm(stage)
    made.restyle(Style(LIGHT, 0.8))
    made.show_for(COLLECTION, "en")
    made.appear()
    return made


def editor(form, name):
    kinds = (QLineEdit, QPlainTextEdit, QComboBox)
    return next(w for kind in kinds for w in form.findChildren(kind) if w.accessibleName() == name)


def texts(form):
    return {block.words for block in form.findChildren(TextBlock)}


def fill(form, **written):
    for name, text in written.items():
        field = editor(form, name.replace("_", " "))
        field.setText(text) if isinstance(field, QLineEdit) else field.setPlainText(text)


@pytest.fixture
def said(form):
    events = []
    form.submitted.connect(events.append)
    return events


@pytest.mark.gui
def test_the_date_is_echoed_while_it_is_written(form):
    fill(form, Date="2020-02-15")
    assert "2020-02-15 · Saturday, 15 February 2020" in texts(form)
    fill(form, Date="2020-02-31")
    assert '"2020-02-31" is not a day of the calendar' in texts(form)


@pytest.mark.gui
def test_a_whole_event_is_said(form, said):
    fill(form, Date="2020-03-07~", Title_in_English="A day", Title_in_Chinese="一天")
    fill(form, **{"Summary (may be left empty)": " In short. "})
    fill(form, **{"Quoted passage, word for word": "3月7日，\n晴。\n"})
    editor(form, "Category").setCurrentIndex(1)
    form.submit()
    (event,) = said
    assert event.date.text == "2020-03-07~"
    assert dict(event.title) == {"en": "A day", "zh": "一天"}
    assert dict(event.summary) == {"en": "In short."}
    assert event.category == "medical"
    (excerpt,) = event.excerpts
    assert (excerpt.source, excerpt.exact, excerpt.section) == (
        "xuchang-2020",
        "3月7日，\n晴。",
        None,
    )
    assert event.provenance.method == "entered"
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", event.provenance.at)


@pytest.mark.gui
def test_two_events_never_share_an_id(form, said):
    fill(form, Date="2020", Title_in_English="A year")
    form.submit()
    form.submit()
    assert said[0].id != said[1].id
    assert said[0].excerpts == ()
    assert said[0].category is None


@pytest.mark.gui
@pytest.mark.parametrize("date", ["", "yesterday", "2020-02-10/2020-02-01"])
def test_a_date_that_cannot_be_read_is_not_saved(form, said, date):
    fill(form, Date=date, Title_in_English="A day")
    form.submit()
    assert said == []
    assert "Please write a date that can be read." in texts(form)


@pytest.mark.gui
def test_without_a_title_nothing_is_saved(form, said, qtbot):
    fill(form, Date="2020-03-07")
    qtbot.keyClick(editor(form, "Date"), Qt.Key.Key_Return)
    assert said == []
    assert "Please write a title." in texts(form)
    assert editor(form, "Title in English").hasFocus()


@pytest.mark.gui
def test_what_is_written_is_not_lost_by_one_esc_or_a_click_outside(form, qtbot):
    fill(form, Date="2020-03-07")
    qtbot.mouseClick(form, Qt.MouseButton.LeftButton, pos=form.rect().topLeft())
    qtbot.keyClick(editor(form, "Date"), Qt.Key.Key_Escape)
    assert form.isVisible()
    qtbot.keyClick(editor(form, "Date"), Qt.Key.Key_Escape)
    assert form.isHidden()


@pytest.mark.gui
def test_an_empty_form_closes_at_once(form, qtbot):
    qtbot.keyClick(editor(form, "Date"), Qt.Key.Key_Escape)
    assert form.isHidden()


@pytest.mark.gui
def test_a_refusal_is_shown_and_the_form_stays(form):
    form.refuse("The disk is full.")
    assert "The disk is full." in texts(form)
    assert form.isVisible()


@pytest.mark.gui
def test_without_sources_no_passage_is_asked_for(form, said):
    form.show_for(Collection(title=Localized({"zh": "空"})), "zh")
    assert not editor(form, "引文，一字不改").isVisible()
    fill(form, 日期="2020", 标题="一年")
    form.submit()
    assert dict(said[0].title) == {"zh": "一年"}


@pytest.mark.gui
@pytest.mark.parametrize(
    ("typed", "edtf", "kept"),
    [
        ("2020年2月初", "2020-02-01~/2020-02-10~", "2020年2月初"),
        ("15 Feb 2020", "2020-02-15", "15 Feb 2020"),
        ("2月15日", "2020-02-15", "2月15日"),
        ("2020-02-15", "2020-02-15", None),
    ],
)
def test_what_people_write_is_kept_beside_how_it_is_read(form, said, typed, edtf, kept):
    fill(form, Date=typed, Title_in_English="A day")
    form.submit()
    assert (said[0].date.text, said[0].date_text) == (edtf, kept)


@pytest.mark.gui
def test_a_date_without_a_year_takes_that_of_its_source_and_says_so(form):
    fill(form, Date="15 Feb")
    assert any("no year is written, 2020 is taken" in text for text in texts(form))


@pytest.mark.gui
def test_without_a_source_the_year_is_asked_for(form, said):
    form.show_for(Collection(title=Localized({"en": "Empty"}), languages=("en",)), "en")
    fill(form, Date="15 Feb", Title="A day")
    form.submit()
    assert said == []
    assert any("needs a year" in text for text in texts(form))
