"""The stage of ``show``: canvas, detail, article, search and filter, cards over the stage."""
