"""One figure a row: as a JSON line, and all together as a Markdown table."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A figure and its budget.

    With a ``floor`` (milliseconds, measured in the same run) the figure is in milliseconds too,
    ``ratio`` is figure by floor, and ``budget`` bounds the ratio. Without one the budget bounds
    the figure itself.
    """

    name: str
    n: int
    variant: str
    value: float
    unit: str
    budget: float
    floor: float | None = None
    at_least: bool = False
    """Whether the budget is the least the figure may be, not the most."""

    @property
    def ratio(self) -> float | None:
        """The figure by its floor."""
        return None if self.floor is None else self.value / self.floor

    @property
    def kept(self) -> bool:
        """Whether the budget is kept."""
        measured = self.value if self.ratio is None else self.ratio
        return measured >= self.budget if self.at_least else measured <= self.budget

    def line(self) -> str:
        """The row as one line of JSON."""
        found = {**asdict(self), "ratio": self.ratio}
        keys = ("name", "n", "variant", "value", "unit", "floor", "ratio", "budget")
        return json.dumps({key: _rounded(found[key]) for key in keys}, ensure_ascii=False)


def table(rows: Iterable[Row]) -> Iterator[str]:
    """The lines of a Markdown table."""
    yield "| what | events | variant | value | floor | ratio | budget | |"
    yield "| --- | ---: | --- | ---: | ---: | ---: | ---: | --- |"
    for row in rows:
        floor, ratio = ("" if each is None else f"{each:.3g}" for each in (row.floor, row.ratio))
        budget = f"{'≥' if row.at_least else '≤'} {row.budget:g}"
        yield (
            f"| {row.name} | {row.n:,} | {row.variant} | {row.value:.4g} {row.unit} | {floor} |"
            f" {ratio} | {budget} | {'kept' if row.kept else '**missed**'} |"
        )


def _rounded(value: object) -> object:
    return round(value, 4) if isinstance(value, float) else value
