"""What the cards of edit mode are made of: rows, pickers, pages, and their words."""
