import io
import sys

import pytest

from timeline_app.cli import NO_DISPLAY, main
from timeline_app.kiosk.home import pin_file
from timeline_app.kiosk.pin import NOT_SET, read_pin
from timeline_app.paths import shipped_collection

SHIPPED = str(shipped_collection())
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
HEAD = '{"schema": "timeline/1", "title": "t", "events": ['

# Checking


def test_check_of_the_shipped_collection(capsys):
    assert main(["check", SHIPPED]) == 0
    said = capsys.readouterr()
    assert said.out == ""
    assert "errors: 0" in said.err


def test_check_names_path_line_and_column(capsys, tmp_path):
    path = tmp_path / "e.json"
    path.write_text(HEAD + '\n{"id": "a", "date": "2020-02-31", "title": "t"}]}', "utf-8")
    assert main(["check", str(path)]) == 1
    (line,) = capsys.readouterr().out.splitlines()
    assert line == f'{path}:2:21: error: "2020-02-31" is not a day of the calendar'


def test_a_warning_counts_only_when_strict(capsys, tmp_path):
    path = tmp_path / "e.json"
    path.write_text(HEAD + '{"id": "a", "date": "2020", "title": "t", "category": "no"}]}')
    assert main(["check", str(path)]) == 0
    assert main(["check", str(path), "--strict"]) == 1


# Kiosks


def test_the_defaults_of_a_kiosk_are_right(capsys):
    assert main(["kiosk", "--check-config"]) == 0
    assert capsys.readouterr().out == ""


def test_a_kiosk_s_configuration_is_checked_by_line(capsys, tmp_path):
    file = tmp_path / "kiosk.toml"
    file.write_text("\nidel = 90\n", encoding="utf-8")
    assert main(["kiosk", "--check-config", str(file)]) == 1
    assert capsys.readouterr().out == (
        f'{file}:2:1: error: there is no key "idel"; did you mean "idle"?\n'
    )


@pytest.mark.slow
def test_the_pin_of_a_kiosk_is_set(capsys, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO("2580\n2580\n"))
    assert main(["kiosk", "--set-pin"]) == 0
    assert read_pin(pin_file()).fits("2580")


def test_a_kiosk_needs_a_pin_or_to_be_told_that_it_needs_none(capsys, monkeypatch, tmp_path):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert main(["kiosk", SHIPPED]) == 2
    assert capsys.readouterr().err == NOT_SET + "\n"


@pytest.mark.parametrize(("said", "opened"), [("plain\n", [False]), ("safe\n", [True]), ("", [])])
def test_a_kiosk_s_window_waits_for_the_word_to_go_on(monkeypatch, said, opened):
    heard = []
    monkeypatch.setattr("timeline_app.hall.open_hall", lambda _, safe: heard.append(safe) or 0)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(sys, "stdin", io.StringIO(said))
    assert main(["kiosk", "--start", "wait"]) == 0
    assert heard == opened


def test_a_collection_is_published(capsys, tmp_path):
    out = tmp_path / "hall"
    assert main(["publish", SHIPPED, str(out)]) == 0
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"{out}: files: 1, written: 1, removed: 0, version: ")
    assert sorted(each.name for each in out.iterdir()) == ["files", "manifest.json"]


# No display


@pytest.mark.parametrize("words", [[], ["show"], [SHIPPED], ["--lang", "en"], ["kiosk"]])
def test_without_a_display_a_sentence_names_render(monkeypatch, capsys, words):
    for name in DISPLAYS:
        monkeypatch.delenv(name, raising=False)
    assert main(words) == 2
    assert capsys.readouterr().err == NO_DISPLAY + "\n"
    assert "render" in NO_DISPLAY
