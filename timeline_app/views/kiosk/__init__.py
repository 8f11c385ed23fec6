"""The kiosk's mode: what visitors see and touch in a hall, and the only way out, for staff.

``kiosk`` joins all parts. Visitors have their ``window``, directed by the ``host``; ``attract`` plays while
nobody is there, ``still_there`` asks before a visit ends, ``dimming`` spares the screen.
The ``warden`` keeps everything in; staff get past it by a ``corner`` or a chord of keys, and the ``pin_pad``.
A ``pulse`` tells of frames that were really painted. A ``supply`` brings content; until the first has
come, the screen is ``waiting``.
"""
