"""The search across all tables: words, entries, index, results. The filter `q` is not this."""
