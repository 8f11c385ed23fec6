"""Where the kiosk's own files lie, and how they are put there."""

import os
from pathlib import Path

from timeline_app.paths import OURS
from timeline_app.storage.save_error import told
from timeline_app.storage.temporary import ORDINARY, sync_folder, written_beside


def config_file() -> Path:
    """The configuration, where none is named."""
    return OURS.user_config_path / "kiosk.toml"


def pin_file() -> Path:
    """What a PIN is checked by."""
    return OURS.user_config_path / "kiosk-pin.json"


def tries_file() -> Path:
    """How often a wrong PIN was given."""
    return OURS.user_state_path / "kiosk" / "tries.json"


def content_folder() -> Path:
    """The versions of what is shown."""
    return OURS.user_state_path / "kiosk" / "content"


def log_folder() -> Path:
    """The logs, where the configuration names no other folder."""
    return OURS.user_state_path / "kiosk" / "logs"


def keep(file: Path, content: bytes, mode: int = ORDINARY) -> None:
    """Put a content into a file, whole or not at all, whatever was there; folders are made.

    Raises:
        SaveError: the file is as it was.
    """
    with told():
        file.parent.mkdir(parents=True, exist_ok=True)
        with written_beside(file, (content,), mode) as new:
            os.replace(new.path, file)  # noqa: PTH105 - faults are injected at os level
        sync_folder(file.parent)
