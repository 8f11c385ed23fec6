from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from timeline_app.storage.save_error import SaveError
from timeline_app.views.archivist.asking import ask_file


def asked(monkeypatch, answer):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(answer), ""))
    return ask_file(None, "", Path("x.pdf"), "PDF (*.pdf)", ".pdf")


def test_the_ending_is_written_for_who_left_it_away(monkeypatch, tmp_path):
    assert asked(monkeypatch, tmp_path / "nine") == tmp_path / "nine.pdf"
    assert asked(monkeypatch, tmp_path / "nine.PDF") == tmp_path / "nine.PDF"
    assert asked(monkeypatch, "") is None


def test_a_file_that_the_dialog_asked_about_may_be_written_over(monkeypatch, tmp_path):
    (tmp_path / "nine.pdf").touch()
    assert asked(monkeypatch, tmp_path / "nine.pdf") == tmp_path / "nine.pdf"
    with pytest.raises(SaveError, match="already a file of this name"):
        asked(monkeypatch, tmp_path / "nine")
