"""An archivist at a real window, with keys as the X server sends them."""

import json
import os
import shutil
import subprocess
import sys

import pytest

from tests.journeys.test_visitor import MAIN, Hands, until
from timeline_app.paths import shipped_collection

pytestmark = pytest.mark.gui


class Program:
    """``edit`` on a copy of the shipped collection, for a person who never used it."""

    def __init__(self, display, folder):
        self.path = folder / "events.json"
        self.path.write_bytes(shipped_collection().read_bytes())
        own = {f"XDG_{kind}_HOME": str(folder / kind.lower()) for kind in ("CONFIG", "STATE")}
        self.run = subprocess.Popen(
            [sys.executable, str(MAIN), "edit", str(self.path), "--lang", "en"],
            env=os.environ | own | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
        )
        self._state = folder / "state" / "timeline-app"

    def focus(self, hands):
        """Wait for the window, and give it the focus: nobody manages windows here."""
        search = "search", "--onlyvisible", "--pid", str(self.run.pid)
        window = until(lambda: hands.do(*search), "opening").splitlines()[-1]
        hands.do("windowfocus", "--sync", window)

    @property
    def edits(self):
        """Whether edit mode was entered: who edits stands beside the file."""
        return self.path.with_name(f".{self.path.name}.editor").exists()

    @property
    def journal(self):
        """What is kept of edits that aren't saved."""
        files = (self._state / "journals").glob("*.jsonl")
        return "".join(file.read_text(encoding="utf-8") for file in files)

    @property
    def events(self):
        return json.loads(self.path.read_text(encoding="utf-8"))["events"]


@pytest.fixture
def program(xvfb, tmp_path):
    made = Program(xvfb, tmp_path)
    yield made
    made.run.kill()
    made.run.wait()


def test_an_event_is_made_by_keys_alone(xvfb, program):
    if shutil.which("xdotool") is None:
        pytest.skip("xdotool is not installed")
    hands, before = Hands(xvfb), program.events
    until(lambda: program.edits, "entering edit mode")
    program.focus(hands)
    hands.key("ctrl+n")
    until(lambda: program.journal, "adding an event")
    hands.do("type", "early March 2020")
    until(lambda: "2020-03-01~/2020-03-10~" in program.journal, "dating it")
    hands.key("Tab", "Tab", "Tab", "Tab")  # past the other reading of the date
    hands.do("type", "The bridge opens")
    until(lambda: "The bridge opens" in program.journal, "naming it")
    assert program.events == before

    hands.key("ctrl+s")
    until(lambda: program.events != before, "saving")
    hands.key("ctrl+q")
    assert program.run.wait(20) == 0
    (made,) = (each for each in program.events if each not in before)
    assert made["date"] == "2020-03-01~/2020-03-10~"
    assert made["title"]["en"] == "The bridge opens"
    assert "The bridge opens" not in program.journal
