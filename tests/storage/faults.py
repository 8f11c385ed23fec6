"""Every call that touches the disk, counted, so that the n-th can fail or be the program's last.

The calls are those of ``os`` that storage makes, directly or through ``pathlib`` and ``shutil``,
and ``io.open``, which opens files for reading.
"""

import errno
import io
import os
import signal
from contextlib import ExitStack, contextmanager
from unittest.mock import patch

import pytest

NAMES = ("open", "write", "fsync", "close", "replace", "unlink", "link", "mkdir", "ftruncate",
         "stat", "listdir", "chmod", "chown")  # fmt: skip


CAUSES = {
    errno.ENOSPC: "the disk is full",
    errno.EIO: "the disk has a fault or was removed",
    errno.EROFS: "the disk is read-only",
    errno.EACCES: "you may not write here",
}
SHORT = {(errno.ENOSPC, False)}
"""What the quick run tries."""


def every_fault(test):
    """Run a test with each fault, once and from then on; most of them in the slow run."""
    faults = [
        pytest.param(number, forever, marks=[pytest.mark.slow] * ((number, forever) not in SHORT))
        for number in CAUSES
        for forever in (False, True)
    ]
    return pytest.mark.faults(pytest.mark.parametrize(("number", "forever"), faults)(test))


@contextmanager
def at_call(nth, deed, *, forever=False):
    """The n-th call is done by ``deed``, or all from then on; gives the names of all calls."""
    names = []

    def counting(name, call):
        def counted(*args, **keys):
            names.append(name)
            if len(names) == nth or (forever and len(names) > nth):
                return deed(name, call, args, keys)
            return call(*args, **keys)

        return counted

    with ExitStack() as stack:
        for name in NAMES:
            stack.enter_context(patch.object(os, name, counting(name, getattr(os, name))))
        stack.enter_context(patch.object(io, "open", counting("io.open", io.open)))
        yield names


def failing(number):
    """The call fails; a write has then written half of it, and a close has closed."""

    def deed(name, call, args, keys):
        if name == "write":
            call(args[0], args[1][: len(args[1]) // 2])
        if name == "close":
            call(*args, **keys)
        raise OSError(number, os.strerror(number))

    return deed


def before(name, call, args, keys):
    """The program is killed when the call begins."""
    os.kill(os.getpid(), signal.SIGKILL)


def midway(name, call, args, keys):
    """The program is killed in the middle of a write, or after any other call."""
    try:
        if name == "write":
            call(args[0], args[1][: len(args[1]) // 2])
        else:
            call(*args, **keys)
    finally:
        os.kill(os.getpid(), signal.SIGKILL)
