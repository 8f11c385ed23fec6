"""A title suggested from a sentence: some of its own words, none added, none cut in two.

What stands beside the date is taken: where the sentence begins with it (or with a quotation before
it), what follows; else the sentence, without the date where that stands at its end.
"""

import re
from typing import Final

_LONGEST: Final = {"zh": 24, "en": 64}
_SHORTEST: Final = {"zh": 4, "en": 12}
_EDGES: Final = " \t\n,，.。;；:：、-—–!！?？…"
_QUOTED: Final = re.compile('[“「『"][^”」』"]*[”」』"]?[,，]?')
_PREPOSED: Final = re.compile(
    r"(?:\b(?:in|on|at|by|during|of) (?:the )?|在|[,，] ?)\Z", re.IGNORECASE
)
_ENDS: Final = re.compile(r"[。！？!?]|[.](?=\s|\Z)")
_CLAUSE: Final = re.compile(r"[,，;；:：—]|(?<=\w) - ")
_WORD: Final = re.compile(r"[0-9A-Za-z]+(?:['’.-][0-9A-Za-z]+)*%?|[^\s]", re.ASCII)


def suggested(sentence: str, start: int, end: int, lang: str) -> str:
    """A title from a sentence whose date stands from ``start`` to ``end``; "" where nothing is left."""
    before, after = sentence[:start], sentence[end:]
    opening = _QUOTED.sub("", before).strip(_EDGES)
    if (
        len(_PREPOSED.sub("", opening + " ").strip()) <= 2
        and len(after.strip(_EDGES)) >= _SHORTEST[lang]
    ):
        chosen = after
    elif len(after.strip(_EDGES)) <= 1 and not before.endswith(("于", "於")):
        chosen = _PREPOSED.sub("", before)
    else:
        chosen = sentence
    return _shortened(_first_sentence(chosen.lstrip(_EDGES + "”」』)）")), lang)


def _first_sentence(text: str) -> str:
    """What may hold another sentence in quotation marks, up to its first end."""
    end = _ENDS.search(text)
    return (text[: end.start()] if end else text).strip(_EDGES)


def _shortened(text: str, lang: str) -> str:
    """As long as a title may be, up to a clause's end, else a word's."""
    text = " ".join(text.split())
    most = _LONGEST[lang]
    if len(text) > most:
        clauses = [
            m.start() for m in _CLAUSE.finditer(text) if _SHORTEST[lang] * 2 <= m.start() <= most
        ]
        text = text[: clauses[-1]] if clauses else _whole_words(text, most - 1) + "…"
    return _balanced(text[:1].upper() + text[1:])


def _whole_words(text: str, most: int) -> str:
    """Its first words that fit; a Han character is one."""
    end = 0
    for word in _WORD.finditer(text):
        if word.end() > most:
            break
        end = word.end()
    return text[:end] if end else text[:most]


def _balanced(text: str) -> str:
    """Without a quotation mark or bracket whose other one was cut away."""
    for opening, closing in ("“”", "「」", "『』", "（）", "()", "《》"):
        if text.count(opening) != text.count(closing):
            text = text.replace(opening, "").replace(closing, "")
    return text.strip(_EDGES.replace("…", ""))
