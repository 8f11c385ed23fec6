"""JSON in which every value knows where it stands: the careful way to read a file.

RFC 8259 leaves duplicate keys, lone surrogates, depth and the size of numbers to the reader; here
each is an error with its place, and reading goes on. ``quick`` is the fast way for plain files.
"""

import json
import math
import re
from typing import Final, NamedTuple

from msgspec import Struct

from timeline_app.storage.problems import BOM

MAX_DEPTH: Final = 100
MAX_DIGITS: Final = 4300

_SPACE: Final = re.compile(r"[ \t\n\r]*")
_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)((?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)")
_TEXT: Final = re.compile(
    r'"([^"\\\x00-\x1f]*)(?:"|(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*)+")'
)
_TEXT_UP_TO_FAULT: Final = re.compile(r'"[^"\\\x00-\x1f]*(?:\\["\\/bfnrtu][^"\\\x00-\x1f]*)*')
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_BRACKET: Final = re.compile(r'"(?:[^"\\]|\\.)*"|[][{}]', re.DOTALL)
_WORD: Final = re.compile(r"true|false|null|NaN|-?Infinity")
_WORDS: Final = {"true": True, "false": False, "null": None}


class Node(Struct):
    """A value and the stretch of text it was read from, ``end`` exclusive, in code points."""

    value: "dict[str, Node] | list[Node] | str | int | float | bool | None"
    start: int
    end: int


class Fault(NamedTuple):
    """An error of the file that reading survives."""

    sentence: str
    offset: int


class NotJsonError(ValueError):
    """The text is not JSON; ``offset`` is where that shows."""

    def __init__(self, sentence: str, offset: int) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.offset = offset

    def __reduce__(self) -> tuple[type["NotJsonError"], tuple[str, int]]:
        """As it is sent from one process to another."""
        return type(self), (self.sentence, self.offset)


def parse(text: str, within: int = 0) -> tuple[Node, list[Fault]]:
    """Read a whole text, which stands within so many groups and lists.

    Raises:
        NotJsonError: the text breaks the grammar of JSON.
    """
    scanner = _Scanner(text)
    root = scanner.value(scanner.skip(int(text.startswith(BOM))), depth=within + 1)
    end = scanner.skip(root.end)
    if end < len(text):
        raise NotJsonError("there is more text after the end of the collection", end)
    return root, scanner.faults


def plain(node: Node) -> object:
    """The value without places, as ``json.loads`` would give it."""
    value = node.value
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    return value


def nearest(root: Node, where: tuple[str | int, ...]) -> Node:
    """The value at this place, or the innermost one around it that exists."""
    node = root
    for step in where:
        value = node.value
        if isinstance(value, dict) and step in value:
            node = value[str(step)]
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            node = value[step]
        else:
            break
    return node


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text = text
        self.faults: list[Fault] = []

    def skip(self, at: int) -> int:
        match = _SPACE.match(self.text, at)
        return match.end() if match else at

    def value(self, at: int, depth: int) -> Node:
        first = self.text[at : at + 1]
        if first == '"':
            return self.string(at)
        if first and first in "{[":
            if depth > MAX_DEPTH:
                return self.too_deep(at)
            return self.group(at, depth) if first == "{" else self.row(at, depth)
        number = _NUMBER.match(self.text, at)
        if number:
            return self.number(number)
        return self.word(at)

    def string(self, at: int) -> Node:
        match = _TEXT.match(self.text, at)
        if match is None:
            raise self.broken_text(at)
        end = match.end()
        if match.end(1) + 1 == end:
            return Node(match[1], at, end)
        value: str = json.loads(match[0])
        if _SURROGATE.search(value):
            self.faults.append(Fault("this text holds half a character (a lone surrogate)", at))
            value = _SURROGATE.sub("\ufffd", value)
        return Node(value, at, end)

    def broken_text(self, at: int) -> NotJsonError:
        match = _TEXT_UP_TO_FAULT.match(self.text, at)
        end = match.end() if match else at
        if end >= len(self.text):
            return NotJsonError("this text has no closing quotation mark", at)
        if self.text[end] in "\n\r":
            return NotJsonError("a closing quotation mark is missing in this line", end)
        if self.text[end] == "\\" or self.text[end] == '"':
            return NotJsonError(
                'a backslash must be followed by one of " \\ / b f n r t or u and four digits', end
            )
        return NotJsonError("a control character must not stand in a text", end)

    def number(self, match: re.Match[str]) -> Node:
        literal = match[0]
        value: int | float | None
        if sum(c.isdigit() for c in literal) > MAX_DIGITS:
            self.faults.append(Fault("this number has more than 4,300 digits", match.start()))
            value = None
        else:
            value = float(literal) if match[1] else int(literal)
        if isinstance(value, float) and not math.isfinite(value):
            self.faults.append(Fault("this number is too large", match.start()))
            value = None
        return Node(value, match.start(), match.end())

    def word(self, at: int) -> Node:
        match = _WORD.match(self.text, at)
        if match is None:
            raise NotJsonError(self.expected(at, "a value"), at)
        if match[0] not in _WORDS:
            self.faults.append(Fault(f"{match[0]} is not a number of JSON", at))
        return Node(_WORDS.get(match[0]), at, match.end())

    def expected(self, at: int, what: str) -> str:
        if at >= len(self.text):
            return "the file ends too early: it is not whole"
        return f"{what} is missing before {self.text[at]}"

    def too_deep(self, at: int) -> Node:
        self.faults.append(Fault(f"lists and groups are nested more than {MAX_DEPTH} deep", at))
        open_brackets = 0
        for match in _BRACKET.finditer(self.text, at):
            if match[0] in ("{", "["):
                open_brackets += 1
            elif match[0] in ("}", "]"):
                open_brackets -= 1
            if open_brackets == 0:
                return Node(None, at, match.end())
        raise NotJsonError(self.expected(len(self.text), ""), len(self.text))

    def row(self, at: int, depth: int) -> Node:
        values: list[Node] = []
        end = self.skip(at + 1)
        if self.text[end : end + 1] == "]":
            return Node(values, at, end + 1)
        while True:
            values.append(self.value(end, depth + 1))
            end, closed = self.next(values[-1].end, "]")
            if closed:
                return Node(values, at, end)

    def group(self, at: int, depth: int) -> Node:
        values: dict[str, Node] = {}
        end = self.skip(at + 1)
        if self.text[end : end + 1] == "}":
            return Node(values, at, end + 1)
        while True:
            key, end = self.key(end, values)
            values[key] = self.value(end, depth + 1)
            end, closed = self.next(values[key].end, "}")
            if closed:
                return Node(values, at, end)

    def key(self, at: int, known: dict[str, Node]) -> tuple[str, int]:
        if self.text[at : at + 1] != '"':
            raise NotJsonError(self.expected(at, 'a key in "quotation marks"'), at)
        node = self.string(at)
        key = str(node.value)
        if key in known:
            self.faults.append(Fault(f'the key "{key}" stands twice; the last one counts', at))
        colon = self.skip(node.end)
        if self.text[colon : colon + 1] != ":":
            raise NotJsonError(self.expected(colon, "a colon"), colon)
        return key, self.skip(colon + 1)

    def next(self, at: int, closing: str) -> tuple[int, bool]:
        """Step over a comma or the closing bracket."""
        at = self.skip(at)
        sign = self.text[at : at + 1]
        if sign == closing:
            return at + 1, True
        if sign != ",":
            raise NotJsonError(self.expected(at, f"a comma or {closing}"), at)
        after = self.skip(at + 1)
        if self.text[after : after + 1] == closing:
            raise NotJsonError(f"there is a comma too many before {closing}", at)
        return after, False
