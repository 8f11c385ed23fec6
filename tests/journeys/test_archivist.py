"""An archivist begins a collection, records events in it, and hands it on."""

import json

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit

from tests.views.explore.staged import Stage
from timeline_app.check import check
from timeline_app.cli import main
from timeline_app.paths import shipped_collection
from timeline_app.views.explore.event_form import EventForm
from timeline_app.views.explore.new_form import NewForm

pytestmark = pytest.mark.gui
DAYS = {
    "1998-05-02": "The mill is bought",
    "1999-03~": "Work begins, more or less",
    "1999-05-01/2000-09-30": "The roof is mended",
    "2001-06-10T15:00:00": "The doors open",
}


def form_of(hall, kind):
    return next(each for each in hall.window.findChildren(kind) if each.isVisible())


def write(form, **texts):
    for editor in (*form.findChildren(QLineEdit), *form.findChildren(QPlainTextEdit)):
        text = texts.get(editor.accessibleName().replace(" ", "_"))
        if text is not None and isinstance(editor, QLineEdit):
            editor.setText(text)


def test_a_collection_from_nothing_to_a_picture(qtbot, monkeypatch, tmp_path, capsys):
    path, out = tmp_path / "mill.json", tmp_path / "mill.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    hall = Stage(qtbot).without_motion()
    hall.key("Ctrl+Shift+N")
    new = form_of(hall, NewForm)
    for editor in new.findChildren(QLineEdit):
        editor.setText("The mill")
    new.submit()

    for date, title in DAYS.items():
        before = path.read_bytes()
        hall.key("Ctrl+N")
        form = form_of(hall, EventForm)
        write(form, Date=date, Title=title, Title_in_English=title, Title_in_Chinese=title)
        form.submit()
        assert hall.seen()[hall.state.selected].title == title
        assert path.read_bytes() != before
    hall.key("0")
    assert {each.title for each in hall.seen().values()} == set(DAYS.values())

    # What was written is whole, in order, and says who recorded it.
    held = json.loads(path.read_text(encoding="utf-8"))["events"]
    assert [each["date"] for each in held] == list(DAYS)
    assert all(each["provenance"]["at"].endswith("Z") for each in held)
    assert not [line for line in check(str(path)).lines if ": error: " in line]

    # The next day another person opens it, and draws it.
    again = Stage(qtbot, path)
    assert set(again.seen()) == {each["id"] for each in held}
    assert main(["render", str(path), "--out", str(out), "--size", "1000x600"]) == 0
    assert QImage(str(out)).size().toTuple() == (1000, 600)
    assert capsys.readouterr().err == ""


def test_two_people_never_overwrite_each_other(qtbot, tmp_path):
    path = tmp_path / "events.json"
    path.write_bytes(shipped_collection().read_bytes())
    first, second = (Stage(qtbot, path).without_motion() for _ in range(2))
    saved = []
    for hall in (first, second):
        hall.director.new_event()
        form = form_of(hall, EventForm)
        write(form, Date="2020-03-02", Title_in_English="Recorded by one of two")
        form.submit()
        saved.append(path.read_bytes())
    assert saved[0] == saved[1]
    assert len(json.loads(saved[0])["events"]) == 10
    assert form_of(second, EventForm).isVisible()
