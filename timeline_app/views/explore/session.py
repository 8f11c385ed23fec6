"""The file behind the stage: opening it, and the list of recent ones."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from timeline_app import paths, settings
from timeline_app.model.columns import Columns
from timeline_app.model.progress import Progress, unwatched
from timeline_app.storage.opening import make_searchable, open_collection
from timeline_app.storage.reader import Loaded

MOST_RECENT = 8


@dataclass(frozen=True)
class Preferences:
    """Where choices and memories lie between two runs; files that can't be read count as empty.

    Without files nothing is remembered: a picture depends on what was asked for alone.
    """

    chosen: Path | None = None
    remembered: Path | None = None

    @classmethod
    def of_person(cls) -> "Preferences":
        """The files of whoever runs the program."""
        return cls(paths.settings_file(), paths.state_file())

    def __getitem__(self, setting: settings.Setting[settings.Value]) -> settings.Value:
        return self._read(setting)[setting]

    def keep(self, setting: settings.Setting[settings.Value], value: settings.Value) -> None:
        """Remember a value, where there is a folder that can be written."""
        file = self._file(setting)
        if file is not None:
            with suppress(OSError):
                settings.write(file, self._read(setting).having(setting, value))

    def _file(self, setting: settings.Setting[settings.Value]) -> Path | None:
        return self.remembered if setting in settings.STATE else self.chosen

    def _read(self, setting: settings.Setting[settings.Value]) -> settings.Settings:
        file = self._file(setting)
        with suppress(settings.SettingsError):
            return settings.Settings({}) if file is None else settings.read(file)
        return settings.Settings({})


class Session:
    """One open file at a time."""

    def __init__(self, preferences: Preferences) -> None:
        self.preferences = preferences
        self._indexes = paths.cache_folder() / "indexes"
        self._loaded: Loaded | None = None

    @property
    def loaded(self) -> Loaded | None:
        """The file as it was last read."""
        return self._loaded

    @property
    def recent(self) -> tuple[str, ...]:
        """Paths of the collections opened last, the latest first."""
        return self.preferences[settings.RECENT]

    def open(self, path: Path) -> Loaded:
        """Read a file; the one before stays open where nothing can be read."""
        found = self.read(path)
        self.take(found)
        return found

    def read(
        self,
        path: Path,
        progress: Progress = unwatched,
        prepare: Callable[[Columns], object] | None = None,
    ) -> Loaded:
        """What a file holds, in any thread; the open one stays the same.

        ``prepare`` is given the columns of a large one as soon as they are known.

        Raises:
            CancelledError: of ``progress``.
        """
        return open_collection(path, self._indexes, progress, prepare)

    def make_searchable(self, loaded: Loaded, progress: Progress) -> bool:
        """Prepare the search of a large collection, in any thread; False where that can't be.

        Raises:
            CancelledError: of ``progress``.
        """
        return make_searchable(loaded, self._indexes, progress)

    def take(self, loaded: Loaded) -> None:
        """A file was read: from now on it is the open one, if anything could be read."""
        if loaded.collection is not None:
            self._loaded = loaded
            self._remember(loaded.path)

    def keep(self, loaded: Loaded) -> None:
        """The open file was written: this is what it holds now."""
        self._loaded = loaded

    def _remember(self, path: Path) -> None:
        if path.resolve() == paths.shipped_collection().resolve():
            return
        own = str(path.resolve())
        others = [each for each in self.recent if each != own]
        self.preferences.keep(settings.RECENT, (own, *others)[:MOST_RECENT])
