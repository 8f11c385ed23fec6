"""One run of the window, as its supervisor sees it: its beats, its memory, its last words."""

import os
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import IO, Final

from timeline_app.kiosk.heart import BEAT, SUPERVISED
from timeline_app.kiosk.memory import memory_of

_LINES: Final = 20
_BLOCK: Final = 4096


class Child:
    """A process that was started; ``woken`` is called from threads when it beats or falls silent."""

    def __init__(self, words: Sequence[str], woken: Callable[[], None]) -> None:
        """Start it.

        Raises:
            OSError: it can't be started.
        """
        self._woken = woken
        self._last_words: deque[bytes] = deque(maxlen=_LINES)
        self._beats = 0
        self._process = subprocess.Popen(  # noqa: S603 - the command is our own
            words,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, SUPERVISED: "1"},
            start_new_session=True,  # it is killed with all that it started
        )
        self._threads = [
            threading.Thread(target=self._listen, args=(self._process.stdout,), daemon=True),
            threading.Thread(target=self._read, args=(self._process.stderr,), daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    def go_on(self, word: str) -> None:
        """Give it the word that it waits for; one that has ended doesn't hear it."""
        pipe = self._process.stdin
        if pipe is not None:
            with suppress(OSError):
                pipe.write(f"{word}\n".encode())
            with suppress(OSError):
                pipe.close()

    @property
    def beats(self) -> int:
        """How often it was heard to beat."""
        return self._beats

    @property
    def code(self) -> int | None:
        """Its exit code, negative for a signal; None while it runs."""
        return self._process.poll()

    @property
    def memory(self) -> int | None:
        """Bytes in use; None where that isn't known."""
        return memory_of(self._process.pid)

    def ask_to_end(self, seconds: float) -> None:
        """Let it end by itself, and wait some seconds for that."""
        self._process.terminate()
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(seconds)

    def end(self) -> str:
        """Kill it with all that it started, and give its last words."""
        with suppress(OSError):
            if os.name == "posix":
                os.killpg(self._process.pid, signal.SIGKILL)
            else:
                self._process.kill()
        self._process.wait()
        for thread in self._threads:
            thread.join(1)  # what it started may have left its session, and hold the pipe
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            if pipe is not None:
                pipe.close()
        return b"".join(self._last_words).decode(errors="replace").strip()

    def _listen(self, pipe: IO[bytes]) -> None:
        with suppress(OSError, ValueError):
            while heard := os.read(pipe.fileno(), _BLOCK):
                if BEAT in heard:
                    self._beats += 1
                    self._woken()
        self._woken()

    def _read(self, pipe: IO[bytes]) -> None:
        with suppress(OSError, ValueError):
            for line in iter(lambda: pipe.readline(_BLOCK), b""):
                self._last_words.append(line)
                _pass_on(line)


def _pass_on(line: bytes) -> None:
    """Say it as if there was nobody between; it may be that nobody hears us."""
    with suppress(OSError, ValueError, AttributeError):
        sys.stderr.buffer.write(line)
        sys.stderr.buffer.flush()
