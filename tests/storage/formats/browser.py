"""A browser without a window, spoken to over a pipe: https://chromedevtools.github.io/devtools-protocol/."""

import base64
import json
import os
import shutil
import subprocess
import sys
from contextlib import contextmanager, suppress

import pytest

NAMES = ("chromium", "chromium-browser", "google-chrome")
OPTIONS = (
    *("--headless=new", "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu"),
    *("--no-first-run", "--disable-extensions", "--hide-scrollbars", "--disable-dev-shm-usage"),
    "--disable-background-networking",
)


START = """
import os, sys
ends = [os.dup(int(each)) for each in sys.argv[1:3]]
for number, end in zip((3, 4), ends):
    os.dup2(end, number)
    os.set_inheritable(number, True)
os.execv(sys.argv[3], sys.argv[3:])
"""
"""The browser reads its descriptor 3 and writes 4."""


class Page:
    """The one page of the browser."""

    def __init__(self, to, back):
        self._to, self._back, self._number, self._waiting = to, back, 0, b""
        self.events = []
        self._session = None
        target = self._tell("Target.createTarget", url="about:blank")["targetId"]
        answer = self._tell("Target.attachToTarget", targetId=target, flatten=True)
        self._session = answer["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self._tell(f"{domain}.enable")
        self._tell("Page.setLifecycleEventsEnabled", enabled=True)

    def _tell(self, method, **params):
        self._number += 1
        said = {"id": self._number, "method": method, "params": params}
        if self._session:
            said["sessionId"] = self._session
        os.write(self._to, json.dumps(said).encode() + b"\0")
        while True:
            heard = self._heard()
            if heard.get("id") == self._number:
                if "error" in heard:
                    raise AssertionError(heard["error"])
                return heard["result"]
            self.events.append(heard)

    def _heard(self):
        while b"\0" not in self._waiting:
            piece = os.read(self._back, 1 << 16)
            if not piece:
                raise AssertionError("the browser has gone")
            self._waiting += piece
        said, _, self._waiting = self._waiting.partition(b"\0")
        return json.loads(said)

    def open(self, path, size=(1366, 768), *, dark=False, lang="zh-CN", fragment=""):
        """Show a file in a window of this size, and wait until it stands still."""
        theme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        still = {"name": "prefers-reduced-motion", "value": "reduce"}
        self._tell("Emulation.setEmulatedMedia", features=[theme, still])
        self._tell("Emulation.setLocaleOverride", locale=lang)
        self._tell("Network.setUserAgentOverride", userAgent="test", acceptLanguage=lang)
        self.resize(size)
        self._go("about:blank")  # another fragment of the same file would not be loaded again
        self._go(path.as_uri() + fragment)
        self.settle()

    def _go(self, url):
        """Load a page. Of the one before it may be told late that it is loaded: that doesn't count."""
        self.events.clear()
        loader = self._tell("Page.navigate", url=url)["loaderId"]
        while not any(_is_loaded(event, loader) for event in self.events):
            self.events.append(self._heard())

    def resize(self, size):
        width, height = size
        self._tell(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=False,
        )

    def settle(self):
        """Wait until two more frames are painted."""
        self.run(
            "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))",
        )

    def run(self, script):
        """The value of an expression in the page."""
        answer = self._tell(
            "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True
        )
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def key(self, name, text=""):
        for kind in ("keyDown", "keyUp"):
            pressed = {"key": name, "text": text} if kind == "keyDown" and text else {"key": name}
            self._tell("Input.dispatchKeyEvent", type=kind, **pressed)
        self.settle()

    def mouse(self, kind, x, y, **more):
        self._tell("Input.dispatchMouseEvent", type=kind, x=x, y=y, **more)

    def click(self, x, y):
        for kind in ("mousePressed", "mouseReleased"):
            self.mouse(kind, x, y, button="left", clickCount=1)
        self.settle()

    def touch(self, kind, *points):
        places = [{"x": x, "y": y, "id": n} for n, (x, y) in enumerate(points)]
        self._tell("Input.dispatchTouchEvent", type=kind, touchPoints=places)

    def shot(self, file):
        data = self._tell("Page.captureScreenshot", format="png")["data"]
        file.write_bytes(base64.b64decode(data))

    def printed(self, file):
        data = self._tell("Page.printToPDF", printBackground=True)["data"]
        file.write_bytes(base64.b64decode(data))

    def faults(self):
        """What the page complained of, and whatever it wanted from a network."""
        found = []
        for event in self.events:
            method, params = event.get("method"), event.get("params", {})
            if method == "Runtime.exceptionThrown":
                found.append(str(params["exceptionDetails"]))
            elif method == "Log.entryAdded":
                found.append(params["entry"]["text"])
            elif method == "Network.requestWillBeSent":
                url = params["request"]["url"]
                if not url.startswith(("file:", "data:")):
                    found.append(url)
        return found


def _is_loaded(event, loader):
    told = event.get("params", {})
    return event.get("method") == "Page.lifecycleEvent" and (told["loaderId"], told["name"]) == (
        loader,
        "load",
    )


@contextmanager
def browser(folder):
    """A browser with a profile in a folder of its own; the test is skipped where there is none."""
    program = next((path for name in NAMES if (path := shutil.which(name))), None)
    if program is None:
        pytest.skip("no browser is installed")
    read_there, write_here = os.pipe()
    read_here, write_there = os.pipe()
    ends = (str(read_there), str(write_there))
    command = [sys.executable, "-c", START, *ends, program, *OPTIONS, f"--user-data-dir={folder}"]
    with subprocess.Popen(
        command, pass_fds=(read_there, write_there), stderr=subprocess.DEVNULL
    ) as running:
        os.close(read_there)
        os.close(write_there)
        try:
            yield Page(write_here, read_here)
        finally:
            with suppress(OSError):
                os.write(write_here, b'{"id": 0, "method": "Browser.close"}\0')
            os.close(write_here)
            os.close(read_here)
            try:
                running.wait(10)
            except subprocess.TimeoutExpired:
                running.kill()
