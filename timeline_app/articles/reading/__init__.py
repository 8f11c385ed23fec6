"""Articles as people have them, text, web page, PDF or Word file, one file a format: plain text.

What is taken out of a file is all of its text, in reading order and character for character.
"""
