"""Where something is to be written, asked in the system's own dialog."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from timeline_app.storage.save_error import SaveError


def ask_file(parent: QWidget, title: str, now: Path, kind: str, ending: str) -> Path | None:
    """The file that was chosen, with its ending; None: none was.

    Raises:
        SaveError: it is there, and the dialog asked about another: the name without the ending.
    """
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(now), kind)
    if not chosen or chosen.lower().endswith(ending):
        return Path(chosen) if chosen else None
    file = Path(f"{chosen}{ending}")
    if file.exists():
        raise SaveError("there is already a file of this name", "已有同名的文件")
    return file
