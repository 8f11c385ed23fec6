"""Writes docs/kiosk.md anew from the records of the keys; a test holds the two together."""

from pathlib import Path

from timeline_app.kiosk.key_document import document

(Path(__file__).parents[1] / "docs" / "kiosk.md").write_text(document(), encoding="utf-8")
