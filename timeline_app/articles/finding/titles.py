"""A title suggested from a sentence: some of its own words, none added, none cut in two.

What stands beside the date is taken: where the sentence begins with it (or with a quotation before
it), what follows; else the sentence, without the date where that stands at its end. Where a title
from the sentence's beginning would end before the date's clause, that clause is the sentence.
"""

import re
from typing import Final

from timeline_app.articles.sentences import is_abbreviated

_LONGEST: Final = {"zh": 24, "en": 64}
_SHORTEST: Final = {"zh": 4, "en": 12}
_EDGES: Final = " \t\n,，.。;；:：、-—–!！?？…"
_QUOTED: Final = re.compile('[“「『"][^”」』"]*[”」』"]?[,，]?')
_PREPOSED: Final = re.compile(
    r"(?:\b(?:in|on|at|by|during|of) (?:the )?|在|[,，] ?)\Z", re.IGNORECASE
)
_ENDS: Final = re.compile(r"[。！？!?]|[.](?=\s|\Z)")
_CLAUSE: Final = re.compile(
    r"[，;；:：—]|(?<=\w) - |,(?!(?<=[0-9],)[0-9]{3}| [0-9]{4}\b| [0-9]{1,2} [A-Z])"
    r"(?! (?:[\w'’-]+ ){0,2}[\w'’-]+(?:,| and | or ))"
)
"""Not the commas of figures, dates and enumerations."""
_DEPENDENT: Final = re.compile(r" (?:who|whose|whom|which|that|where|when)\b")
_HANGING: Final = "内內时時后後前中间間下际際"
"""What ends a Chinese clause that only says when: 在两天时间内."""
_JOINED: Final = re.compile(r"\A(?:and|but) ")
_STATEMENT: Final = re.compile("[;；]")
_BYLINE: Final = re.compile(
    r"\s*(?:【[^】]*】|(?:本报|本報|本刊|新华社|新華社|中新社)[^，。（,(]{0,14}[讯訊电電]\s*)(?:[（(][^）)]*[）)])?"
)
_POSSESSIVE: Final = ("'s", "’s")
_WORD: Final = re.compile(r"[0-9A-Za-z]+(?:['’.-][0-9A-Za-z]+)*%?|[^\s]", re.ASCII)


def suggested(sentence: str, start: int, end: int, lang: str) -> str:
    """A title from a sentence whose date stands from ``start`` to ``end``; "" where nothing is left."""
    byline = _BYLINE.match(sentence, 0, start)
    if byline:
        return suggested(sentence[byline.end() :], start - byline.end(), end - byline.end(), lang)
    before, after = sentence[:start], sentence[end:]
    opening = _QUOTED.sub("", before).strip(_EDGES)
    if (
        len(_PREPOSED.sub("", opening + " ").strip()) <= 2
        and len(after.strip(_EDGES)) >= _SHORTEST[lang]
        and not after.startswith(_POSSESSIVE)
    ):
        return _title(after, lang)
    at_end = len(after.strip(_EDGES)) <= 1 and not before.endswith(("于", "於"))
    title = _title(_PREPOSED.sub("", before) if at_end else sentence, lang)
    clause = _clause(sentence, start)
    if not clause or len(title.rstrip("…")) > clause:
        return title
    closer = suggested(sentence[clause:], start - clause, end - clause, lang)
    return closer if len(closer) >= _SHORTEST[lang] else title


def _clause(sentence: str, at: int) -> int:
    """Where the clause with this place begins, and its subject with it: who and which have none."""
    ends = (each.end() for each in _CLAUSE.finditer(sentence, 0, at))
    return max((end for end in ends if not _DEPENDENT.match(sentence, end)), default=0)


def _title(text: str, lang: str) -> str:
    text = _JOINED.sub("", text.lstrip(_EDGES + "”」』)）"), count=1)
    return _shortened(_first_sentence(text), lang)


def _first_sentence(text: str) -> str:
    """What may hold another sentence in quotation marks, up to its first end."""
    for end in _ENDS.finditer(text):
        goes_on = text[end.end() :].lstrip()[:1].islower()
        if not goes_on and not is_abbreviated(text, end.end()):
            return text[: end.start()].strip(_EDGES)
    return text.strip(_EDGES)


def _shortened(text: str, lang: str) -> str:
    """As long as a title may be, up to a clause's end, else a word's."""
    text = " ".join(_STATEMENT.split(text)[0].split())
    most = _LONGEST[lang]
    if len(text) > most:
        ends = (each.start() for each in _CLAUSE.finditer(text))
        clauses = [
            end
            for end in ends
            if _SHORTEST[lang] * 2 <= end <= most and text[end - 1] not in _HANGING
        ]
        text = text[: clauses[-1]] if clauses else _whole_words(text, most - 1).rstrip(_EDGES) + "…"
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
    if text.count('"') % 2:
        text = text.replace('"', "")
    return text.strip(_EDGES.replace("…", ""))
