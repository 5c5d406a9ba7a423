"""A selection to carry away: whole, as a described package, or table by table in many formats.

Nothing in here knows the time or the address of a call: the same query on the same release gives
the same bytes from a page, over HTTP and from the command line.
"""
