"""What a kiosk needs besides its window, so that it can be left alone in a hall for months.

Configuration: ``config`` reads the one file by the records of ``keys``, each a ``key`` of one of the
``kinds`` (``hours`` is the largest); ``toml_places`` knows the lines. ``check_config`` tells what is
wrong, ``key_document`` what may be written. An ``order`` is what the command line adds, ``outfit`` what
both together furnish the kiosk with.
Visitors: a ``visit`` lasts until nobody has been there for a while.
Staff: ``set_pin`` asks for the ``pin``, and the ``gate`` judges tries.
Content: ``publishing`` writes a folder of what is ``belonging`` to a collection, named by a ``manifest``.
``origins`` tells which ``origin`` a kiosk has: ``local_origin`` or ``web_origin``. ``content`` looks there
from time to time; ``fetching`` gathers what is new, ``checked`` lets it pass, ``versions`` keep it,
and ``trials`` say which of them crashed.
Watching over it: the ``keeper`` refuses what can't run; the ``supervisor`` keeps one window running, a
``child`` under ``watch``, which beats with its ``heart``, and a ``spare`` waiting. ``memory`` tells what it takes, ``restarting`` when
to start it again, ``systemd`` hears how it goes, and a ``verdict`` on the content goes to the ``trials``.
``light`` says how bright the screen is at an hour.
``home`` knows where the kiosk's files lie, ``log`` notes what has happened.
"""
