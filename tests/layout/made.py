"""Collections made for tests, a plain measure, and canvases."""

import random
from unittest.mock import patch

from msgspec.structs import replace

from timeline_app.layout import plan as plans
from timeline_app.layout.items import Item
from timeline_app.layout.labels import Wording
from timeline_app.layout.metrics import Metrics, Role, Rows
from timeline_app.layout.plan import Plan
from timeline_app.model.collection import Era, Event
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized

DAY = 86_400
PLAIN = Metrics()
HAN = "医队城市桥路河山学会开工落成发布许昌武汉春秋报告第一二三四五"
WORDS = ("bridge", "opens", "the", "first", "school", "river", "council", "votes", "returns", "a")


def measure(role: Role, text: str) -> float:
    """Han are square, all else is half as wide."""
    size = {Role.TITLE: 17, Role.CHIP: 15}.get(role, 14)
    han = 0 if text.isascii() else sum(c > "\u2e80" for c in text)
    return size * (han + 0.52 * (len(text) - han))


def chance(seed: int) -> random.Random:
    """A sequence of random numbers that is the same in every run."""
    return random.Random(seed)  # noqa: S311 (nothing here is secret)


def thing(
    name: str, left: int, right: int | None = None, *, rank: int = 0, metrics: Metrics = PLAIN
) -> Item:
    """A point in time, or a span where ``right`` is given."""
    words = Wording("1900", "title of " + name, "")
    end = left if right is None else right
    return Item(name, rank, left, end, words, metrics, measure, span=right is not None)


def canvas(width: int = 1340, height: int = 880, unit: float = 1.0, text: float = 1.0) -> Rows:
    return Rows(width, height, Metrics(unit, text))


def title(rng: random.Random, lang: str) -> str:
    if lang == "zh":
        return "".join(rng.choices(HAN, k=rng.randint(8, 20)))
    return " ".join(rng.choices(WORDS, k=rng.randint(3, 9)))


def instant_text(seconds: int) -> str:
    """An EDTF day or second for an instant of the years 1900 to 2020."""
    days, rest = divmod(seconds, DAY)
    year = 1900 + days // 372
    month, day = divmod(days % 372, 31)
    text = f"{year:04d}-{month + 1:02d}-{min(day, 27) + 1:02d}"
    if rest:
        text += f"T{rest // 3600:02d}:{rest // 60 % 60:02d}:{rest % 60:02d}"
    return text


def events(rng: random.Random, count: int, *, ranks: int = 1, days: int = 44_000) -> list[Event]:
    """Points and spans, half of them in clusters; ``ranks`` different ranks."""
    hearts = [rng.randrange(days) for _ in range(max(1, count // 40))]
    found = []
    for number in range(count):
        if rng.random() < 0.5:
            day = min(days - 1, max(0, rng.choice(hearts) + int(rng.gauss(0, 3))))
        else:
            day = rng.randrange(days)
        at = day * DAY + (rng.randrange(DAY) if rng.random() < 0.3 else 0)
        date = instant_text(at)
        if rng.random() < 0.3:
            end = instant_text(min((days - 1) * DAY, at + rng.randrange(1, 900) * DAY))
            date = rng.choice([f"{date}/{end}"] * 6 + [f"{date}/..", f"../{date}", f"{date}/"])
        elif rng.random() < 0.1:
            date = rng.choice([date[:7], date[:4], date[:10] + "~"])
        words = Localized({"zh": title(rng, "zh"), "en": title(rng, "en")})
        found.append(
            Event(id=f"e{number}", date=parse(date), title=words, rank=rng.randrange(ranks))
        )
    return found


def eras(rng: random.Random, count: int, days: int = 44_000) -> tuple[Era, ...]:
    """Eras that may overlap, some with an open end."""
    found = []
    for number in range(count):
        begin = rng.randrange(days)
        first, last = (instant_text(day * DAY) for day in (begin, rng.randint(begin, days)))
        date = rng.choice([f"{first}/{last}"] * 4 + [f"{first}/..", f"../{last}"])
        names = Localized({"zh": title(rng, "zh")[:9], "en": title(rng, "en")})
        found.append(Era(id=f"era{number}", date=parse(date), label=names))
    return tuple(found)


def plan(
    made: list[Event],
    lang: str = "zh",
    rows: Rows | None = None,
    eras: tuple[Era, ...] = (),
    many: int = plans.MANY,
) -> Plan:
    """A plan; of more than ``many`` events as a crowd."""
    rows = rows or canvas()
    grown = rows.metrics.text

    def measured(role: Role, text: str) -> float:
        return measure(role, text) * grown

    with patch.object(plans, "MANY", many):
        return Plan.of(
            made,
            eras,
            rows,
            measured,
            lang,
            lambda event: Wording(event.date.text, event.title.best(lang), ""),
        )


def renamed(event: Event, name: str) -> Event:
    return replace(event, id=name)
