"""Articles: the passages an event quotes, and finding them again in the article's text."""
