"""What a screen reader finds and hears, over the bus that it uses."""

import os
import select
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.crowded import written
from tests.views.explore.shipped import shipped
from timeline_app.stage.telling import spoken
from timeline_app.state.stepping import moment

ROOT = Path(__file__).parents[3]
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
pytestmark = [
    pytest.mark.gui,
    pytest.mark.skipif(
        shutil.which("dbus-run-session") is None or not LAUNCHER.exists(),
        reason="dbus-run-session or at-spi2-core is not installed",
    ),
]


class Room:
    """A desk of its own, with a screen reader at it."""

    def __init__(self, reader, env, folder):
        self.reader, self.env, self.folder = reader, env, folder
        self.program = None

    def show(self, lang):
        """Open the window; gives the list of events."""
        command = "-m", "tests.views.explore.spoken_stage", lang, str(written(self.folder))
        self.program = subprocess.Popen(
            [sys.executable, *command],
            cwd=ROOT,
            env=self.env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.program.stdout.readline() == "shown\n"
        return self.find(self.reader.role, "list")

    def find(self, known, wanted):
        """The first node of which this is known; waits until it is there."""
        for _patience in range(50):
            found = [node for node in self.reader.nodes() if known(node) == wanted]
            if found:
                return found[0]
            self.reader.rest()
        raise AssertionError(wanted)

    def tell(self, line):
        self.program.stdin.write(f"{line}\n")
        self.program.stdin.flush()

    @property
    def answered(self):
        return bool(select.select([self.program.stdout], [], [], 0)[0])

    def leave(self):
        """The program's exit code: it closes by itself when its input does."""
        if self.program is None:
            return 0
        self.program.stdin.close()
        try:
            return self.program.wait(30)
        finally:
            self.program.kill()
            self.program.stdout.close()


@pytest.fixture
def room(xvfb, tmp_path):
    from tests.views.explore.atspi import ScreenReader  # noqa: PLC0415 - only where there is a bus

    env = os.environ | {
        "DISPLAY": xvfb,
        "GSETTINGS_BACKEND": "memory",
        "QT_QPA_PLATFORM": "xcb",
        "XDG_RUNTIME_DIR": str(tmp_path),
    }
    bus = subprocess.Popen(
        ["dbus-run-session", "--", "sh", "-c", "echo $DBUS_SESSION_BUS_ADDRESS; exec cat"],
        env=env,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    address = bus.stdout.readline().strip()
    reader = ScreenReader(address)
    made = Room(reader, env | {"DBUS_SESSION_BUS_ADDRESS": address}, tmp_path)
    try:
        yield made
        assert made.leave() == 0
    finally:
        if made.program is not None:
            made.program.kill()
            made.program.wait()
        reader.close()
        bus.stdin.close()
        bus.wait(20)
        bus.stdout.close()


@pytest.mark.parametrize("lang", ["zh", pytest.param("en", marks=pytest.mark.slow)])
def test_the_events_are_walked_by_name_in_order_of_time(room, lang):
    items = room.reader.children(room.show(lang))
    collection = shipped()
    events = sorted(collection.events, key=moment)
    assert len(events) == 9
    assert [room.reader.name(item) for item in items] == [
        spoken(collection, event, lang) for event in events
    ]
    assert {room.reader.role(item) for item in items} == {"list item"}
    for item in items:
        _left, _top, width, height = room.reader.extents(item)
        assert width > 100
        assert height > 40


@pytest.mark.slow
def test_a_passage_is_opened_by_its_action_and_said(room):
    item = room.reader.children(room.show("en"))[3]
    assert room.reader.actions(item) == ["Select", "Open passage"]
    room.reader.act(item, 1)
    assert room.find(room.reader.name, "‹ Back to the timeline")
    assert any("15 February the 41 medical workers" in text for text in room.reader.heard(1))


@pytest.mark.slow
def test_a_selection_is_said(room):
    items = room.reader.children(room.show("zh"))
    name = room.reader.name(items[3])
    room.reader.act(items[3], 0)
    assert name in room.reader.heard(1)


@pytest.mark.slow
def test_what_a_search_finds_is_said(room):
    room.show("en")
    room.tell("nurse")
    room.tell("nothing like it")
    assert room.reader.heard(2) == ["2 events found", "No match"]


@pytest.mark.slow
@pytest.mark.parametrize("rounds", [8, pytest.param(200, marks=pytest.mark.slow)])
def test_a_list_made_anew_while_it_is_asked_crashes_nothing(room, rounds):
    shown = room.show("en")
    first = room.reader.children(shown)
    room.tell(f"rebuild {rounds}")
    while not room.answered:
        assert room.program.poll() is None
        for item in {*room.reader.children(shown), *first}:
            room.reader.ask(item)
    assert room.program.stdout.readline() == "rebuilt\n"
    assert len(room.reader.children(shown)) in {9, 60}
