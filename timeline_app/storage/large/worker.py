"""The process that looks at a large file: ``python -m timeline_app.storage.large.worker FILE``.

It writes lines of JSON on its standard output: shares from 0 to 1 while it is at work, at last
what became of it; after that line the index, if there is one.
"""

import gc
import sys
from pathlib import Path

from timeline_app.storage.held import UnheldError, stamped_bytes
from timeline_app.storage.large.building import build
from timeline_app.storage.large.index_file import write_index
from timeline_app.storage.large.room import TOO_LARGE
from timeline_app.storage.large.telling import Told, say
from timeline_app.storage.located import NotJsonError


def main(file: Path) -> None:
    """Make the index of a file."""
    gc.disable()  # millions of values, and none of them garbage
    try:
        content, stamp = stamped_bytes(file)
        index = build(content, file.parent, lambda share: say(Told(share=share)))
    except UnheldError as fault:
        say(Told(sentence=str(fault)))
    except NotJsonError as fault:
        sentence = f"this is not JSON: {fault.sentence}"
        say(Told(sentence=sentence, offset=fault.offset))
    except UnicodeDecodeError:
        say(Told(sentence="this file is not UTF-8 text"))
    except (MemoryError, OSError):  # the system lends no more, of memory or of processes
        say(Told(sentence=TOO_LARGE))
    else:
        say(Told(sha256=stamp.sha256))
        write_index(sys.stdout.buffer, index, stamp.sha256)
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
