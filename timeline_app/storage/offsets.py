"""Where the values of a cut text stand, without putting it together again."""

from collections.abc import Sequence

from timeline_app.storage.cutting import BLANK, Cut
from timeline_app.storage.places import Places
from timeline_app.storage.problems import Where


class Offsets:
    """Offsets in code points from the beginning of the text of a group."""

    def __init__(self, root: Cut) -> None:
        first = root.gaps[0]
        self._starts: dict[tuple[str | int, ...], int] = {(): len(first) - len(first.lstrip(BLANK))}
        self._texts: dict[tuple[str | int, ...], str] = {}
        self._walk(root, (), 0)

    def of(self, where: Where) -> int:
        """Where the value, or what is left of the way to it, begins."""
        for length in (2, 1):
            start = where[:length]
            if start in self._starts:
                text = self._texts.get(start)
                rest = 0 if text is None else Places(text).nearest(where[length:])[0]
                return self._starts[start] + rest
        return self._starts[()]

    def _walk(self, outer: Cut, where: Where, at: int) -> int:
        steps: Sequence[str | int] = outer.keys or range(len(outer.values))
        for step, gap, head, value in zip(
            steps, outer.gaps, outer.heads, outer.values, strict=False
        ):
            at += len(gap) + len(head)
            self._starts[*where, step] = at
            if isinstance(value, Cut):
                at = self._walk(value, (*where, step), at)
            else:
                self._texts[*where, step] = value
                at += len(value)
        return at + len(outer.gaps[-1])
