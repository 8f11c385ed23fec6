"""Sentences with their dates marked, a day of issue before the colon: ``phrases/``."""

import re
from pathlib import Path

_FOLDER = Path(__file__).parent / "phrases"
_MARK = re.compile(r"⟦([^⟦⟧|]+)\|([^⟦⟧|]*)⟧")


def lines(lang):
    """The day of issue or None, the sentence, and its dates: words, and EDTF or None."""
    for line in (_FOLDER / f"{lang}.txt").read_text(encoding="utf-8").splitlines():
        issue, _, marked = line.partition(": ") if line[:1] != ":" else ("", "", line[2:])
        dates = [
            (mark[1], None if mark[2] == "null" else mark[2]) for mark in _MARK.finditer(marked)
        ]
        yield issue or None, _MARK.sub(r"\1", marked), dates
