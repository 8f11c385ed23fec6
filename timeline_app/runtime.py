"""What is wrong with the Python and the Qt we were started under."""

import re


def bad_pair(python: tuple[int, int], pyside: str) -> str | None:
    """Say in a sentence why this pair cannot run the program; None where it can.

    PySide6 6.12 on Python 3.11 loses a reference to None at every call that returns nothing, until
    the interpreter aborts (PYSIDE-3474). The package's own requirements keep the two apart; this
    is for environments that were put together by hand.

    Args:
        python: major and minor version, as in ``sys.version_info[:2]``.
        pyside: version of PySide6-Essentials, as in ``importlib.metadata.version``.
    """
    qt = tuple(int(number) for number in re.findall(r"\d+", pyside)[:2])
    if python < (3, 12) and qt >= (6, 12):
        return (
            f"PySide6 {pyside} destroys Python {python[0]}.{python[1]} within seconds: "
            'use Python 3.12 or newer, or pip install "PySide6-Essentials<6.12".'
        )
    return None
