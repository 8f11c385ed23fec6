"""The parts of the article to quote from: its page, its marks, the hands on it, and what is asked."""
