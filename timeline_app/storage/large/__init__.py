"""Collections of many megabytes: their events are checked at once, and decoded when asked for.

``loading`` opens one. Looking at every event takes seconds, so a process of its own does it
(``worker``, had by ``hiring``, which hears by ``telling`` how far it is). ``guessing`` cuts the list
of events into pieces, or else ``splitting``, which finds all entries first, by ``scanning`` where
the file isn't sound. A ``share`` at a time is looked at: ``plain`` tells good events at a glance by
their ``wire`` types and ``dated`` times, ``careful`` reads the others as ``reader`` does.
``building`` makes an ``index`` of all, with ``names`` and ``stretches`` of the file; ``index_file``
and ``index_cache`` keep it. The ``rest`` of the file is read as ever, ``byte_lines`` say where
problems stand, ``room`` whether there is memory, also within ``memory_limits``. ``lazy_events`` are
the events then.
``searching`` makes them searchable: a ``search_worker`` writes a ``search_index`` of their ``words``
into an ``array_file``.
"""
