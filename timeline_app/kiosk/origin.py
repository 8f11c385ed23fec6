"""Where content comes from, and why it may not come."""

from collections.abc import Iterator
from typing import Protocol

from timeline_app.kiosk.manifest import Entry, Manifest


class OfferError(Exception):
    """What is offered isn't taken; the message says why in one sentence."""


class UnreachedError(OfferError):
    """Nothing could be had just now; it is worth while to try again."""


class RefusedError(OfferError):
    """What is offered is wrong, and stays so until something else is offered."""


class Origin(Protocol):
    """A folder, a file, or an address on the web."""

    def look(self) -> Manifest:
        """What is offered now; cheap where that is what was offered before.

        Raises:
            OfferError: nothing is.
        """

    def blocks(self, entry: Entry) -> Iterator[bytes]:
        """The content of one file, not yet compared with its hash; never more than its size.

        Raises:
            OfferError: it can't be had.
        """
