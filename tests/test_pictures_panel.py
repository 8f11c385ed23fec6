"""The command that draws a whole timeline for a wall."""

import pytest
from PySide6.QtGui import QImage

from timeline_app.cli import main

pytestmark = pytest.mark.gui


def render(out, *options):
    return main(["render", "events.json", "--out", str(out), *options])


def test_millimetres_and_dots(qapp, tmp_path):
    assert render(tmp_path / "w.png", "--mm", "300x100", "--dpi", "72") == 0
    image = QImage(str(tmp_path / "w.png"))
    assert image.size().toTuple() == (850, 283)
    assert image.dotsPerMeterX() == 2835


def test_pieces(qapp, tmp_path):
    assert render(tmp_path / "w.png", "--panel", "--size", "900x400", "--tiles", "2") == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["w-1.png", "w-2.png"]


@pytest.mark.slow
def test_language_and_theme_are_those_asked_for(qapp, tmp_path):
    made = set()
    for lang in ("zh", "en"):
        for theme in ("light", "dark"):
            options = ("--panel", "--size", "900x400", "--lang", lang, "--theme", theme)
            assert render(tmp_path / "w.png", *options) == 0
            made.add((tmp_path / "w.png").read_bytes())
    assert len(made) == 4


@pytest.mark.slow
def test_what_is_larger_than_a_screen_is_a_panel(qapp, tmp_path):
    assert render(tmp_path / "w.png", "--size", "16390x240") == 0
    assert QImage(str(tmp_path / "w.png")).size().toTuple() == (16390, 240)


@pytest.mark.parametrize(
    ("name", "options", "sentence"),
    [
        ("w.json", ("--panel",), "a panel must end in one of .png, .svg, .pdf"),
        ("nowhere/w.png", ("--panel", "--size", "400x300"), "not saved: the folder is gone"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(qapp, tmp_path, capsys, name, options, sentence):
    assert render(tmp_path / name, *options) == 2
    assert capsys.readouterr().err == f"{tmp_path / name}: error: {sentence}\n"


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--mm", "3000"), '"3000" is not a size such as 3000x1000, at least 50x50'),
        (("--mm", "3000x10"), '"3000x10" is not a size such as 3000x1000, at least 50x50'),
        (("--panel", "--dpi", "0"), '"0" is not a number from 1 to 1200'),
    ],
)
def test_sizes_that_mean_nothing(tmp_path, capsys, options, sentence):
    with pytest.raises(SystemExit):
        render(tmp_path / "w.png", *options)
    assert sentence in capsys.readouterr().err
