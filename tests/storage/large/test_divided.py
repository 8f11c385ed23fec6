import json

import pytest

from timeline_app.model.part_change import LISTS
from timeline_app.model.progress import unwatched
from timeline_app.storage.cutting import cut
from timeline_app.storage.large.index_cache import IndexCache
from timeline_app.storage.large.loading import load_large
from timeline_app.storage.large.unpacking import unpacked

EVENTS = [{"id": f"e{n}", "date": "1900", "title": f"第{n}件 \\ ✓"} for n in range(7)]
FILES = {
    "ours": json.dumps({"title": "集", "events": EVENTS, "tours": []}, indent=2),
    "one line": "\ufeff " + json.dumps({"events": EVENTS, "title": "集"}, ensure_ascii=False),
    "bare": "\n[ " + ",\r\n\t ".join(json.dumps(event) for event in EVENTS) + " ]\n\n",
    "one aside": json.dumps({"title": "集", "events": [*EVENTS, {"id": "nothing"}, 3]}),
    "none": json.dumps({"title": "集", "events": []}, indent=1),
}


@pytest.mark.parametrize("name", FILES)
def test_a_large_file_is_cut_as_any_other(tmp_path, name):
    text = FILES[name]
    file = tmp_path / "events.json"
    file.write_bytes(text.encode())
    loaded = load_large(file, IndexCache(tmp_path / "cache"), unwatched)
    whole = unpacked(loaded, unwatched)
    assert whole.text.pieces == cut(text, LISTS)
    assert b"".join(whole.text.blocks()) == text.encode()
    assert whole.text.pieces.length == len(text)
