"""The kiosk's content, kept up to date: looked for, fetched, checked, and only then shown.

Whatever goes wrong, what is shown stays. Meant for a thread of its own.
"""

from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from timeline_app.kiosk.checked import checked
from timeline_app.kiosk.fetching import gather
from timeline_app.kiosk.log import Log, What
from timeline_app.kiosk.manifest import Manifest
from timeline_app.kiosk.origin import OfferError, Origin, RefusedError
from timeline_app.kiosk.versions import Version, Versions
from timeline_app.storage.reader import load
from timeline_app.storage.save_error import SaveError


class News(Enum):
    """What has become of a look at the origin."""

    NONE = "none"
    TAKEN = "taken"
    REFUSED = "refused"
    UNREACHED = "unreached"


class Outcome(NamedTuple):
    """What has become of it; a new version, or one sentence why there is none."""

    news: News
    version: Version | None = None
    sentence: str = ""


class Content:
    """Brings what an origin offers into the versions. ``size_limit`` is in bytes.

    ``in_use`` tells, from whichever thread it is asked, the folder that is on the screen now: a
    visit may outlast several updates.
    """

    def __init__(
        self,
        origin: Origin,
        versions: Versions,
        size_limit: int,
        log: Log,
        in_use: Callable[[], Path | None] = lambda: None,
    ) -> None:
        self._origin = origin
        self._versions = versions
        self._size_limit = size_limit
        self._log = log
        self._in_use = in_use
        self._refused: dict[str, str] = {}
        self._told = Outcome(News.NONE)

    def poll(self) -> Outcome:
        """Look once. Every change is logged once; nothing is raised that may happen in a hall."""
        try:
            outcome = self._looked()
        except RefusedError as fault:
            outcome = Outcome(News.REFUSED, sentence=str(fault))
        except (OfferError, SaveError) as fault:
            outcome = Outcome(News.UNREACHED, sentence=str(fault))
        self._note(outcome)
        return outcome

    def _looked(self) -> Outcome:
        manifest = self._origin.look()
        if self._versions.is_newest(manifest.id):
            return Outcome(News.NONE)
        if manifest.id in self._refused:
            raise RefusedError(self._refused[manifest.id])
        try:
            return Outcome(News.TAKEN, self._taken(manifest))
        except RefusedError as fault:
            self._refused = {manifest.id: str(fault)}
            raise

    def _taken(self, manifest: Manifest) -> Version:
        """Fetch and check what is offered, and make it the newest version."""
        if manifest.size > self._size_limit:
            raise RefusedError(
                f"the files are too large together: {manifest.size >> 20} MB, "
                f"allowed are {self._size_limit >> 20} MB"
            )
        if self._versions.trials.has_failed(manifest.id):
            raise RefusedError("this content has crashed the window twice")
        folder = self._versions.incoming(manifest)
        gather(self._origin, manifest, folder, self._versions.all())
        checked(load(folder / manifest.collection))
        return self._versions.commit(manifest, self._in_use())

    def _note(self, outcome: Outcome) -> None:
        if outcome == self._told:
            return
        self._told = outcome
        if outcome.version is not None:
            self._log.write(What.UPDATE, version=outcome.version.id)
        elif outcome.news is News.REFUSED:
            self._log.write(What.REFUSED, cause=outcome.sentence)
        elif outcome.news is News.UNREACHED:
            self._log.write(What.UNREACHED, cause=outcome.sentence)
