"""The map in the package's docstring names every room, and no other."""

import re
from pathlib import Path

import timeline_app

PACKAGE = Path(timeline_app.__file__).parent


def rooms_on_the_map():
    return set(re.findall(r"^ {4}(\w+) {2,}", timeline_app.__doc__, re.MULTILINE))


def rooms_there_are():
    modules = {path.stem for path in PACKAGE.glob("*.py")}
    folders = {path.parent.name for path in PACKAGE.glob("*/__init__.py")}
    return (modules | folders) - {"__init__", "__main__"}


def test_the_map_is_true():
    assert rooms_on_the_map() == rooms_there_are()
