"""An extract that a reader brings back: what it is, and what has changed since. Nothing is kept."""
