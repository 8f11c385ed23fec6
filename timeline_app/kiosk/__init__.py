"""What a kiosk needs besides its window, so that it can be left alone in a hall for months.

Configuration: ``config`` reads the one file by the records of ``keys``, each a ``key`` of one of the
``kinds`` (``hours`` is the largest); ``toml_places`` knows the lines. ``check_config`` tells what is
wrong, ``key_document`` what may be written.
"""
