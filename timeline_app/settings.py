"""One record per setting, and the file that keeps what differs from its default."""

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, Generic, TypeVar

import tomli_w
from msgspec import Struct

Value = TypeVar("Value", bound=str | bool | int | tuple[str, ...])


class Setting(Struct, Generic[Value], frozen=True):
    """One setting: its key in the file, its default (which gives its type), what it does."""

    key: str
    default: Value
    explanation: str
    choices: tuple[str, ...] = ()

    def understand(self, raw: object) -> Value | None:
        """Read a value from a file; None where it isn't one of this setting's."""
        if isinstance(raw, list) and all(isinstance(item, str) for item in raw):
            raw = tuple(raw)
        if type(raw) is not type(self.default) or (self.choices and raw not in self.choices):
            return None
        return raw


LANGUAGE: Final = Setting(
    "language",
    "auto",
    "The language of the program: the system's, Chinese or English.",
    ("auto", "zh", "en"),
)
MOTION: Final = Setting(
    "motion",
    "system",
    "Whether long jumps fly: as the system says, always, or never (then they are cuts).",
    ("system", "on", "off"),
)
THEME: Final = Setting(
    "theme",
    "system",
    "Light as paper or dark as a hall: as the system says, always light, or always dark.",
    ("system", "light", "dark"),
)
TEXT: Final = Setting("text", 100, "Size of all text in percent, from 80 to 200.")
SETTINGS: Final = (LANGUAGE, MOTION, THEME, TEXT)
"""What people choose."""

RECENT: Final[Setting[tuple[str, ...]]] = Setting(
    "recent", (), "Paths of the collections opened last, the latest first."
)
GESTURES_SHOWN: Final = Setting(
    "gestures-shown", default=False, explanation="The card of the first start was dismissed."
)
TABLE: Final[Setting[tuple[str, ...]]] = Setting(
    "table", (), "How the columns of the table of events are arranged."
)
STATE: Final = (RECENT, GESTURES_SHOWN, TABLE)
"""What the program remembers by itself."""


class SettingsError(ValueError):
    """A sentence about a settings file that cannot be read."""


class Settings(Struct, frozen=True):
    """The values of one file. Keys that nobody knows are kept, for a newer or an older program."""

    raw: Mapping[str, Any]

    def __getitem__(self, setting: Setting[Value]) -> Value:
        """The value chosen, or the default where none (or none that fits) was."""
        chosen = setting.understand(self.raw.get(setting.key))
        return setting.default if chosen is None else chosen

    def having(self, setting: Setting[Value], value: Value) -> "Settings":
        """The same settings but for this one; a default is left out of the file."""
        others = {key: kept for key, kept in self.raw.items() if key != setting.key}
        if value != setting.default:
            others[setting.key] = list(value) if isinstance(value, tuple) else value
        return Settings(others)


def read(path: Path) -> Settings:
    """Read a settings file; one that isn't there has every default.

    Raises:
        SettingsError: the file is there and cannot be read as TOML.
    """
    try:
        return Settings(tomllib.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return Settings({})
    except (OSError, ValueError) as error:
        raise SettingsError(f"{path} cannot be read: {error}") from error


def write(path: Path, settings: Settings) -> None:
    """Write a settings file whole or not at all.

    Raises:
        OSError: the folder or the file cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f"{path.name}.{os.getpid()}.new")
    new.write_text(tomli_w.dumps(settings.raw), encoding="utf-8")
    new.replace(path)
