from pathlib import Path

import pytest

from timeline_app.kiosk.config import understood
from timeline_app.kiosk.local_origin import FileOrigin, FolderOrigin
from timeline_app.kiosk.origins import origin_of, seconds_between_looks
from timeline_app.kiosk.web_origin import WebOrigin


@pytest.mark.parametrize(
    ("text", "kind", "seconds"),
    [
        ("", type(None), 5),
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
