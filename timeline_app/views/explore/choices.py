"""The looks of the stage as the person chose them, kept for the next time."""

from dataclasses import replace

from timeline_app import settings
from timeline_app.model.collection import Collection
from timeline_app.state.state import State
from timeline_app.views.explore.session import Preferences
from timeline_app.views.explore.wishes import Wishes, first_state, is_dark, resized


class Choices:
    """Language, size of text, light or dark, and motion."""

    def __init__(self, preferences: Preferences, wishes: Wishes) -> None:
        """``wishes`` overrule what the person chose in the settings."""
        self._preferences, self._wishes = preferences, wishes

    def first(self, collection: Collection) -> State:
        """A collection as it is first shown."""
        return first_state(collection, self._preferences, self._wishes)

    def speaking(self, state: State, lang: str) -> State:
        """Show this language, from now on."""
        self._wishes = replace(self._wishes, lang=lang)
        self._preferences.keep(settings.LANGUAGE, lang)
        return replace(state, lang=lang)

    def speaking_another(self, state: State) -> State:
        """Show the collection's next language."""
        known = [each.split("-")[0] for each in state.collection.languages]
        if state.lang not in known:
            return state
        return self.speaking(state, known[(known.index(state.lang) + 1) % len(known)])

    def resized(self, state: State, direction: int) -> State:
        """Make all text larger (+1), smaller (-1) or as it was (0)."""
        text = resized(state.text, direction)
        self._preferences.keep(settings.TEXT, text)
        return replace(state, text=text)

    def with_other_theme(self, state: State) -> State:
        """Change between light and dark."""
        theme = "light" if state.dark else "dark"
        self._preferences.keep(settings.THEME, theme)
        self._wishes = replace(self._wishes, theme=theme)
        return replace(state, dark=not state.dark)

    def with_theme_of_system(self, state: State) -> State:
        """The system may have turned light or dark; it counts where nobody chose."""
        return replace(state, dark=is_dark(self._wishes.theme or self._preferences[settings.THEME]))

    def with_other_motion(self, state: State) -> State:
        """Turn flights and inertia on or off."""
        self._preferences.keep(settings.MOTION, "off" if state.motion else "on")
        return replace(state, motion=not state.motion)
