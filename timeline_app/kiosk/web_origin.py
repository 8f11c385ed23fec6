"""Content from the web: a published folder behind any server of static files, or an object store.

Nothing is believed: TLS is verified, other schemes than HTTP(S) are not followed, HTTPS is never
left, and no more is read than was announced.
"""

import ssl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPException, HTTPMessage, HTTPResponse, HTTPSConnection
from pathlib import Path
from typing import IO, Final, NamedTuple, cast
from urllib import request
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit, urlunsplit

from timeline_app.kiosk.manifest import (
    LARGEST,
    NAME,
    Entry,
    Manifest,
    ManifestError,
    read_manifest,
)
from timeline_app.kiosk.origin import RefusedError, UnreachedError

_BLOCK: Final = 1 << 16
_SLOWEST: Final = 8 << 10
"""Bytes a second that a file comes with at least, after the patience for its beginning."""
_UNCHANGED: Final = 304
_REDIRECTS: Final = {301, 302, 303, 307, 308}


class Trust(NamedTuple):
    """Seconds of silence to bear, and a file with certificates to trust besides the system's."""

    patience: float
    certificates: Path | None = None


class WebOrigin:
    """A published folder at an address, which may also be that of its manifest."""

    def __init__(self, address: str, trust: Trust) -> None:
        self._address = urlsplit(address)
        path = self._address.path
        self._folder = path.rpartition("/")[0] if path.endswith(".json") else path.rstrip("/")
        self._name = path.rpartition("/")[2] if path.endswith(".json") else NAME
        self._trust = trust
        self._opener = _opener(trust)
        self._tag: str | None = None
        self._known: Manifest | None = None

    def look(self) -> Manifest:
        """What the manifest names; asked for only if it is another one. See `Origin`."""
        asked = self._asking(self._name)
        if self._known is not None and self._tag is not None:
            asked.add_header("If-None-Match", self._tag)
        with self._answered(asked, "the manifest") as answer:
            if answer is None:
                return cast("Manifest", self._known)
            content = b"".join(_bounded(answer, LARGEST + 1, self._trust.patience))
            tag = answer.headers.get("ETag")
        try:
            self._known, self._tag = read_manifest(content), tag
        except ManifestError as fault:
            raise RefusedError(str(fault)) from fault
        return self._known

    def blocks(self, entry: Entry) -> Iterator[bytes]:
        """The content of one file; see `Origin`."""
        with self._answered(self._asking(entry.lies_at), f'"{entry.path}"') as answer:
            if answer is not None:
                yield from _bounded(answer, entry.size + 1, self._trust.patience)

    def _asking(self, name: str) -> request.Request:
        """The request for a file of the folder; a key in the query goes for all of them."""
        address = self._address._replace(path=f"{self._folder}/{name}")
        asked = request.Request(urlunsplit(address))  # noqa: S310 - our opener knows HTTP(S) alone
        asked.add_header("Accept-Encoding", "identity")
        asked.add_header("User-Agent", "timeline-app")
        return asked

    @contextmanager
    def _answered(self, asked: request.Request, what: str) -> Iterator[HTTPResponse | None]:
        """The server's answer, or None where nothing has changed; faults in a sentence."""
        try:
            with self._opener.open(asked, timeout=self._trust.patience) as answer:
                yield answer
        except HTTPError as fault:
            fault.close()
            if fault.code == _UNCHANGED and asked.has_header("If-none-match"):
                yield None
                return
            raise UnreachedError(f"{what}: {_told(fault.code)}") from fault
        except TimeoutError as fault:
            raise UnreachedError(f"{what}: the server is too slow") from fault
        except (OSError, HTTPException, ValueError) as fault:
            self._opener = _opener(self._trust)  # the system's certificates may be other ones now
            raise UnreachedError(f"{what}: {_reason(fault)}") from fault


class _Redirects(request.HTTPRedirectHandler):
    """Follows to HTTP(S) alone, and never from HTTPS to HTTP."""

    def redirect_request(
        self,
        req: request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: HTTPMessage,
        newurl: str,
    ) -> request.Request | None:
        there, here = urlsplit(newurl).scheme.lower(), urlsplit(req.full_url).scheme.lower()
        if there not in {here, "https"}:
            raise URLError(f"the server redirects to {there}:, which is not followed")
        return super().redirect_request(req, fp, code, msg, headers, newurl)

    def http_error_302(
        self, req: request.Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage
    ) -> HTTPResponse | None:
        try:
            return cast("HTTPResponse | None", super().http_error_302(req, fp, code, msg, headers))
        except (OSError, ValueError):
            fp.close()
            raise

    http_error_301 = http_error_303 = http_error_307 = http_error_308 = http_error_302


class _Verified(request.AbstractHTTPHandler):
    """HTTPS with certificates that are read when they are needed first, which takes a while."""

    def __init__(self, certificates: Path | None) -> None:
        super().__init__()
        self._certificates = certificates
        self._context: ssl.SSLContext | None = None

    def https_open(self, req: request.Request) -> HTTPResponse:
        if self._context is None:
            context = ssl.create_default_context()
            if self._certificates is not None:
                context.load_verify_locations(self._certificates)
            self._context = context
        return self.do_open(HTTPSConnection, req, context=self._context)

    https_request = request.AbstractHTTPHandler.do_request_


def _opener(trust: Trust) -> request.OpenerDirector:
    """Knows HTTP and HTTPS and nothing else, unlike the one that ``urllib`` builds by itself."""
    opener = request.OpenerDirector()
    for handler in (
        request.ProxyHandler(),
        request.HTTPHandler(),
        _Verified(trust.certificates),
        request.HTTPDefaultErrorHandler(),
        _Redirects(),
        request.HTTPErrorProcessor(),
        request.UnknownHandler(),
    ):
        opener.add_handler(handler)
    return opener


def _bounded(answer: HTTPResponse, most: int, patience: float) -> Iterator[bytes]:
    """What comes, up to so many bytes.

    Raises:
        TimeoutError: it comes too slowly, drop by drop.
    """
    begun, left = time.monotonic(), most
    while left and (block := answer.read1(min(left, _BLOCK))):
        left -= len(block)
        if time.monotonic() - begun > patience + (most - left) / _SLOWEST:
            raise TimeoutError
        yield block


def _told(code: int) -> str:
    """What an answer other than the file itself means."""
    if code in _REDIRECTS:
        return "the server redirects to where it is not followed"
    return f"the server answers {code}"


def _reason(fault: Exception) -> str:
    """What went wrong, in the system's words."""
    reason = fault.reason if isinstance(fault, URLError) else fault
    if isinstance(reason, TimeoutError):
        return "the server is too slow"
    if isinstance(reason, ssl.SSLCertVerificationError):
        return f"the server's certificate is not to be trusted ({reason.verify_message})"
    if isinstance(reason, OSError) and reason.strerror:
        return f"the server can't be reached ({reason.strerror})"
    return f"the server can't be understood ({reason})" if str(reason) else "the server hung up"
