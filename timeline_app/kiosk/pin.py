"""The PIN by which staff leave the kiosk; only a salted hash of it is kept.

The hash is scrypt (RFC 7914): each guess costs 32 MB and about a tenth of a second.
"""

import hashlib
import hmac
import secrets
from contextlib import suppress
from pathlib import Path
from typing import Final

import msgspec

from timeline_app.kiosk.home import keep
from timeline_app.storage.temporary import PRIVATE

LEAST, MOST = 4, 12
"""Digits of a PIN."""
NOT_SET: Final = (
    "There is no PIN for staff to leave the kiosk by: set one with `timeline-app kiosk --set-pin`, "
    "or start it with --no-pin."
)
_DIGITS: Final = "0123456789"
_MEMORY: Final = 256 << 20
_MOST_COST: Final = 1 << 17


class Cost(msgspec.Struct, frozen=True):
    """What one guess costs, as RFC 7914 names it."""

    n: int = 1 << 15
    r: int = 8
    p: int = 1


class Pin(msgspec.Struct, frozen=True):
    """What a PIN is checked by: salt and hash in hexadecimal digits, and the cost."""

    salt: str
    scrypt: str
    cost: Cost = Cost()

    @classmethod
    def of(cls, digits: str, cost: Cost | None = None) -> "Pin":
        """The record of a PIN, salted anew."""
        cost, salt = cost or Cost(), secrets.token_bytes(16)
        return cls(salt.hex(), _hashed(digits, salt, cost).hex(), cost)

    def fits(self, digits: str) -> bool:
        """Whether this is the PIN."""
        found = _hashed(digits, bytes.fromhex(self.salt), self.cost)
        return hmac.compare_digest(found.hex(), self.scrypt)


def wrong_with(digits: str) -> str | None:
    """One sentence why this can't be a PIN; None where it can."""
    if not digits or any(digit not in _DIGITS for digit in digits):
        return "A PIN is made of the digits 0 to 9, because the kiosk shows no other keys."
    if len(digits) < LEAST:
        return f"This PIN is too short: take {LEAST} to {MOST} digits."
    if len(digits) > MOST:
        return f"This PIN is too long: take {LEAST} to {MOST} digits."
    if len(set(digits)) == 1:
        return "One digit again and again is guessed first: take another PIN."
    return None


def read_pin(file: Path) -> Pin | None:
    """The record in a file; None where there is none that a PIN could be checked by."""
    with suppress(OSError, ValueError, msgspec.MsgspecError):
        found = msgspec.json.decode(file.read_bytes(), type=Pin)
        if 1 < found.cost.n <= _MOST_COST and len(bytes.fromhex(found.salt)) >= 16:
            found.fits("")  # it can be computed
            return found
    return None


def write_pin(file: Path, pin: Pin) -> None:
    """Keep a record, for its owner's eyes only.

    Raises:
        SaveError: the record there was before still goes.
    """
    keep(file, msgspec.json.encode(pin) + b"\n", PRIVATE)


def _hashed(digits: str, salt: bytes, cost: Cost) -> bytes:
    return hashlib.scrypt(
        digits.encode(), salt=salt, n=cost.n, r=cost.r, p=cost.p, maxmem=_MEMORY, dklen=32
    )
