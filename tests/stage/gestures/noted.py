"""A canvas that keeps a view, and notes what else gestures ask for."""

from msgspec.structs import replace

from timeline_app.timescale.scale import TimeScale

VIEW = TimeScale.between(1_580_000_000, 1_590_000_000, 1000)


class Canvas:
    moving = False
    closest = 1.0
    """Seconds: the canvas shows no less."""

    def __init__(self):
        self.view = VIEW
        self.asked = []

    def rest(self):
        self.moving = False

    def show_view(self, view):
        if view.seconds < self.closest:  # as the real one does it, about the middle
            view = view.zoomed(view.seconds / self.closest, view.width / 2)
            view = replace(view, seconds=self.closest)
        self.view = view

    def glide(self, speed):
        self.asked.append(("glide", speed))

    def hit(self, point):
        return point.toTuple()

    def choose(self, hit):
        self.asked.append(("choose", hit))

    def zoom_into(self, hit, x):
        self.asked.append(("zoom", hit, x))


def under(view, x):
    """The instant at a pixel, with its fraction of a second."""
    return view.fraction + view.start + x / view.per_second


def moved(before, x, after, to):
    """Pixels between where the instant stands that stood at ``x``, and ``to``."""
    seconds = (before.start - after.start) + before.fraction - after.fraction
    return (seconds + x / before.per_second) * after.per_second - to
