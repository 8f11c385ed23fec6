"""What takes on colours and sizes."""

from typing import Protocol

from timeline_app.render.style import Style


class Styled(Protocol):
    """A widget of ours, or a part of one."""

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
