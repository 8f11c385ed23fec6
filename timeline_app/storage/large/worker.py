"""The process that looks at a large file: ``python -m timeline_app.storage.large.worker FILE INDEX``.

It writes lines of JSON on its standard output: shares from 0 to 1 while it is at work, at last
what became of it.
"""

import gc
import sys
from pathlib import Path

from timeline_app.storage.held import UnheldError, stamped_bytes
from timeline_app.storage.large.building import build
from timeline_app.storage.large.index_file import write_index
from timeline_app.storage.large.telling import Told, say
from timeline_app.storage.located import NotJsonError


def main(file: Path, index: Path) -> None:
    """Make the index of a file."""
    gc.disable()  # millions of values, and none of them garbage
    try:
        content, stamp = stamped_bytes(file)
    except UnheldError as fault:
        say(Told(sentence=str(fault)))
        return
    try:
        say(_indexed(content, stamp.sha256, file.parent, index))
    except NotJsonError as fault:
        sentence = f"this is not JSON: {fault.sentence}"
        say(Told(sentence=sentence, offset=fault.offset))
    except UnicodeDecodeError:
        say(Told(sentence="this file is not UTF-8 text"))
    except BrokenPipeError:
        raise  # nobody is there to be told
    except OSError as fault:
        cause = fault.strerror or str(fault)
        say(
            Told(
                sentence=f"its index, which opening so large a file takes, cannot be kept ({cause})"
            )
        )


def _indexed(content: bytes, sha256: str, folder: Path, index: Path) -> Told:
    built = build(content, folder, lambda share: say(Told(share=share)))
    write_index(index, built, sha256)
    return Told(sha256=sha256)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]))
