"""The releases of the record: a file for each, which of them there are, and what changed."""
