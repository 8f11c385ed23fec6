import subprocess

import pytest

from timeline_app.cli import main

pytestmark = pytest.mark.gui


def drawn(tmp_path, name, *options):
    file = tmp_path / name
    assert main(["render", "events.json", "--out", str(file), "--lang", "en", *options]) == 0
    return file


@pytest.mark.parametrize(
    "options", [pytest.param((), marks=pytest.mark.slow), ("--timeline-only",)]
)
def test_svg_has_the_words_of_what_is_shown(tmp_path, options):
    text = drawn(tmp_path, "s.svg", *options).read_text(encoding="utf-8")
    assert "licence" in text
    assert ('width="1920"' in text) or ("508mm" in text)


@pytest.mark.slow
def test_pdf_is_one_page_with_embedded_fonts(tmp_path):
    data = drawn(tmp_path, "s.pdf").read_bytes()
    assert data.startswith(b"%PDF")
    assert data.count(b"/Type /Page\n") + data.count(b"/Type /Page ") <= 1
    assert b"/FontFile2" in data


@pytest.mark.slow
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_theme_is_the_one_asked_for(tmp_path, theme):
    one = drawn(tmp_path, "a.png", "--theme", theme).read_bytes()
    other = drawn(tmp_path, "b.png").read_bytes()
    assert (one == other) is (theme == "light")


@pytest.mark.slow
def test_a_folder_that_is_not_there_is_named(tmp_path, capsys):
    for kind in ("png", "svg", "pdf", "json"):
        out = tmp_path / "nowhere" / f"s.{kind}"
        assert main(["render", "events.json", "--out", str(out)]) == 2
        assert "error" in capsys.readouterr().err


@pytest.mark.slow
def test_the_whole_program_writes_an_svg(tmp_path):
    """In a process of its own, because painting into a device of Qt's can fail at the end."""
    out = tmp_path / "s.svg"
    command = [".venv/bin/timeline-app", "render", "events.json", "--out", str(out)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
