"""The proposals of an article as Qt's list shows them."""

from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from timeline_app.views.archivist.proposals.offer import Offer, Standing

OFFER: Final = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


class Offers(QAbstractListModel):
    """One row each, in the article's order."""

    def __init__(self) -> None:
        super().__init__()
        self._offers: tuple[Offer, ...] = ()
        self._lang = "zh"

    @property
    def offers(self) -> tuple[Offer, ...]:
        """All of them."""
        return self._offers

    @property
    def waiting(self) -> int:
        """How many nobody has decided about."""
        return sum(each.standing is Standing.WAITING for each in self._offers)

    @property
    def certain(self) -> tuple[Offer, ...]:
        """Those that wait and can be accepted without a look."""
        return tuple(
            each for each in self._offers if each.standing is Standing.WAITING and each.certain
        )

    def next_waiting(self, after: int) -> int:
        """The row of the next one nobody has decided about, from the top where none follows; -1."""
        rows = [n for n, each in enumerate(self._offers) if each.standing is Standing.WAITING]
        return next((row for row in rows if row > after), rows[0] if rows else -1)

    def show_offers(self, offers: tuple[Offer, ...], lang: str) -> None:
        """Show these; the same proposals may only stand differently."""
        if [each.proposal for each in offers] == [each.proposal for each in self._offers]:
            self._offers, self._lang = offers, lang
            self.dataChanged.emit(self.index(0), self.index(max(0, len(offers) - 1)))
            return
        self.beginResetModel()
        self._offers, self._lang = offers, lang
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        offer = self._offers[index.row()]
        if role == OFFER:
            return offer
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            lang = self._lang
            return f"{offer.when(lang)}, {offer.title(lang)}, {offer.told(lang)}"
        return None
