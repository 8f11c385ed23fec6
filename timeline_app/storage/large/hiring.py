"""Having a process of its own look at a large file: it holds up nothing, and can be stopped."""

import os
import subprocess
import sys
from pathlib import Path

import msgspec

from timeline_app.model.progress import Progress
from timeline_app.paths import PACKAGE
from timeline_app.storage.large.worker import MODULE, Told


class UnindexedError(Exception):
    """There is no index; ``sentence`` says why, ``offset`` where in bytes the file shows it."""

    def __init__(self, sentence: str, sha256: str = "", offset: int | None = None) -> None:
        super().__init__(sentence)
        self.sentence, self.sha256, self.offset = sentence, sha256, offset


def write_index_of(file: Path, index: Path, progress: Progress) -> str:
    """Have the index of a file written, and give the hash of what the file held.

    Raises:
        UnindexedError: the file can't be read, or memory is short.
        CancelledError: of ``progress``; nothing is left running.
        OSError: no process can be started.
    """
    words = [sys.executable, "-m", MODULE, str(file.resolve()), str(index)]
    path = os.pathsep.join(filter(None, (str(PACKAGE.parent), os.environ.get("PYTHONPATH"))))
    last = Told()
    with subprocess.Popen(  # noqa: S603 - the command is our own
        words,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": path},
        start_new_session=True,  # it is ended with those that it forks
    ) as process:
        try:
            for line in process.stdout or ():
                last = msgspec.json.decode(line, type=Told)
                if last.share is not None:
                    progress(last.share)
        except BaseException:
            _end(process)
            raise
    if last.sentence:
        raise UnindexedError(last.sentence, last.sha256, last.offset)
    if not last.sha256:
        raise UnindexedError("this file is too large for the memory that is free")
    return last.sha256


def _end(process: "subprocess.Popen[bytes]") -> None:
    if os.name == "posix":
        os.killpg(process.pid, 9)
    else:
        process.kill()
