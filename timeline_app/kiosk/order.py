"""What a kiosk is ordered to do when it is started, and the configuration that follows from it.

The supervisor and the window read it alike, each for itself.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Final, NamedTuple

from timeline_app.kiosk.config import Config, ConfigError, read
from timeline_app.kiosk.home import config_file
from timeline_app.kiosk.keys import (
    COLLECTION,
    CONTENT,
    EVENT,
    FROM,
    LANGUAGES,
    PIN,
    SPAN,
    STAFF,
    WATCHING,
)

_ESSENTIAL: Final = {key.name for section in (CONTENT, STAFF, WATCHING) for key in section.keys}


class Order(NamedTuple):
    """The words of the command line. What they leave out, the configuration says."""

    collection: str | None = None
    address: str | None = None
    config: str | None = None
    lang: str | None = None
    event: str | None = None
    span: str | None = None
    pin: bool = True
    framed: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        """The same words again, for the window's process."""
        return tuple(self._words())

    @property
    def file(self) -> Path | None:
        """The file of the configuration; None where there is none, and none was named."""
        if self.config is not None:
            return Path(self.config)
        return config_file() if config_file().exists() else None

    def _words(self) -> Iterator[str]:
        for option, value in (
            ("--from", self.address),
            ("--config", self.config),
            ("--lang", self.lang),
            ("--event", self.event),
            ("--span", self.span),
        ):
            if value is not None:
                yield f"{option}={value}"
        if not self.pin:
            yield "--no-pin"
        if self.framed:
            yield "--window"
        if self.collection is not None:
            yield from ("--", self.collection)


def config_of(order: Order, *, safe: bool = False) -> Config:
    """The configuration with what was ordered; keys that are wrong have their defaults.

    ``safe`` leaves all to its default but what to show, what staff need, and how it is watched over.
    """
    config = Config()
    with suppress(ConfigError):  # it has gone or was damaged since the start
        config = config if order.file is None else read(order.file)
    chosen = dict(config.values) | _ordered(order)
    if order.lang is not None:
        others = (lang for lang in config[LANGUAGES] if lang != order.lang)
        chosen[LANGUAGES.name] = (order.lang, *others)
    if safe:
        chosen = {name: value for name, value in chosen.items() if name in _ESSENTIAL}
    return replace(config, values=chosen)


def _ordered(order: Order) -> dict[str, object]:
    """The keys that the order chooses."""
    chosen: dict[str, object] = {} if order.pin else {PIN.name: False}
    said = {EVENT.name: order.event, SPAN.name: order.span}
    chosen |= {name: text for name, text in said.items() if text is not None}
    if order.address is not None:
        chosen |= {FROM.name: order.address, COLLECTION.name: ""}
    elif order.collection is not None:
        chosen |= {FROM.name: "", COLLECTION.name: str(Path(order.collection).absolute())}
    return chosen
