import shlex
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel

from timeline_app.model.edtf import parse_span
from timeline_app.timescale.scale import TimeScale
from timeline_app.views.explore.sharing import link, paint_page


def test_a_link_opens_just_there():
    view = TimeScale.between(1_580_000_000, 1_585_000_000, 1000)
    words = shlex.split(link(Path("/a folder/events.json"), "team-departs", view, "en"))
    assert words[:3] == ["timeline-app", "show", "/a folder/events.json"]
    said = dict(zip(words[3::2], words[4::2], strict=True))
    assert (said["--event"], said["--lang"]) == ("team-departs", "en")
    assert parse_span(said["--span"]) == (view.start, view.end)


def test_without_an_event_it_names_none():
    view = TimeScale.between(0, 1000, 1000)
    assert "--event" not in link(Path("a.json"), None, view, "zh")


@pytest.mark.gui
def test_the_page_holds_the_window(qtbot, tmp_path):
    window = QLabel("text")
    qtbot.addWidget(window)
    window.resize(800, 400)
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "page.pdf"))
    paint_page(window, printer)
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
