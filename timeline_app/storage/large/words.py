"""The words of a few ten thousand events: which of them hold a given one, without reading them.

A text is looked at in runs: of letters and digits, which are kept whole, and of characters that
stand for words by themselves, kept as pairs of neighbours (the last one of a run with nothing).
Whatever is written without white space is found by its runs; where they don't settle it, in the
texts of the events that are left.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

MOST: Final = 1 << 16
"""Events whose rows fit 16 bits."""
_FIRST: Final = 0x2E80
"""Where Unicode's characters of Chinese, Japanese and Korean begin; all before are letters."""
_RUN: Final = re.compile("[\u2e80-\U0010ffff]+|[^\\s\u2e80-\U0010ffff]+")
_LETTERS: Final = re.compile("[^\\s\u2e80-\U0010ffff]+")
_SHIFT: Final = 21
"""Bits of a code point."""
Rows = NDArray[np.uint16]
Array = NDArray[Any]


def arrays_of(texts: Sequence[str]) -> Iterator[tuple[str, Array]]:
    """What `Words` needs of so many folded texts, at most `MOST`."""
    encoded = [text.encode() for text in texts]
    yield "text", np.frombuffer(b"".join(encoded), np.uint8)
    yield "text_ends", np.cumsum(np.fromiter(map(len, encoded), np.int64, len(texts)))
    pairs = _listed(_pairs(texts))
    yield from zip(("pairs", "pair_ends", "pair_rows"), pairs, strict=True)
    numbers = _Numbers()
    runs = _listed(_letters(texts, numbers))
    spelt = [run.encode() for run in numbers]
    yield "runs", np.frombuffer(b"".join(each + b"\n" for each in spelt), np.uint8)
    yield "run_begins", np.cumsum(np.array([0, *(len(each) + 1 for each in spelt)], np.int64))[:-1]
    yield from zip(("run_ends", "run_rows"), runs[1:], strict=True)


class Words:
    """The arrays of some events, asked for words."""

    def __init__(self, arrays: Mapping[str, Array]) -> None:
        self._arrays = arrays
        self._text = memoryview(arrays["text"].data)
        self._runs = arrays["runs"].tobytes()
        self.count = len(arrays["text_ends"])

    def having(self, word: str) -> NDArray[np.bool_]:
        """Of each event, whether it holds this folded word, which has no white space."""
        runs = _RUN.findall(word)
        found = np.ones(self.count, np.bool_)
        for run in runs:
            for rows in self._hints(run):
                hinted = np.zeros(self.count, np.bool_)
                hinted[rows] = True
                found &= hinted
        if len(runs) > 1 or (len(runs[0]) > 2 and ord(runs[0][0]) >= _FIRST):
            self._verify(word.encode(), found)
        return found

    def _hints(self, run: str) -> Iterator[Rows]:
        """Rows, all of which hold it that do; for a single run of letters or a pair no others."""
        if ord(run[0]) < _FIRST:
            yield self._with_letters(run.encode())
        elif len(run) == 1:
            yield self._with_pairs(_key(run[0], "\0"), _key(run[0], "\U0010ffff"))
        for first, second in zip(run, run[1:] if ord(run[0]) >= _FIRST else "", strict=False):
            yield self._with_pairs(_key(first, second), _key(first, second))

    def _with_pairs(self, first: int, last: int) -> Rows:
        pairs, ends = self._arrays["pairs"], self._arrays["pair_ends"]
        begin = int(np.searchsorted(pairs, np.uint64(first), "left"))
        end = int(np.searchsorted(pairs, np.uint64(last), "right"))
        return self._arrays["pair_rows"][_before(ends, begin) : _before(ends, end)]

    def _with_letters(self, letters: bytes) -> Rows:
        begins, ends, rows = (self._arrays[name] for name in ("run_begins", "run_ends", "run_rows"))
        places = np.fromiter(_occurrences(letters, self._runs), np.int64)
        numbers = np.unique(np.searchsorted(begins, places, "right") - 1)
        after = ends[numbers]
        before = np.where(numbers > 0, ends[numbers - 1], 0)
        counts = after - before
        skipped = np.repeat(after - np.cumsum(counts), counts)  # to each of them in one go
        found: Rows = rows[skipped + np.arange(len(skipped))]
        return found

    def _verify(self, word: bytes, found: NDArray[np.bool_]) -> None:
        """Leave those whose text really holds it."""
        ends = self._arrays["text_ends"]
        for row in np.flatnonzero(found).tolist():
            if word not in bytes(self._text[_before(ends, row) : int(ends[row])]):
                found[row] = False


def _before(ends: Array, at: int) -> int:
    """Where the one of this number begins."""
    return int(ends[at - 1]) if at else 0


def _occurrences(letters: bytes, runs: bytes) -> Iterator[int]:
    at = runs.find(letters)
    while at >= 0:
        yield at
        at = runs.find(letters, at + 1)


def _key(first: str, second: str) -> int:
    return ord(first) << _SHIFT | ord(second)


def _pairs(texts: Sequence[str]) -> tuple[Array, Array]:
    """The keys of all pairs, and the rows they are in."""
    lines = "".join(f"{text}\n" for text in texts)
    codes = np.frombuffer(lines.encode("utf-32-le", "surrogatepass"), np.uint32)
    lengths = np.fromiter(map(len, texts), np.int64, len(texts)) + 1
    rows = np.repeat(np.arange(len(texts), dtype=np.uint16), lengths)
    dense = np.flatnonzero(codes >= _FIRST)
    after = codes[dense + 1]
    after[after < _FIRST] = 0
    return codes[dense].astype(np.uint64) << np.uint64(_SHIFT) | after, rows[dense]


class _Numbers(dict[str, int]):
    """Numbers of texts, in the order in which they are first asked for."""

    def __missing__(self, text: str) -> int:
        number = self[text] = len(self)
        return number


def _letters(texts: Sequence[str], numbers: _Numbers) -> tuple[Array, Array]:
    """The numbers of all runs of letters, and the rows they are in."""
    found = [_LETTERS.findall(text) for text in texts]
    counts = np.fromiter(map(len, found), np.int64, len(texts))
    runs = map(numbers.__getitem__, chain.from_iterable(found))
    rows = np.repeat(np.arange(len(texts), dtype=np.uint16), counts)
    return np.fromiter(runs, np.uint64, len(rows)), rows


def _listed(found: tuple[Array, Array]) -> tuple[Array, Array, Array]:
    """The keys in order, where the rows of each end, and these rows."""
    keys, rows = found
    both = np.sort(keys << np.uint64(16) | rows)  # ``np.unique`` takes twenty times as long
    both = both[_changing(both)]
    keys = both >> np.uint64(16)
    begins = np.flatnonzero(_changing(keys))
    return keys[begins], np.append(begins[1:], len(keys))[: len(begins)], both.astype(np.uint16)


def _changing(ordered: Array) -> NDArray[np.bool_]:
    """Which of them are another one than the one before."""
    found = np.ones(len(ordered), np.bool_)
    np.not_equal(ordered[1:], ordered[:-1], out=found[1:])
    return found
