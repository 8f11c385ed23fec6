"""What reading a file of another program gives, and why one can't be read."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from timeline_app.model.collection import Collection
from timeline_app.model.localized import Localized
from timeline_app.storage.formats.note import Note
from timeline_app.storage.held import UnheldError, held_bytes


class FormatError(Exception):
    """The file as a whole can't be read or written.

    The message is one sentence about it in English, ``sentence`` has it in both languages.
    """

    def __init__(self, english: str, chinese: str) -> None:
        super().__init__(english)
        capital = english[:1].upper() + english[1:]
        self.sentence = Localized({"zh": f"{chinese}。", "en": f"{capital}."})


_UNHELD: Final = {
    "this is a folder, not a file": "这是一个文件夹，不是文件",
    "this is not a file": "这不是一个文件",
    "there is no such file": "没有这个文件",
    "this file may not be read by you": "您无权读取这个文件",
}


@dataclass(frozen=True, slots=True)
class Imported:
    """A collection, and one sentence for whatever was dropped or could not be carried over.

    ``set_aside`` counts the events that could not be read.
    """

    collection: Collection
    notes: tuple[Note, ...]
    set_aside: int = 0


def read_bytes(path: Path) -> bytes:
    """What the file holds.

    Raises:
        FormatError: it can't be read.
    """
    try:
        return held_bytes(path)
    except UnheldError as fault:
        raise FormatError(str(fault), _UNHELD.get(str(fault), "这个文件读不出来")) from fault


def read_text(path: Path) -> str:
    """The text of a file, in UTF-8 or, where its byte order mark says so, UTF-16.

    Raises:
        FormatError: it can't be read, or is in another encoding.
    """
    data = read_bytes(path)
    encoding = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as fault:
        raise FormatError("this file is not UTF-8 text", "这个文件不是 UTF-8 文本") from fault
