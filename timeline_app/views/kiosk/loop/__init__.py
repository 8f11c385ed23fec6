"""What the attract loop consists of: the order of its stops, their words, and the timeline below.

``running_order`` names the stops, ``wall_text`` what is said of each; ``typeset`` sets it in lines, a
``stack`` one text below the other, ``head_and_body`` in one of some sizes, a ``poster`` as large as it
fits. The ``thread`` is the timeline, where the label of an event at rest is ``opened``; the ``invitation``
asks to touch; ``places`` tell where all of it stands, and the ``wall`` holds it. ``scenes`` follow one
another, ``playing`` times them, the ``picture`` shows them at a moment: ``sheets`` keep what is painted,
and the ``drift`` moves it all.
"""
