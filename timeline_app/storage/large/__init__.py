"""Collections of many megabytes: their events are checked at once, and decoded when asked for.

``loading`` opens one. Looking at every event takes seconds, so a process of its own does it
(``worker``, had by ``hiring``, which hears by ``telling`` how far it is): ``splitting`` finds where
the entries of the list of events stand, ``scanning`` does where the file isn't sound. A ``share``
of them at a time is looked at: ``plain`` tells good ones at a glance by their ``wire`` types and
``dated`` times, ``careful`` reads the others as ``reader`` does. ``building`` makes an ``index`` of
all, with ``names`` and ``stretches`` of the file; ``index_file`` and ``index_cache`` keep it.
The ``rest`` of the file is read as ever, ``byte_lines`` say where problems stand, ``room`` whether
there is memory. ``lazy_events`` are the events then.
``searching`` makes them searchable: a ``search_worker`` writes a ``search_index`` of their ``words``
into an ``array_file``.
"""
