"""The screen saver is held off while a show runs, where the desktop offers a way."""

import shutil
import subprocess
import sys

import pytest

from timeline_app.views.presenter.awake import Asleep, FreeDesktop, Windows, awake

SESSION = """
from threading import Thread

from jeepney import MessageType, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
from PySide6.QtCore import QCoreApplication

from timeline_app.views.presenter.awake import FreeDesktop

app = QCoreApplication([])
saver, asked = open_dbus_connection(), []
saver.send_and_get_reply(message_bus.RequestName("org.freedesktop.ScreenSaver"))


def serve():
    while not asked:
        call = saver.receive()
        if call.header.message_type is MessageType.method_call:
            asked.append(call)
            saver.send(new_method_return(call, "u", (7,)))


def there():
    name = asked[0].header.fields[7]  # the sender, by the specification of D-Bus
    return saver.send_and_get_reply(message_bus.NameHasOwner(name)).body[0]


thread = Thread(target=serve)
thread.start()
held = FreeDesktop()
held.hold("Nine days")
thread.join(30)
print(asked[0].header.fields[3], *asked[0].body, there())
held.release()
for _ in range(10_000):
    if not there():
        break
print(there())
"""


@pytest.mark.slow
def test_the_desktop_is_asked_and_released():
    if shutil.which("dbus-run-session") is None:
        pytest.skip("dbus-run-session is not installed")
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", SESSION],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.split("\n")[:2] == ["Inhibit timeline-app Nine days True", "False"]


def test_without_a_desktop_nothing_happens(monkeypatch, qapp):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    held = FreeDesktop()
    held.hold("why")
    held.release()
    for other in (Asleep(), Windows()):
        other.hold("why")
        other.release()


@pytest.mark.parametrize(
    ("platform", "kind"), [("linux", FreeDesktop), ("win32", Windows), ("darwin", Asleep)]
)
def test_each_platform_has_its_way(monkeypatch, platform, kind):
    monkeypatch.setattr(sys, "platform", platform)
    assert isinstance(awake(), kind)
