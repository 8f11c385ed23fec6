"""A tour as slides: the audience's picture of each stop as a PNG, for programs that show such."""

from pathlib import Path

from timeline_app.model.progress import CancelledError, Progress, unwatched
from timeline_app.stage.hall.picture import HallPictures


def slides(
    pictures: HallPictures, count: int, folder: Path, progress: Progress = unwatched
) -> tuple[Path, ...]:
    """Write the pictures of so many stops into a new folder; safe in a thread of its own.

    ``slide-01.png`` and so on; a stop that is told in parts has ``slide-02-1.png``, ``slide-02-2.png``.
    What was stopped or went wrong leaves nothing behind.

    Raises:
        FileExistsError: there is such a folder already.
        OSError: a picture can't be written.
        CancelledError: of ``progress``.
    """
    folder.mkdir()
    made: list[Path] = []
    try:
        for at in range(count):
            progress(at / count)
            for part, file in enumerate(_files(pictures, at, folder)):
                made.append(file)
                _write(pictures, at, part, file)
    except (CancelledError, OSError):
        for file in made:
            file.unlink(missing_ok=True)
        folder.rmdir()
        raise
    return tuple(made)


def _files(pictures: HallPictures, at: int, folder: Path) -> list[Path]:
    """What the parts of a stop are called."""
    count = len(pictures.told(pictures.stop(at)).leaves)
    parts = [""] if count == 1 else [f"-{part}" for part in range(1, count + 1)]
    return [folder / f"slide-{at + 1:02d}{part}.png" for part in parts]


def _write(pictures: HallPictures, at: int, part: int, file: Path) -> None:
    if not pictures.image(at, part).save(str(file)):
        raise OSError(None, "a picture could not be written")
