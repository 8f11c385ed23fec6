"""The full texts of the articles that a collection's sources name, each read once."""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from timeline_app.model.collection import Source
from timeline_app.storage.files import FileFaultError, article


class Articles:
    """Reads an article when a source begins to name it."""

    def __init__(self, folder: Path, sources: tuple[Source, ...], texts: Mapping[str, str]) -> None:
        self._folder = folder
        self._read = {
            source.text: texts[source.id]
            for source in sources
            if source.text is not None and source.id in texts
        }
        self._found: dict[str, str] = {}

    def of(self, sources: tuple[Source, ...]) -> dict[str, str]:
        """The texts by source, the same dict while they are the same; what can't be read is left out."""
        named = {source.id: source.text for source in sources if source.text is not None}
        for name in set(named.values()) - set(self._read):
            with suppress(FileFaultError):
                self._read[name] = article(self._folder, name)
        found = {key: self._read[name] for key, name in named.items() if name in self._read}
        if found != self._found:
            self._found = found
        return self._found

    def forget(self) -> None:
        """Read every article again when it is asked for."""
        self._read.clear()
