import json

from tests.storage.conftest import collection, event
from timeline_app.check import check


def test_passages_are_looked_for_in_their_article(tmp_path):
    quotes = [
        {"source": "paper", "exact": exact, "translation": {"en": "t"}}
        for exact in ("星夜驰援", "没有这句话")
    ]
    held = collection(event(excerpts=quotes), sources=[{"id": "paper", "text": "paper.txt"}])
    (tmp_path / "paper.txt").write_text("他们星夜\n驰援武汉。", encoding="utf-8")
    path = tmp_path / "events.json"
    path.write_text(json.dumps(held, ensure_ascii=False), encoding="utf-8")
    lines = check(str(path)).lines
    assert len(lines) == 1
    assert lines[0].endswith("warning: excerpt not found in its article")
    assert check(str(path), strict=True).exit_code == 1
