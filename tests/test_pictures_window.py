"""That a picture is what the window shows, whoever asks for it."""

import json

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.views.explore.staged import Stage
from timeline_app import paths, settings
from timeline_app.pictures import Picture, render
from timeline_app.views.explore.session import Preferences
from timeline_app.views.explore.wishes import Opening, Wishes

pytestmark = pytest.mark.gui
SHIPPED = paths.shipped_collection()
ENGLISH = Wishes(lang="en")
SPAN = (1_581_000_000, 1_583_000_000)


@pytest.mark.parametrize(
    ("spans", "names"), [(0, ["s.png"]), (1, ["s.png"]), (2, ["s-1.png", "s-2.png"])]
)
def test_each_span_has_a_file_of_its_own(tmp_path, spans, names):
    picture = Picture(tmp_path / "s.png", (800, 600), (SPAN,) * spans)
    assert [picture.file(n).name for n in range(max(1, spans))] == names


@pytest.mark.slow
def test_a_picture_depends_on_what_was_asked_for_alone(qapp, monkeypatch, tmp_path):
    """Not on the person's language, colours or size of text."""
    for kind in ("CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind))
    pictures = []
    for lang, theme, text in (("zh", "light", 100), ("en", "dark", 150)):
        person = Preferences.of_person()
        person.keep(settings.LANGUAGE, lang)
        person.keep(settings.THEME, theme)
        person.keep(settings.TEXT, text)
        out = tmp_path / f"{lang}.png"
        assert render(Opening(SHIPPED), Picture(out, (800, 600))) == 0
        pictures.append(out.read_bytes())
    assert pictures[0] == pictures[1]
    assert not paths.state_file().exists()


@pytest.mark.slow
def test_problems_of_the_file_are_printed_and_not_in_the_picture(qapp, tmp_path, capsys):
    good, bad = ({"id": each, "date": each, "title": each} for each in ("1999", "never"))
    pictures = []
    for name, events in (("sound", [good]), ("bad", [good, bad])):
        held = {"schema": "timeline/1", "title": "A", "languages": ["en"], "events": events}
        path, out = tmp_path / f"{name}.json", tmp_path / f"{name}.png"
        path.write_text(json.dumps(held), encoding="utf-8")
        assert render(Opening(path), Picture(out, (800, 600))) == 0
        pictures.append(out.read_bytes())
    assert pictures[0] == pictures[1]
    assert "error: " in capsys.readouterr().err


@pytest.mark.slow
def test_the_picture_is_what_the_window_shows(qtbot, tmp_path):
    out = tmp_path / "t.png"
    picture = Picture(out, (1000, 700), (SPAN,))
    assert render(Opening(SHIPPED, "projects-start", SPAN, ENGLISH), picture) == 0
    hall = Stage(qtbot, SHIPPED, size=(1000, 700)).without_motion()
    hall.director.select("projects-start")
    hall.director.show_span(*SPAN)
    hall.search_field.setFocus()
    for part in (hall.canvas, hall.window.overview):
        seen = part.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        drawn = QImage(str(out)).copy(part.geometry())
        assert drawn.convertToFormat(QImage.Format.Format_RGB32) == seen


def test_several_spans_are_several_files(qapp, tmp_path):
    later = (1_584_000_000, 1_585_000_000)
    picture = Picture(tmp_path / "s.json", (800, 600), (SPAN, later), timeline_only=True)
    assert render(Opening(SHIPPED, wishes=ENGLISH), picture) == 0
    starts = [json.loads(picture.file(n).read_text(encoding="utf-8"))["span"] for n in (0, 1)]
    assert starts[0][0] < starts[0][1] < starts[1][0]


@pytest.mark.slow
def test_no_window_is_left_after_drawing(qapp, tmp_path):
    before = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    render(Opening(SHIPPED), Picture(tmp_path / "t.png", (800, 600)))
    render(Opening(SHIPPED), Picture(tmp_path / "t.png", (800, 600), timeline_only=True))
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == before
