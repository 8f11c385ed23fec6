"""Files of other timeline programs: reading and writing them, and telling what they can't hold.

``table`` lists every format, one record each; ``writing`` replaces a file that is there. What is
read is ``imported``, with a ``note`` in both languages for whatever was dropped: ``notes`` tells the
same about several items once. ``left_out`` tells what a format cannot hold, ``carried`` takes along
the files that a collection names, ``watched`` lets whoever waits stop it.
Tables: ``rows`` out; in by what their ``headings`` mean, by ``guessing``, or by a person's ``mapping``.
The web page: ``web_page`` joins the parts (``web_article``, ``web_data``, ``web_look``,
``web_media``, ``web_words``) and the template, style and script in ``resources/web``.
"""
