"""What the attract loop consists of: the order of its stops, their words, and the timeline below.

``running_order`` names the stops, ``wall_text`` what is said of each; ``typeset`` sets it in lines, a
``stack`` one text below the other, a ``poster`` as large as it fits. The ``thread`` is the timeline,
the ``invitation`` asks to touch, ``places`` tell where all of it stands. The ``wall`` holds them;
``scenes`` follow one another, ``playing`` times them, the ``picture`` shows them at a moment: ``sheets``
keep what is painted, the label of an event at rest is ``opened``, and the ``drift`` moves it all.
"""
