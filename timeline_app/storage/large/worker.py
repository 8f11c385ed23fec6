"""The process that looks at a large file: ``python -m timeline_app.storage.large.worker FILE INDEX``.

It writes lines of JSON on its standard output: shares from 0 to 1 while it is at work, at last
what became of it.
"""

import gc
import hashlib
import sys
from pathlib import Path

from timeline_app.storage.held import UnheldError, held_bytes
from timeline_app.storage.large.building import build
from timeline_app.storage.large.index_file import write_index
from timeline_app.storage.large.telling import Told, say
from timeline_app.storage.located import NotJsonError


def main(file: Path, index: Path) -> None:
    """Make the index of a file."""
    gc.disable()  # millions of values, and none of them garbage
    try:
        content = held_bytes(file)
    except UnheldError as fault:
        say(Told(sentence=str(fault)))
        return
    sha256 = hashlib.sha256(content).hexdigest()
    say(_indexed(content, sha256, file.parent, index))


def _indexed(content: bytes, sha256: str, folder: Path, index: Path) -> Told:
    try:
        built = build(content, folder, lambda share: say(Told(share=share)))
    except NotJsonError as fault:
        sentence = f"this is not JSON: {fault.sentence}"
        return Told(sha256=sha256, sentence=sentence, offset=fault.offset)
    except UnicodeDecodeError:
        return Told(sha256=sha256, sentence="this file is not UTF-8 text")
    write_index(index, built, sha256)
    return Told(sha256=sha256)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]))
