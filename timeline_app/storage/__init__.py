"""``events.json`` in and out: reading it with every problem told, checking it, saving it whole.

In: ``reader`` opens what a file ``held`` as a ``document`` (JSON read the ``quick`` way, or the careful one of
``located``; ``places`` finds values again) and makes its ``contents`` of ``parts``. ``misfits``
says what does not fit the model, ``references`` what leads nowhere, ``files`` keeps to the folder.
Told: ``problems``; ``check`` reports them with the warnings of ``concerns``, ``translations`` and
``drawn`` (characters the font lacks, by ``glyphs``).
Out: ``writer`` saves one event, spelt by ``merging``, put into the text by ``splicing``; the file
is exchanged by ``replacing``. ``schema`` describes the format.
Other programs' files: ``formats``, one record each in its ``table``.
"""
