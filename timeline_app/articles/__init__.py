"""Articles: the passages an event quotes, found again in the text; and dates found in it."""
