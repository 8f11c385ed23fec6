"""How versions have stood the test: which crashed the window, and which ran for a while.

Written by the supervisor alone; whoever shows or fetches content only reads it.
"""

from contextlib import suppress
from pathlib import Path
from typing import Final

import msgspec

from timeline_app.kiosk.home import keep
from timeline_app.storage.save_error import SaveError

ENOUGH: Final = 2
"""Crashes, without having run well in between, after which a version isn't shown any more."""
_REMEMBERED: Final = 50


class _Record(msgspec.Struct, frozen=True):
    """Crashes by version since it last ran well, and the versions that have run well."""

    crashes: dict[str, int] = {}
    proved: tuple[str, ...] = ()


class Trials:
    """The record in one file."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def has_failed(self, version: str) -> bool:
        """Whether it crashed so often that it isn't to be shown."""
        return self._read().crashes.get(version, 0) >= ENOUGH

    def has_proved(self, version: str) -> bool:
        """Whether it has ever run well."""
        return version in self._read().proved

    def crashed(self, version: str) -> bool:
        """Count a crash; whether that was the last one to be borne."""
        record = self._read()
        count = record.crashes.get(version, 0) + 1
        others = {key: value for key, value in record.crashes.items() if key != version}
        self._keep(_Record(_last(others | {version: count}), record.proved))
        return count == ENOUGH

    def proved(self, version: str) -> None:
        """Note that it runs well; what was counted before is forgotten."""
        record = self._read()
        if version in record.proved and version not in record.crashes:
            return
        others = {key: value for key, value in record.crashes.items() if key != version}
        proved = (*(each for each in record.proved if each != version), version)
        self._keep(_Record(others, proved[-_REMEMBERED:]))

    def _read(self) -> _Record:
        with suppress(OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return msgspec.json.decode(self._file.read_bytes(), type=_Record)
        return _Record()

    def _keep(self, record: _Record) -> None:
        with suppress(SaveError):  # a full disk must not end the watch
            keep(self._file, msgspec.json.encode(record))


def _last(counts: dict[str, int]) -> dict[str, int]:
    return dict(list(counts.items())[-_REMEMBERED:])
