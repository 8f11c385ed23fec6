"""A collection while it is changed: what was done, in which order, kept safe, saved, and merged.

Without Qt: an archivist's window is one hand that edits, a script or a test is another.

``editing`` joins everything for one file: each change is an ``edit`` that one of the ``operations``
has made (``other_parts``, ``taking_in``, ``combined``; ``provenance`` signs it, ``step_names`` names
it), a step of the ``history`` that ``undoing`` goes back and forth in, ``recorded`` by ``notes`` in
the journal, from where ``recovery`` brings it back. ``saving`` is one attempt to save. What others
wrote meanwhile is brought in by ``merge`` (values by ``three_way``, what others lean on by
``leaning``), and what both changed is decided by ``resolving``. ``field_path`` leads to a value.
In words: ``telling`` and ``conflict_words`` say what differs, ``words``, ``part_words``,
``value_words`` and ``languages`` what things are called, ``date_echo`` how a date is read.
"""
