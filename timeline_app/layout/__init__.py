"""From a visible span to a Scene of plain values: lanes, cards, bars, badges, ticks. No Qt."""
