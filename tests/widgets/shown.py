"""What tests look at in a widget that is shown."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject

from timeline_app.widgets.text_block import TextBlock


def cut_texts(widget):
    """Texts that don't fit the room they were given, each with what is wrong."""
    return [
        (block.words, block.size().toTuple())
        for block in widget.findChildren(TextBlock)
        if block.isVisibleTo(widget) and not fits(block)
    ]


def fits(block):
    lines = block.lines(block.width())
    widest = max((block.line_width(line) for line in lines), default=0)
    return widest <= block.width() + 0.5 and block.heightForWidth(block.width()) <= block.height()


def texts(widget):
    return [block.words for block in widget.findChildren(TextBlock) if block.isVisibleTo(widget)]


def settle():
    """Delete what waits to be deleted, and lay out until nothing more asks for it.

    A turn of the window delivers only what was asked for before it: not what came in it, nor what
    layouts ask of those around them.
    """
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    layouts = _Layouts()
    while layouts.deliver():
        pass


class _Layouts(QObject):
    """Hears whether any widget was laid out."""

    def __init__(self):
        super().__init__()
        self._heard = False

    def deliver(self):
        """Lay out what waits for it now; False if nothing did."""
        application = QCoreApplication.instance()
        self._heard = False
        application.installEventFilter(self)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        application.removeEventFilter(self)
        return self._heard

    def eventFilter(self, _watched, event):  # noqa: N802 - Qt's name
        self._heard = self._heard or event.type() is QEvent.Type.LayoutRequest
        return False
