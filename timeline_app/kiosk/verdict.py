"""What the window's fate says about the content that it showed."""

from timeline_app.kiosk.log import Log, What
from timeline_app.kiosk.versions import Versions


class Verdict:
    """Puts crashes and good runs on record; a version that crashes twice gives way."""

    def __init__(self, versions: Versions, log: Log) -> None:
        self._versions = versions
        self._log = log
        self._seen: str | None = None

    def began(self) -> None:
        """The window is being started, with the version that is shown now."""
        self._seen = self._shown()

    def ran_well(self) -> None:
        """It has run for a while: well with a version that was shown all the time."""
        now = self._shown()
        if now is not None and now == self._seen:
            self._versions.trials.proved(now)
        self._seen = now

    def crashed(self) -> None:
        """It has crashed with what is shown now, which may have come meanwhile."""
        shown = self._shown()
        if shown is not None and self._versions.trials.crashed(shown):
            self._log.write(What.ROLLBACK, version=self._shown() or "")

    def _shown(self) -> str | None:
        version = self._versions.shown()
        return None if version is None else version.id
