"""Edit mode: the form, the table of events, the article to quote from, and the cards around them."""
