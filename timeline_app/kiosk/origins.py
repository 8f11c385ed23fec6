"""Which origin a configuration means."""

from pathlib import Path

from timeline_app.kiosk.config import Config
from timeline_app.kiosk.keys import CERTIFICATES, COLLECTION, FROM, PATIENCE, POLL, POLL_WEB
from timeline_app.kiosk.local_origin import FileOrigin, FolderOrigin
from timeline_app.kiosk.manifest import NAME
from timeline_app.kiosk.origin import Origin
from timeline_app.kiosk.web_origin import Trust, WebOrigin
from timeline_app.paths import usual_collection


def origin_of(config: Config) -> Origin:
    """Where the content comes from."""
    if config[FROM]:
        return WebOrigin(config[FROM], Trust(config[PATIENCE], config.path(CERTIFICATES)))
    return local_origin(place_of(config))


def place_of(config: Config) -> Path:
    """Where it lies on this machine or on a drive, unless it comes from the web."""
    return config.path(COLLECTION) or usual_collection().absolute()


def local_origin(path: Path) -> Origin:
    """The origin of this name; a drive may still be missing, so only the name tells which it is."""
    if path.name == NAME:
        return FolderOrigin(path.parent)
    return FileOrigin(path) if path.suffix.lower() == ".json" else FolderOrigin(path)


def seconds_between_looks(config: Config) -> int:
    """How long to wait from one look to the next."""
    return config[POLL_WEB] if config[FROM] else config[POLL]
