"""The layout of a crowd: thousands of events to millions, placed where somebody looks.

It keeps the promises of the small layout with arrays instead of objects. All one-line labels are
as wide as the widest, so that no text is needed to place them. Time is cut into tiles, a few
windows wide at each resolution; a tile is placed when a view first needs it, from the tiles of the
next coarser resolution, and kept. Work is by labels shown, not by events there are.

Events are ``ordered`` in time, ``framing`` finds "fit everything", ``tiling`` cuts it. ``tiles``
makes and keeps each ``tile``: ``asking`` tells whose turn it is, ``taking`` gives ``labels`` their
lanes, ``growing`` makes cards of lines, ``gathering`` counts the others into badges with their
``members``. ``items`` are the events that are looked at, ``viewing`` draws a view of them, ``wide``
one beyond everything. A ``crowd`` has all of these; ``preparing`` is for a thread of its own.

Related: active ranges, Been, Daiches and Yap, "Dynamic Map Labeling" (2006).
"""
