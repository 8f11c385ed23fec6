"""The article reader: a page of paragraphs, or of the passages that are quoted, growing as needed."""
