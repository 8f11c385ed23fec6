import os
import sys
from functools import partial

import pytest
from hypothesis import HealthCheck, settings

from tests.framebuffer import display

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before any test imports Qt

# several workers share few cores: time says nothing about an example
settings.register_profile(
    "quick", max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("torture", settings.get_profile("quick"), max_examples=2000)
settings.load_profile("quick")


@pytest.fixture(scope="session", autouse=True)
def _own_folders(tmp_path_factory):
    """Nothing is read from or written to the person's own settings, state and cache."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for kind in ("CONFIG", "STATE", "CACHE"):
            patch.setenv(f"XDG_{kind}_HOME", str(home / kind.lower()))
        yield


@pytest.fixture(scope="session", autouse=True)
def _no_waiting_for_the_disk():
    """Syncing takes longer than all else and proves nothing without a power cut.

    Tests of failing calls put their own in its place; processes that tests start sync as ever.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda _handle: None)
        yield


@pytest.fixture
def screen(tmp_path_factory):
    """A display of our own, 1920x1080, for tests that look at a real window."""
    with display(tmp_path_factory.mktemp("screen")) as shown:
        yield shown


@pytest.fixture(autouse=True)
def _no_button_held():
    """A mouse button that a test leaves pressed would be held down in all that come after it."""
    yield
    gui = sys.modules.get("PySide6.QtGui")
    if gui is None or gui.QGuiApplication.instance() is None:
        return
    held = gui.QGuiApplication.mouseButtons()
    if held.value:
        from PySide6.QtTest import QTest  # noqa: PLC0415 - Qt is slow to import

        window = gui.QWindow()
        window.resize(10, 10)
        for button in held:
            QTest.mouseRelease(window, button)


@pytest.fixture
def xvfb(screen):
    """Its name, for tests that need a real window."""
    return screen.name


@pytest.fixture
def until(qtbot):
    """Lets Qt work until something is true, as long as a busy machine may need."""
    return partial(qtbot.waitUntil, timeout=60_000)


def pytest_terminal_summary(terminalreporter):
    """What tests have counted is told at the end, whichever process counted it."""
    for report in terminalreporter.getreports("passed"):
        for name, value in report.user_properties:
            if name == "counted":
                terminalreporter.write_line(value)
