"""What is known of the events of a large file without decoding them again."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from timeline_app.model.columns import Columns
from timeline_app.storage.large.careful import Noted
from timeline_app.storage.large.names import Names, Places
from timeline_app.storage.large.stretches import Stretches


@dataclass(frozen=True, slots=True, eq=False)
class Index:
    """The events of one content, row by row; the arrays are not to be written to."""

    size: int
    """Bytes of the file."""
    list_begin: int
    list_end: int
    """Where the list of events stands, in bytes, exclusive; both 0 where there is none."""
    entries: Stretches
    """Where the events stand."""
    rows: NDArray[np.int32]
    """Their rows in the file's list."""
    aside: NDArray[np.int32]
    """Rows that are no events of the collection."""
    with_care: Places
    """Events that must be read with care, because something of them is left out."""
    order: Places
    """All events in order of time, the id deciding among those at one instant."""
    names: Names
    by_sum: Places
    """All events in the order of the checksums of their ids."""
    columns: Columns
    notes: tuple[Noted, ...]
    """What is wrong with the events."""
