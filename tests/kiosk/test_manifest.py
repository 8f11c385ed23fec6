import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.kiosk.manifest import (
    LARGEST,
    Entry,
    ManifestError,
    is_safe,
    manifest_of,
    read_manifest,
)

HASH = "ab" * 32


def written(*paths, collection="events.json", **keys):
    files = [{"path": path, "size": 1, "sha256": HASH} | keys for path in ("events.json", *paths)]
    return {"schema": "timeline-kiosk/1", "collection": collection, "files": files}


def test_what_is_written_is_read_again_whatever_the_order_of_the_files():
    files = [Entry("media/图.png", 3, HASH), Entry("events.json", 5, HASH)]
    one, other = manifest_of("events.json", files), manifest_of("events.json", files[::-1])
    assert one.text == other.text
    assert read_manifest(one.text) == one
    assert (one.size, len(one.id)) == (8, 32)
    assert manifest_of("events.json", files[1:]).id != one.id


@pytest.mark.parametrize(
    "path",
    [
        "../events.json",
        "media/../../x",
        "/etc/passwd",
        "media//x",
        "",
        ".",
        "media/.hidden",
        "C:/x",
        "media\\..\\x",
        "file:///etc/passwd",
        "a\x00b",
        "a\nb",
        "a\u202eb",
        "\ud800",
        "con",
        "NUL.txt",
        "x ",
        "x.",
        "manifest.json",
        "Manifest.JSON/x",
        "x" * 300,
        "图" * 100,
        "/".join("x" * 30),
    ],
)
def test_names_that_lead_elsewhere_are_refused(path):
    assert not is_safe(path)
    content = json.dumps(written(path)).encode()
    with pytest.raises(ManifestError):
        read_manifest(content)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
def test_a_safe_name_stays_in_its_folder(tmp_path_factory, name):
    if is_safe(name):
        folder = tmp_path_factory.getbasetemp()
        assert folder in (folder / name).resolve().parents
        assert (folder / name).name == name.rpartition("/")[2]


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ([], "no manifest"),
        ({}, "no manifest"),
        (written(sha256="xyz"), "SHA-256"),
        (written(sha256=HASH.upper()), "SHA-256"),
        (written(size=-1), "makes no sense"),
        (written(size=1 << 60), "makes no sense"),
        (written(size="1"), "no manifest"),
        (written(collection="b.json"), "which file is the collection"),
        (written("media/a.png", "media/A.png"), "twice"),
        (written("e\u0301", "\u00e9"), "twice"),
        (written("media", "media/a.png"), "lies in a file"),
        (written() | {"schema": "timeline-kiosk/2"}, "another version"),
        (written(*(f"{n}" for n in range(20_001))), "more than 20000 files"),
    ],
)
def test_what_cannot_be_trusted_is_told(value, sentence):
    with pytest.raises(ManifestError, match=sentence):
        read_manifest(json.dumps(value).encode())


@pytest.mark.parametrize(
    "content", [b"", b"\xff", b"<html>", b"[" * 100_000, b" " * (LARGEST + 1), b'{"files": ' * 5000]
)
def test_what_is_no_manifest_at_all(content):
    with pytest.raises(ManifestError):
        read_manifest(content)
