"""What reading an article's file gives, and why one can't be read."""

from dataclasses import dataclass
from typing import Final

from timeline_app.model.localized import Localized

LONGEST: Final = 5_000_000
"""Code points; a book of a thousand pages has fewer."""


class ArticleError(Exception):
    """The file can't be read; ``sentence`` says why, and what to do, in both languages."""

    def __init__(self, en: str, zh: str) -> None:
        super().__init__(en)
        self.sentence = Localized({"zh": zh, "en": en})


@dataclass(frozen=True, slots=True)
class ArticleText:
    """The text of an article, its lines ended by line feeds, and what the file says of it.

    ``published`` is EDTF, ``lang`` a BCP 47 tag; what the file doesn't say is None. ``notes`` tell
    how it was read and what is not as it should be, a sentence each.
    """

    text: str
    title: str | None = None
    authors: tuple[str, ...] = ()
    publisher: str | None = None
    published: str | None = None
    lang: str | None = None
    notes: tuple[Localized, ...] = ()


def too_long() -> ArticleError:
    """What is said of a file with more text than an article can have."""
    return ArticleError(
        "This file holds more text than an article can have; please take the article out of it.",
        "这个文件里的文字太多，不像一篇文章；请只取其中的文章。",
    )


def note(en: str, zh: str) -> Localized:
    """A sentence in both languages."""
    return Localized({"zh": zh, "en": en})


def with_lines(text: str) -> str:
    """The same text, each of its lines ended by a line feed; no other character is touched."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def whole(text: str) -> str:
    """The text with a replacement character for half characters, which no file can hold."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def one_line(text: str | None) -> str | None:
    """A title or a name, white space run together; None where there is nothing else."""
    return " ".join(whole(text or "").split()) or None
