"""Watches a monkey's run: exceptions, warnings, files and addresses that are none of its business."""

import ctypes
import os
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

EXCUSES = ("This plugin does not support", "keyToAscii Unhandled key code")
"""Of the offscreen platform, and of QTest for keys without a letter."""
OUTSIDE = {
    "subprocess.Popen",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.startfile",
    "webbrowser.open",
    "socket.connect",
    "socket.getaddrinfo",
    "urllib.Request",
}
"""What Python calls that which leads out of the process."""
SYSTEM = (os.devnull, "/dev/urandom", "/usr/share/zoneinfo", "/etc/localtime", "/etc/mime.types")
"""What Python's own library reads."""
_IN_OPEN = 0x20


class Watch:
    """Collects breaches, each a sentence, while it is on."""

    watching = None  # hooks can't be taken back: there is one, which asks this

    def __init__(self, *folders, excuses=()):
        """``folders``: where files may be opened, besides those of Python and of the program.

        ``excuses``: how warnings begin that are none.
        """
        self.excuses = (*EXCUSES, *excuses)
        project = Path(__file__).parents[2]
        own = [os.environ[name] for name in os.environ if name.startswith("XDG_")]
        there = [*folders, *own, project, sys.prefix, sys.base_prefix, *SYSTEM]
        self.allowed = tuple(str(Path(each).resolve()) for each in there)
        self.breaches = []

    def __enter__(self):
        if Watch.watching is None:
            sys.addaudithook(_audited)
        Watch.watching = self
        self.hooks = sys.excepthook, sys.unraisablehook
        sys.excepthook = self._raised
        sys.unraisablehook = lambda found: self._raised(found.exc_type, found.exc_value, None)
        self.handler = qInstallMessageHandler(self._said)
        return self

    def __exit__(self, *_fault):
        Watch.watching = False
        sys.excepthook, sys.unraisablehook = self.hooks
        qInstallMessageHandler(self.handler)

    def heard(self, event, arguments):
        if event in OUTSIDE:
            self.breaches.append(f"{event} {arguments[:2]}")
        elif event == "open" and isinstance(arguments[0], str | bytes):
            path = os.path.realpath(os.fsdecode(arguments[0]))
            if not path.startswith(self.allowed):
                self.breaches.append(f"opened {path}")

    def _raised(self, kind, fault, trace):
        self.breaches.append(f"raised {kind.__name__}: {fault}")
        self.hooks[0](kind, fault, trace)

    def _said(self, kind, _context, message):
        if kind is not QtMsgType.QtDebugMsg and not message.startswith(self.excuses):
            self.breaches.append(f"Qt: {message}")


def _audited(event, arguments):
    if Watch.watching:
        Watch.watching.heard(event, arguments)


class Bait:
    """Files that nobody may open, watched by the system: what Qt opens by itself is seen, too."""

    def __init__(self, *paths):
        self.paths = paths
        self.libc = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None
        self.handle = self.libc.inotify_init1(os.O_NONBLOCK) if self.libc else -1
        for path in paths:
            if self.handle >= 0:
                self.libc.inotify_add_watch(self.handle, os.fsencode(path), _IN_OPEN)

    def taken(self):
        """How often one of them was opened."""
        if self.handle < 0:
            return 0
        try:
            return len(os.read(self.handle, 65536)) // struct.calcsize("iIII")
        except BlockingIOError:
            return 0

    def close(self):
        if self.handle >= 0:
            os.close(self.handle)
