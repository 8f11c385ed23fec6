"""Collections of many megabytes: their events are checked at once, and decoded when asked for.

``loading`` opens one. Reading it event by event takes seconds and holds the interpreter, so a
process of its own (``worker``, called by ``hiring``) does it: ``splitting`` finds where the entries of the list of
events stand (``scanning`` where the file is not sound), ``plain`` tells good ones at a glance by
the ``wire`` types, ``careful`` reads the others as ``reader`` does, and ``building`` makes an
``index`` of both. It is kept in the person's ``cache``. ``lazy_events`` are the events then.
"""
