"""The kiosk's configuration: one TOML file, in which every key may be left out."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Final, NamedTuple, cast

from timeline_app.kiosk.key import Key
from timeline_app.kiosk.keys import COLLECTION, FROM, KEYS
from timeline_app.kiosk.kinds import UnfitError, V_co
from timeline_app.kiosk.toml_places import fault_of, lines_of
from timeline_app.storage.held import UnheldError, held_bytes
from timeline_app.storage.problems import Problem, Severity, one_line

LARGEST: Final = 64 * 1024
"""Bytes of a configuration; ours with every key explained has a quarter of it."""
GROUPS: Final = {name.partition(".")[0] for name in KEYS if "." in name}


class ConfigError(Exception):
    """Nothing of a file can be read; ``problem`` says why."""

    def __init__(self, sentence: str, line: int | None = None, column: int | None = None) -> None:
        super().__init__(sentence)
        self.problem = Problem(Severity.ERROR, one_line(sentence), line, column)


@dataclass(frozen=True)
class Config:
    """What a file chooses, without what is wrong in it. ``problems`` tell that, by line."""

    values: Mapping[str, object] = field(default_factory=dict)
    folder: Path = Path()
    problems: tuple[Problem, ...] = ()

    def __getitem__(self, key: Key[V_co]) -> V_co:
        """What was chosen, else the default."""
        if key.name in self.values:
            return cast("V_co", self.values[key.name])
        return key.default

    def path(self, key: Key[str]) -> Path | None:
        """The path that was chosen, seen from the folder of the file; None where none was."""
        chosen = self[key]
        return self.folder / Path(chosen).expanduser() if chosen else None


class _Wrong(NamedTuple):
    where: tuple[str, ...]
    sentence: str


def read(file: Path) -> Config:
    """Read a configuration; keys that are wrong keep their defaults.

    Raises:
        ConfigError: nothing can be read.
    """
    try:
        content = held_bytes(file)
    except UnheldError as fault:
        raise ConfigError(str(fault)) from fault
    if len(content) > LARGEST:
        raise ConfigError("this is no configuration: it is larger than 64 kB")
    try:
        text = content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as fault:
        raise ConfigError("this file is not UTF-8 text") from fault
    return understood(text, file.resolve().parent)


def understood(text: str, folder: Path) -> Config:
    """What a text chooses.

    Raises:
        ConfigError: it isn't TOML.
    """
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        what, line, column = fault_of(error, text)
        raise ConfigError(f"this is not TOML: {what}", line, column) from error
    except RecursionError as error:
        raise ConfigError("this is nested too deep") from error
    values: dict[str, object] = {}
    wrong = list(_sorted_out(raw, values))
    return Config(values, folder, tuple(_placed(wrong, text)))


def _sorted_out(raw: Mapping[str, object], values: dict[str, object]) -> Iterator[_Wrong]:
    """Put the good values where they belong, and tell of the others."""
    for name, value in raw.items():
        if name not in GROUPS:
            yield from _one((name,), value, values)
        elif isinstance(value, dict):
            for inner, chosen in value.items():
                yield from _one((name, inner), chosen, values)
        else:
            first = next(key for key in KEYS if key.startswith(f"{name}."))
            yield _Wrong(
                (name,),
                f'"{name}" is a group: write [{name}], and below it {first[len(name) + 1 :]} = …',
            )
    if values.get(COLLECTION.name) and values.get(FROM.name):
        yield _Wrong(
            (FROM.name,), '"from" and "collection" exclude each other: leave one of them out'
        )


def _one(where: tuple[str, ...], value: object, values: dict[str, object]) -> Iterator[_Wrong]:
    name = ".".join(where)
    key = KEYS.get(name)
    if key is None:
        yield _Wrong(where, f'there is no key "{name}"{_meant(where)}')
        return
    try:
        values[name] = key.kind.read(value)
    except UnfitError as fault:
        yield _Wrong(where, f'"{name}" {fault}')


def _meant(where: tuple[str, ...]) -> str:
    """The key that was probably meant."""
    last = where[-1].lower().replace("_", "-").replace(" ", "-")
    if f"hours.{last}" in KEYS:
        return f'; "{last}" stands in the group [hours]'
    if last in KEYS:
        return (
            f'; "{last}" stands above all groups' if len(where) > 1 else f'; did you mean "{last}"?'
        )
    group = f"{where[0]}." if len(where) > 1 else ""
    near = get_close_matches(group + last, KEYS, n=1)
    return f'; did you mean "{near[0]}"?' if near else ""


def _placed(wrong: list[_Wrong], text: str) -> Iterator[Problem]:
    if not wrong:
        return
    lines, text_lines = lines_of(text), text.split("\n")
    for where, sentence in sorted(wrong, key=lambda each: lines.get(each.where, 1)):
        line = lines.get(where, 1)
        first = text_lines[line - 1]
        column = len(first) - len(first.lstrip()) + 1
        yield Problem(Severity.ERROR, one_line(sentence), line, column)
