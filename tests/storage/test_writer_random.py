"""Random edits of odd files: what is saved is read again, and nothing else changes by a byte."""

import json
from itertools import groupby
from pathlib import Path
from random import Random

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import fields, replace

from tests.model.collections_made import COLLECTIONS, edited, pairs, sound
from tests.storage.folders import quick_folder
from tests.storage.odd import LISTS, Odd
from timeline_app.model.part_change import HEAD
from timeline_app.storage.backups import read_version, versions
from timeline_app.storage.creating import create_collection
from timeline_app.storage.reader import load
from timeline_app.storage.writer import save_collection

LANGUAGES = st.sampled_from([("zh",), ("zh", "en"), ("en", "zh")])


@st.composite
def odd_files(draw):
    collection = replace(sound(draw(COLLECTIONS)), languages=draw(LANGUAGES))
    seed = draw(st.integers(0, 1 << 32))
    return Odd(Random(seed), collection).text  # noqa: S311


def entries(loaded, name):
    """The texts of a list's parts by id, and those of the others in their order."""
    listed = loaded.text.pieces.value(name)
    values = () if listed is None or isinstance(listed, str) else listed.values
    aside = loaded.aside.get(name, ())
    shown = [value for row, value in enumerate(values) if row not in aside]
    parts = getattr(loaded.collection, name)
    named = {part.id: text for part, text in zip(parts, shown, strict=True)}
    return named, [values[row] for row in sorted(aside)]


def check_untouched(before, after):
    """Every part, field and key that wasn't changed is spelt as it was."""
    old, new = before.collection, after.collection
    for name in LISTS:
        texts, aside = entries(before, name)
        now, still_aside = entries(after, name)
        parts = {part.id: part for part in getattr(old, name)}
        assert sorted(aside) == sorted(still_aside)
        for part in getattr(new, name):
            if parts.get(part.id) == part and old.languages[0] == new.languages[0]:
                assert now[part.id] == texts[part.id]
            elif part.id in parts and old.languages[0] == new.languages[0]:
                check_fields(parts[part.id], part, texts[part.id], now[part.id])
    root, root_now = before.text.pieces, after.text.pieces
    changed = {name for name in HEAD if getattr(old, name) != getattr(new, name)}
    if old.languages[0] == new.languages[0]:
        for key in {*root.keys} - changed - {*LISTS}:
            assert root_now.value(key) == root.value(key)


def check_fields(old, new, text, now):
    was, value = json.loads(text), json.loads(now)
    changed = {
        field.encode_name
        for field in fields(type(new))
        if getattr(old, field.name) != getattr(new, field.name)
    }
    assert {key: was[key] for key in was if key not in changed} == {
        key: value[key] for key in value if key not in changed
    }


@given(odd_files(), st.data())
def test_random_edits_of_odd_files(text, data):
    with quick_folder() as folder:
        path = Path(folder) / "events.json"
        path.write_bytes(text.encode())
        loaded = load(path)
        assert loaded.savable
        contents = [text.encode()]
        for _ in range(data.draw(st.integers(1, 3))):
            new = loaded.collection
            for _ in range(data.draw(st.integers(0, 3))):
                new = data.draw(edited(new))
            if data.draw(st.integers(0, 9)) == 0:
                new = replace(new, languages=data.draw(LANGUAGES))
            saved = save_collection(loaded, sound(new))
            assert saved == load(path)
            assert saved.stamp == load(path).stamp
            check_untouched(loaded, saved)
            contents.append(path.read_bytes())
            loaded = saved
        kept = [read_version(version) for version in reversed(versions(path))]
        assert kept == [content for content, _ in groupby(contents)][:-1]


@given(pairs(), LANGUAGES)
def test_in_our_layout_a_saved_file_is_as_if_newly_written(change, languages):
    old, new = (replace(sound(each), languages=languages) for each in change)
    with quick_folder() as folder:
        paths = [Path(folder) / name for name in ("saved.json", "new.json")]
        create_collection(paths[0], old)
        save_collection(load(paths[0]), new)
        create_collection(paths[1], new)
        assert paths[0].read_text("utf-8") == paths[1].read_text("utf-8")
