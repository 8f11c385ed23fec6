"""One attempt to save, made ready by whoever edits and carried out in any thread."""

from dataclasses import dataclass, field, replace

from timeline_app.editing.merge import Conflict
from timeline_app.model.collection import Collection
from timeline_app.model.difference import difference
from timeline_app.model.progress import Progress, unwatched
from timeline_app.model.sharing import sharing
from timeline_app.storage.journal import Journal
from timeline_app.storage.reader import Loaded, load
from timeline_app.storage.replacing import SaveError, settle
from timeline_app.storage.stamp import changed_since
from timeline_app.storage.writer import UnsureError, save_collection


class ConflictsError(Exception):
    """Others changed the same in another way: decide, then save again. Nothing was written."""

    def __init__(self, conflicts: tuple[Conflict, ...]) -> None:
        super().__init__(f"conflicts: {len(conflicts)}")
        self.conflicts = conflicts


@dataclass(frozen=True, slots=True)
class Saved:
    """The file holds the collection; ``merged`` counts the changes of others that came with it."""

    merged: int = 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an attempt: ``after`` is the file's new state, or ``theirs`` what others wrote.

    ``unsure``: the file is the new one, but a power cut may yet undo it.
    """

    attempt: "Saving"
    after: Loaded | None = None
    theirs: Loaded | None = None
    unsure: SaveError | None = None


@dataclass(frozen=True, slots=True)
class Saving:
    """What is to be saved: a collection, and how many edits of the journal are in it."""

    loaded: Loaded
    collection: Collection
    journal: Journal | None
    count: int
    announced: list[str] = field(default_factory=list)
    """Hashes of what the file will hold, noted just before it does."""

    def write(self, progress: Progress = unwatched) -> Outcome:
        """Write the file, unless others have written into it; safe in a thread of its own.

        Raises:
            SaveError: nothing was written, or not surely.
            CancelledError: ``progress`` stopped it; nothing was written.
        """
        if self._changed():
            return self.theirs()
        if self._is_saved():
            settle(self.loaded.path)  # an earlier attempt may not have come so far
            return Outcome(self, after=self.loaded)
        try:
            after = save_collection(self.loaded, self.collection, progress, self._announce)
        except UnsureError as fault:
            return Outcome(self, after=fault.loaded, unsure=fault)
        except SaveError:
            if self._changed():  # just now
                return self.theirs()
            raise
        return Outcome(self, after=after)

    def theirs(self) -> Outcome:
        """What others wrote, made of the same parts where these haven't changed.

        Raises:
            SaveError: the file is gone, or can't be read any more.
        """
        found = load(self.loaded.path)
        if found.collection is None:
            if not self.loaded.path.exists():
                raise SaveError("the file was removed since it was opened", "文件打开之后被移走了")
            raise SaveError(
                f"the file was changed by someone else, and can't be read: {found.problems[0].sentence}",
                "文件被别人修改过，现在读不出来",
            )
        known = self.loaded.collection or self.collection
        return Outcome(self, theirs=replace(found, collection=sharing(found.collection, known)))

    def _is_saved(self) -> bool:
        saved = self.loaded.collection
        return saved is not None and not difference(saved, self.collection)

    def _changed(self) -> bool:
        stamp = self.loaded.stamp
        return stamp is None or changed_since(self.loaded.path, stamp)

    def _announce(self, sha: str) -> None:
        self.announced.append(sha)
        if self.journal is not None:
            self.journal.saving(sha, self.count)
