"""The kiosk's mode: what visitors see and touch in a hall, and the only way out, for staff.

``kiosk`` joins all parts. Visitors have their ``window``, directed by the ``host``; ``attract`` plays while
nobody is there, ``still_there`` asks before a visit ends, ``dimming`` spares the screen.
The ``warden`` keeps everything in: it knows the hands by their ``presence``, the ``keyboard``, a ``curtain``
that takes what they do, what they have ``pressed``, and ``links``. Staff get past it by the ``staff_way``: a
``corner`` or a chord of keys, and the ``pin_pad``. The window stays on the ``main_screen``.
A ``pulse`` tells of frames that were really painted. A ``supply`` brings content; until the first has
come, the screen is ``waiting``.
"""
