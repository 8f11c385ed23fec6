from pathlib import Path

import pytest

from timeline_app.kiosk.config import understood
from timeline_app.kiosk.local_origin import FileOrigin, FolderOrigin
from timeline_app.kiosk.origins import origin_of, place_of, seconds_between_looks
from timeline_app.kiosk.web_origin import WebOrigin
from timeline_app.paths import shipped_collection


@pytest.mark.parametrize(
    ("text", "kind", "seconds"),
    [
        ("", FileOrigin, 5),
        ('collection = "a/events.json"', FileOrigin, 5),
        ('collection = "a/Events.JSON"\npoll = 9', FileOrigin, 9),
        ('collection = "/mnt/hall"', FolderOrigin, 5),
        ('collection = "/mnt/hall/manifest.json"', FolderOrigin, 5),
        ('from = "https://museum.example/hall"', WebOrigin, 60),
    ],
)
def test_where_the_content_comes_from(text, kind, seconds):
    config = understood(text, Path("/etc"))
    assert type(origin_of(config)) is kind
    assert seconds_between_looks(config) == seconds


def test_without_any_it_is_the_one_in_this_folder_or_the_one_that_ships(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    config = understood("", Path("/etc"))
    assert place_of(config) == shipped_collection()
    (tmp_path / "events.json").write_text("[]", encoding="utf-8")
    assert place_of(config) == tmp_path / "events.json"
