"""The documentation of the configuration, made from its records."""

from collections.abc import Iterator

import tomli_w

from timeline_app.kiosk.key import Key, Section
from timeline_app.kiosk.keys import SECTIONS

_HEAD = """\
# The kiosk's configuration · 展示机的配置

<!-- Made by tools/write_kiosk_keys.py from timeline_app/kiosk/keys.py: change it there. -->

One TOML file, in which every key may be left out; what stands below is what goes then. `timeline-app kiosk
--check-config FILE` names every wrong key and value with its line. A key that is wrong keeps its default.

配置是一个 TOML 文件，每个键都可以省略，省略时取下面写出的值。`timeline-app kiosk --check-config 文件`
会逐行指出写错的键和值。写错的键取默认值。

```toml
from = "https://museum.example/xuchang"
languages = ["en", "zh"]
dpi = 82

[hours]
monday = "closed"
friday = "10:00-21:00"
```
"""


def document() -> str:
    """The whole file, as Markdown."""
    return "\n".join([_HEAD, *(line for section in SECTIONS for line in _section(section))])


def _section(section: Section) -> Iterator[str]:
    yield f"## {section.title['en']} · {section.title['zh']}\n"
    for key in section.keys:
        yield from _key(key)


def _key(key: Key[object]) -> Iterator[str]:
    """The line that would set the default, what else may stand there, and what it does."""
    group, _, name = key.name.rpartition(".")
    values: dict[str, object] = {name: key.written}
    line = " ".join(tomli_w.dumps(values).split()).replace("[ ", "[").replace(", ]", "]")
    line = f"[{group}] {line}" if group else line
    may_be = key.kind.values
    yield f"- **`{line}`** ({may_be['en']})\n  {key.explanation['en']}\n"
    yield f"  （{may_be['zh']}）{key.explanation['zh']}\n"
