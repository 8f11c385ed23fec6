import re
from pathlib import Path

from timeline_app.kiosk.config import understood
from timeline_app.kiosk.key_document import document
from timeline_app.kiosk.keys import KEYS

WRITTEN = Path(__file__).parents[2] / "docs" / "kiosk.md"


def test_the_document_is_up_to_date():
    assert WRITTEN.read_text(encoding="utf-8") == document(), (
        "run .venv/bin/python tools/write_kiosk_keys.py"
    )


def test_every_key_stands_in_it_with_its_default():
    lines = re.findall(r"^- \*\*`(?:\[(\w+)\] )?(.+)`\*\*", document(), re.MULTILINE)
    assert len(lines) == len(KEYS)
    text = "".join(f"{line}\n" for group, line in lines if not group and line[:4] != "from")
    text += "[hours]\n" + "".join(f"{line}\n" for group, line in lines if group)
    read = understood(text, Path())
    assert read.problems == ()
    assert {name: read[key] for name, key in KEYS.items()} == {
        name: key.default for name, key in KEYS.items()
    }


def test_its_example_is_right():
    example = re.search(r"```toml\n(.+?)```", document(), re.DOTALL)[1]
    read = understood(example, Path())
    assert read.problems == ()
    assert len(read.values) == 5
