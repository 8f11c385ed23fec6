"""Whether a collection is fit to be shown where nobody looks after it."""

from timeline_app.kiosk.origin import RefusedError
from timeline_app.storage.problems import one_line
from timeline_app.storage.reader import Loaded


def checked(loaded: Loaded) -> None:
    """Let a collection pass.

    Raises:
        RefusedError: it has errors, or nothing to show; the sentence names the first of them.
    """
    if loaded.problems:
        first = loaded.problems[0].line_for(loaded.path.name)
        more = f" (and {len(loaded.problems) - 1} more)" if len(loaded.problems) > 1 else ""
        raise RefusedError(one_line(first) + more)
    if loaded.collection is None or not loaded.collection.events:
        raise RefusedError(f"{loaded.path.name}: there is no event in it")
