"""What a hall sees of one stop of a show: large words above, the timeline as a thread below."""
