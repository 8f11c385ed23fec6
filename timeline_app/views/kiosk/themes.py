"""The themes for a hall: those of the desk with every word at a contrast of 7:1."""

from typing import Final

from msgspec.structs import replace

from timeline_app.kiosk.config import Config
from timeline_app.kiosk.keys import THEME
from timeline_app.render.theme import DARK, LIGHT, Theme

HALL_LIGHT: Final = replace(LIGHT, muted="#4F4A42", hairline="#CDC4B4", accent="#8A231A")
HALL_DARK: Final = replace(DARK, muted="#C2BBAF", hairline="#3E434D", accent="#F79486")


def theme_of(config: Config) -> Theme:
    """The theme that a configuration chooses."""
    return HALL_DARK if config[THEME] == "dark" else HALL_LIGHT
