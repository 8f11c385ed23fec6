"""A text in several languages, keyed by BCP 47 tag."""

from collections.abc import Iterator, Mapping
from typing import Final

FALLBACK: Final = "zh"


class Localized(Mapping[str, str]):
    """An immutable, ordered mapping of language tag to text; compares and hashes by value."""

    __slots__ = ("_texts",)

    def __init__(self, texts: Mapping[str, str] | None = None) -> None:
        self._texts: tuple[tuple[str, str], ...] = tuple((texts or {}).items())

    @classmethod
    def plain(cls, text: str, lang: str = FALLBACK) -> "Localized":
        """Read a bare string, which stands for the collection's first language."""
        return cls({lang: text})

    def __getitem__(self, tag: str) -> str:
        for key, text in self._texts:
            if key == tag:
                return text
        raise KeyError(tag)

    def __iter__(self) -> Iterator[str]:
        return (key for key, _ in self._texts)

    def __len__(self) -> int:
        return len(self._texts)

    def __hash__(self) -> int:
        return hash(self._texts)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Localized) and self._texts == other._texts

    def __repr__(self) -> str:
        return f"Localized({dict(self._texts)!r})"

    def exact(self, lang: str) -> str | None:
        """The text in this language (``zh-Hans`` serves ``zh`` and the reverse), or None."""
        for key, text in self._texts:
            if key == lang:
                return text
        primary = lang.split("-", maxsplit=1)[0]
        for key, text in self._texts:
            if key.split("-")[0] == primary:
                return text
        return None

    def best(self, lang: str) -> str:
        """The text in this language, else in the first language there is, else nothing."""
        found = self.exact(lang)
        if found:
            return found
        return next((text for _, text in self._texts if text), "")
