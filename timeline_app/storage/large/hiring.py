"""Having a process of its own look at a large file: it holds up nothing, and can be stopped."""

import os
import subprocess
import sys
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import IO, Final

import msgspec

from timeline_app.model.progress import Progress
from timeline_app.paths import PACKAGE
from timeline_app.storage.large.room import TOO_LARGE
from timeline_app.storage.large.telling import Told

_WORKER: Final = "timeline_app.storage.large.worker"


class UnindexedError(Exception):
    """There is no index; ``sentence`` says why, ``offset`` where in bytes the file shows it."""

    def __init__(self, sentence: str, offset: int | None = None) -> None:
        super().__init__(sentence)
        self.sentence, self.offset = sentence, offset


def index_of(file: Path, progress: Progress) -> tuple[str, bytes]:
    """Have the index of a file made: the hash of what the file held, and what an index file holds.

    Raises:
        UnindexedError: the file can't be read, or memory is short.
        CancelledError: of ``progress``; nothing is left running.
        OSError: no process can be started.
    """
    last, index = hire(_WORKER, (str(file.resolve()),), progress)
    if last.sentence:
        raise UnindexedError(last.sentence, last.offset)
    if not last.sha256:
        raise UnindexedError(TOO_LARGE)
    return last.sha256, index


def hire(module: str, words: Sequence[str], progress: Progress) -> tuple[Told, bytes]:
    """Run a module in a process of its own, and give what it said last and wrote after that.

    Raises:
        CancelledError: of ``progress``; nothing is left running.
        OSError: no process can be started.
    """
    path = os.pathsep.join(filter(None, (str(PACKAGE.parent), os.environ.get("PYTHONPATH"))))
    with subprocess.Popen(  # noqa: S603 - the command is our own
        [sys.executable, "-m", module, *words],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": path},
        start_new_session=True,  # it is ended with those that it forks
    ) as process:
        try:
            return _heard(process.stdout or BytesIO(), progress)
        except BaseException:
            _end(process)
            raise


def _heard(said: IO[bytes], progress: Progress) -> tuple[Told, bytes]:
    for line in said:
        told = msgspec.json.decode(line, type=Told)
        if told.share is None:
            return told, said.read()
        progress(told.share)
    return Told(), b""


def _end(process: "subprocess.Popen[bytes]") -> None:
    if os.name == "posix":
        os.killpg(process.pid, 9)
    else:
        process.kill()
