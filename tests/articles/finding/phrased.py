"""Sentences with their dates marked, a day of issue before the colon: ``phrases/``.

Where a third part says ``unsure`` or ``sure``, it is checked whether the reading is shown as certain.
"""

import re
from pathlib import Path

_FOLDER = Path(__file__).parent / "phrases"
_MARK = re.compile(r"⟦([^⟦⟧|]+)\|([^⟦⟧|]*)(?:\|((?:un)?sure))?⟧")


def lines(lang):
    """The day of issue or None, the sentence, its dates (words, and EDTF or None), and how sure each is, or None."""
    for line in (_FOLDER / f"{lang}.txt").read_text(encoding="utf-8").splitlines():
        issue, _, marked = line.partition(": ") if line[:1] != ":" else ("", "", line[2:])
        dates = [
            (mark[1], None if mark[2] == "null" else mark[2]) for mark in _MARK.finditer(marked)
        ]
        sure = [mark[3] for mark in _MARK.finditer(marked)]
        yield issue or None, _MARK.sub(r"\1", marked), dates, sure
