"""A few events as a large sequence has them: with columns, ids and order."""

from collections.abc import Sequence

import numpy as np

from timeline_app.model.columns import columns_of
from timeline_app.model.in_time import moment
from timeline_app.model.subset import Subset


class Known(Sequence):
    def __init__(self, events):
        self.events = tuple(events)
        self.columns = columns_of(self.events)
        self.names = [each.id for each in self.events]
        order = sorted(range(len(self.events)), key=lambda place: moment(self.events[place]))
        self.order = np.array(order, np.int32)

    def __len__(self):
        return len(self.events)

    def __getitem__(self, place):
        return self.events[place]

    def place(self, part_id):
        return self.names.index(part_id) if part_id in self.names else -1

    def without(self, categories):
        hidden = [name in categories for name in self.columns.categories]
        return Subset(self, ~np.array(hidden, bool)[self.columns.category])
