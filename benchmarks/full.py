"""Files of full events for measuring: titles, summaries, passages and provenance in two languages.

Some 830 bytes an event, written in seconds; the same for the same number, on every machine.
"""

import random
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Final

from benchmarks.synthetic import HAN, SEED, Variant, dates
from benchmarks.synthetic import WORDS as ENGLISH

_HEAD: Final = """{
  "schema": "timeline/1",
  "title": {"zh": "大型时间线", "en": "A large timeline"},
  "languages": ["zh", "en"],
  "categories": [
%s
  ],
  "sources": [{"id": "paper", "headline": {"zh": "一份报纸", "en": "A newspaper"}}],
  "events": [
"""
_CATEGORY: Final = '    {"id": "c%d", "label": {"zh": "类别%d", "en": "Category %d"}}'
_EVENT: Final = """    {
      "id": "e%(number)s",
      "date": "%(date)s",
      "title": {
        "zh": "%(zh)s",
        "en": "%(en)s"
      },
      "summary": {
        "zh": "%(zh_summary)s",
        "en": "%(en_summary)s"
      },
      "category": "c%(category)s",
      "tags": [
        "%(tag)s"
      ],
      "rank": %(rank)s,
      "excerpts": [
        {
          "source": "paper",
          "exact": "%(exact)s",
          "start": %(number)s,
          "end": %(number)s
        }
      ],
      "provenance": {
        "by": "archive",
        "at": "2026-11-23T10:00:00Z",
        "method": "imported",
        "certainty": "high"
      }
    }"""
_FRAGMENTS: Final = 20_000
_AT_ONCE: Final = 10_000


def write_full(path: Path, count: int, variant: Variant = Variant.CENTURY) -> None:
    """Write a collection of so many full events."""
    categories = ",\n".join(_CATEGORY % (n, n, n) for n in range(8))
    events = _events(count, variant)
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(_HEAD % categories)
        comma = ""
        while block := list(islice(events, _AT_ONCE)):
            file.write(comma + ",\n".join(block))
            comma = ",\n"
        file.write("\n  ]\n}\n")


def _events(count: int, variant: Variant) -> Iterator[str]:
    rng = random.Random(SEED + count)  # noqa: S311 (nothing here is secret)
    titles = ["".join(rng.choices(HAN, k=rng.randint(8, 20))) for _ in range(_FRAGMENTS)]
    english = [_words(rng, 3, 8) for _ in range(_FRAGMENTS)]
    long = ["".join(rng.choices(HAN, k=rng.randint(14, 34))) for _ in range(_FRAGMENTS)]
    sentences = [_words(rng, 6, 13) for _ in range(_FRAGMENTS)]
    for number, date in enumerate(dates(count, variant, rng)):
        at = int(rng.random() * _FRAGMENTS)  # far faster than randrange
        yield _EVENT % {
            "number": number,
            "date": date,
            "zh": titles[at],
            "en": english[at],
            "zh_summary": long[-at],
            "en_summary": sentences[at],
            "category": at % 8,
            "tag": titles[at][:2],
            "rank": at % 3,
            "exact": long[number % _FRAGMENTS],
        }


def _words(rng: random.Random, least: int, most: int) -> str:
    return " ".join(rng.choices(ENGLISH, k=rng.randint(least, most))).capitalize()
