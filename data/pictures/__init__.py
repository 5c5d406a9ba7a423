"""Map and timeline of a selection as pictures that stand alone: SVG by our own few lines."""
