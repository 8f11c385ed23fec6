"""What the person sees and has chosen, as one frozen value; no files, no pixels of a widget."""
