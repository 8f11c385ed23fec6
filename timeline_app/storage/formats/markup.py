"""HTML inside the texts of other programs, made plain."""

import re
from html.parser import HTMLParser
from typing import Final, NamedTuple

_BREAKS: Final = frozenset(
    ("p", "br", "div", "li", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "tr")
)
_UNSEEN: Final = frozenset(("script", "style"))
_CARRIED: Final = frozenset(("p", "br"))


class Plain(NamedTuple):
    """A text without markup, the tags that it lost, and where its links led."""

    text: str
    tags: tuple[str, ...] = ()
    links: tuple[str, ...] = ()


def plain(html: str) -> Plain:
    """Read HTML as a browser shows it: white space runs together, paragraphs are lines."""
    html = whole(html)
    parser = _Reader()
    try:
        parser.feed(re.sub(r"\s+", " ", html))
        parser.close()
    except AssertionError:  # how the standard library answers a broken declaration
        return Plain(tidy(html))
    return Plain(tidy("".join(parser.texts)), tuple(parser.tags), tuple(parser.links))


def tidy(text: str) -> str:
    """The text without space at the ends of its lines, and without empty lines at its own ends."""
    lines = (re.sub(r"[^\S\n]+", " ", line).strip() for line in whole(text).splitlines())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def whole(text: str) -> str:
    """The text with a replacement character for half characters, which no file can hold."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.texts: list[str] = []
        self.tags: dict[str, None] = {}
        self.links: dict[str, None] = {}
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _CARRIED:
            self.tags[tag] = None
        for name, value in attrs:
            if name in {"href", "src"} and value:
                self.links[value] = None
        self._unseen += tag in _UNSEEN
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        self._unseen = max(0, self._unseen - (tag in _UNSEEN))
        if tag != "br":
            self._break(tag)

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.texts.append(data)

    def _break(self, tag: str) -> None:
        if tag in _BREAKS and (tag == "br" or not "".join(self.texts[-1:]).endswith("\n")):
            self.texts.append("\n")
