"""Texts one below the other, and the pages they make where there is less room."""

from dataclasses import dataclass, replace

from timeline_app.views.kiosk.loop.typeset import Typeset

_FEWEST = 2
"""Lines of a text that begin at the bottom of a page; rather none than one alone."""


@dataclass(frozen=True)
class Block:
    """One text of a stack."""

    typeset: Typeset
    gap: int
    """Pixels above it, unless it is the first."""
    indent: int = 0
    """Pixels to its left."""
    dates: bool = False
    """It is the event's date."""
    quoted: bool = False
    """The article's words, and what belongs to them."""
    leads: bool = False
    """Says what the next one is, and never ends a page."""


@dataclass(frozen=True)
class Stack:
    """Texts one below the other."""

    blocks: tuple[Block, ...]

    @property
    def height(self) -> int:
        """Pixels from the top of the first to the bottom of the last."""
        return sum(block.gap + block.typeset.height for block in self.blocks) - self._above

    @property
    def _above(self) -> int:
        return self.blocks[0].gap if self.blocks else 0

    def placed(self) -> list[tuple[int, Block]]:
        """The blocks with the pixels above each."""
        y, found = -self._above, []
        for block in self.blocks:
            y += block.gap
            found.append((y, block))
            y += block.typeset.height
        return found

    def pages(self, height: int) -> list["Stack"]:
        """Stacks that are no higher than that, but for a line that is; all texts are in them."""
        found, rest = [], self
        while rest.blocks:
            page, rest = rest.cut(height)
            found.append(page)
        return found

    def cut(self, height: int) -> tuple["Stack", "Stack"]:
        """What fits into a height, at least a line, and what is left."""
        kept: list[Block] = []
        left = height + self._above
        for at, block in enumerate(self.blocks):
            left -= block.gap
            room = left if kept else max(left, block.typeset.leading)
            fits, rest = block.typeset.cut(room)
            if kept and fits is not None and rest is not None and len(fits.lines) < _FEWEST:
                fits, rest = None, block.typeset
            if fits is not None:
                kept.append(replace(block, typeset=fits))
            if rest is not None:
                over = (replace(block, typeset=rest), *self.blocks[at + 1 :])
                return _led(kept, over)
            left -= block.typeset.height
        return self, Stack(())


def _led(kept: list[Block], over: tuple[Block, ...]) -> tuple[Stack, Stack]:
    if len(kept) > 1 and kept[-1].leads:
        return Stack(tuple(kept[:-1])), Stack((kept[-1], *over))
    return Stack(tuple(kept)), Stack(over)
