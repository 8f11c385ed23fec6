"""``events.json`` in and out: reading it with every problem told, checking it, saving it whole.

In: ``reader`` opens what a file ``held`` as a ``document`` (JSON read the ``quick`` way, or the careful one of
``located``; ``places`` finds values again) and makes its ``contents`` of ``parts``. ``misfits``
says what does not fit the model, ``references`` what leads nowhere, ``files`` keeps to the folder.
``opening`` takes files of any size; the ``large`` ones go another way.
Told: ``problems``; ``check`` reports them with the warnings of ``concerns``, ``translations`` and
``drawn`` (characters the font lacks, by ``glyphs``).
Out: ``writer`` saves a changed collection. ``planning`` finds the smallest change of the text, which
``file_text`` keeps ``cutting`` to pieces: ``relisting`` goes through the parts of a list in the order
that ``listing`` gives, ``entries`` says what the file has of a part, ``merging`` spells it anew and
``splicing`` puts that into its text. ``verifying`` reads it again, ``unsaved_words`` say what is wrong,
``aftermath`` and ``offsets`` what the file will then be. ``creating`` begins a new one.
Safe: ``replacing`` exchanges files by ``temporary`` ones, ``backups`` keeps what they held, ``journal``
writes ``journal_lines`` (changes spelt by ``differences``) that ``leftover`` finds after a crash, ``lock`` says who edits, ``stamp`` what has
changed since, ``sweeping`` cleans up. All of them tell by ``save_error`` why something isn't saved.
Beside it: ``belongings`` copies media and articles into its folder; ``media`` and ``captions`` find them.
Other programs' files: ``formats``, one record each in its ``table``.
"""
