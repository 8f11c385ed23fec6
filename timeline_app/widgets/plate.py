"""A picture with the words that belong to it."""

from pathlib import Path, PurePosixPath

from msgspec import Struct

from timeline_app.model.collection import Medium
from timeline_app.model.localized import Localized
from timeline_app.render.picture_file import Fault, PictureError, PictureFile, described
from timeline_app.storage.media import Kind, file_of, kind_of

_CREDITS = {
    Kind.PICTURE: Localized({"zh": "图：{}", "en": "Photo: {}"}),
    Kind.SOUND: Localized({"zh": "录音：{}", "en": "Sound: {}"}),
    Kind.FILM: Localized({"zh": "影像：{}", "en": "Film: {}"}),
}
_FAULTS = {
    Fault.MISSING: Localized({"zh": "找不到文件“{}”。", "en": "The file “{}” is not there."}),
    Fault.UNSUPPORTED: Localized(
        {"zh": "文件“{}”的格式无法显示。", "en": "The file “{}” is of a kind that can’t be shown."}
    ),
    Fault.HUGE: Localized(
        {"zh": "文件“{}”太大，无法显示。", "en": "The file “{}” is too large to be shown."}
    ),
    Fault.BROKEN: Localized(
        {"zh": "文件“{}”已损坏，无法显示。", "en": "The file “{}” is damaged and can’t be shown."}
    ),
}


class Plate(Struct, frozen=True):
    """A picture that can be shown."""

    medium: Medium
    file: PictureFile


def plate(folder: Path | None, medium: Medium) -> Plate:
    """The picture of a medium, from the collection's folder alone.

    Raises:
        PictureError: it can't be shown.
    """
    path = file_of(folder, medium.src)
    if path is None:
        raise PictureError(Fault.MISSING)
    return Plate(medium, described(path))


def plates(folder: Path | None, media: tuple[Medium, ...]) -> list[Plate]:
    """All pictures among the media that can be shown."""
    found = []
    for medium in media:
        if kind_of(medium.src) is Kind.PICTURE:
            try:
                found.append(plate(folder, medium))
            except PictureError:
                continue
    return found


def gallery(
    folder: Path | None, media: tuple[Medium, ...], index: int
) -> tuple[list[Plate], int] | None:
    """All pictures among the media, and which of them is the medium of this index.

    None where that one can't be shown.
    """
    found = plates(folder, media)
    at = next((n for n, each in enumerate(found) if each.medium is media[index]), None)
    return None if at is None else (found, at)


def credit(medium: Medium, lang: str) -> str:
    """Whose it is, and the rights in it."""
    by = _CREDITS[kind_of(medium.src)].best(lang).format(medium.credit) if medium.credit else ""
    return " · ".join(part for part in (by, medium.rights) if part)


def fault_told(fault: Fault, medium: Medium, lang: str) -> str:
    """Why it can't be shown, in one sentence."""
    name = PurePosixPath(medium.src.replace("\\", "/")).name
    return _FAULTS[fault].best(lang).format(name or medium.src)
