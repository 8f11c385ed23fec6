"""What a monkey plays with: the collection that ships, a small one, and one that wishes harm."""

import json
import shutil

from PySide6.QtGui import QImage

from tests.kiosk.published import write_collection
from tests.storage.conftest import collection, event
from timeline_app.paths import shipped_collection
from timeline_app.storage.reader import load

HTML = '<a href="file:///etc/hosts">go</a> <img src="http://example.org/x.png"> <b>&amp;'


def contents(folder):
    """Each loaded, from a folder of its own."""
    shipped = folder / "shipped"
    shutil.copytree(shipped_collection().parent / "articles", shipped / "articles") if (
        shipped_collection().parent / "articles"
    ).exists() else shipped.mkdir()
    shutil.copy(shipped_collection(), shipped / "events.json")
    few = write_collection(folder / "few", "One", "Two", pictures=())
    return [load(path) for path in (shipped / "events.json", few, hostile(folder))]


def bait(folder):
    """Files beside the collections that nothing but harm leads to."""
    folder.mkdir()
    picture, text = folder / "secret.png", folder / "secret.txt"
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(0)
    image.save(str(picture))
    text.write_text("secret", encoding="utf-8")
    return picture, text


def hostile(folder):
    """Markup wherever words are; pictures and articles that lie elsewhere. Wants ``bait`` beside it."""
    home = folder / "hostile"
    (home / "media").mkdir(parents=True)
    picture, text = folder / "bait" / "secret.png", folder / "bait" / "secret.txt"
    (home / "media" / "link.png").symlink_to(picture)
    (home / "link.txt").symlink_to(text)
    paths = [
        *("../bait/secret.png", str(picture), picture.as_uri(), "media/link.png"),
        *("media/../../bait/secret.png", "http://example.org/x.png", "javascript:alert(1)"),
        *("file:///etc/hosts", "qrc:/x", "\\\\server\\share\\x.png", "media/\u0000.png"),
    ]
    both = {"zh": HTML, "en": HTML}
    media = [
        {"src": path, "caption": both, "credit": HTML, "alt": both, "rights": HTML}
        for path in paths
    ]
    texts = ["../bait/secret.txt", str(text), text.as_uri(), "link.txt", "file:///etc/hosts"]
    sources = [
        {"id": f"s{number}", "headline": both, "publisher": HTML, "url": path, "text": path}
        for number, path in enumerate([*texts, "http://example.org/a.txt"])
    ]
    events = [
        event(
            id=f"e{number}",
            title=both,
            summary=both,
            tags=[HTML, "x" * 400],
            media=[medium],
            excerpts=[{"source": f"s{number % len(sources)}", "exact": HTML, "section": HTML}],
        )
        for number, medium in enumerate(media)
    ]
    file = home / "events.json"
    made = collection(*events, title=both, subtitle=both, sources=sources)
    file.write_text(json.dumps(made), encoding="utf-8")
    return file
