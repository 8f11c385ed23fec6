"""Where things lie: what ships with the program, and the person's own files."""

from importlib.util import find_spec
from pathlib import Path

from platformdirs import PlatformDirs

PACKAGE = Path(__file__).resolve().parent
OURS = PlatformDirs("timeline-app", appauthor=False)
FONT = "fonts/ofl/notosanssc/NotoSansSC[wght].ttf"


def _bundled() -> Path:
    """The folder of the bundled data: inside a wheel's package, beside it in a checkout."""
    in_wheel = PACKAGE / "_data"
    return in_wheel if in_wheel.is_dir() else PACKAGE.parent


def shipped_collection() -> Path:
    """The collection that ships with the program."""
    return _bundled() / "events.json"


def usual_collection() -> Path:
    """The one to open where none is named: ``events.json`` in this folder, else the one that ships."""
    here = Path("events.json")
    return here if here.is_file() else shipped_collection()


def resources() -> Path:
    """The folder of icons, translations, themes and the JSON schema."""
    return _bundled() / "resources"


def font_file() -> Path:
    """Noto Sans SC, a variable font with a ``wght`` axis, which every text is drawn in.

    Raises:
        FileNotFoundError: the package that carries the font is not there, or has another layout.
    """
    package = find_spec("justmytype_intl_cjk")  # found, not imported: only its data is wanted
    if package is None or package.origin is None:
        raise FileNotFoundError(
            "the package justmytype-intl-cjk, which carries our font, is missing"
        )
    font = Path(package.origin).parent / FONT
    if not font.is_file():
        raise FileNotFoundError(f"our font is not at {font}")
    return font


def settings_file() -> Path:
    """What the person chose."""
    return OURS.user_config_path / "settings.toml"


def state_file() -> Path:
    """What the program remembers from one run to the next, such as recent files."""
    return OURS.user_state_path / "state.toml"


def journals_folder() -> Path:
    """Edits that are not in their files yet: nothing here may be deleted by hand."""
    return OURS.user_state_path / "journals"


def cache_folder() -> Path:
    """What can be made again; deleting it costs nothing but time."""
    return OURS.user_cache_path
