"""The addresses of the pages; what each is called and shows stands in components/navigation.py."""

SLUGS = (
    "",
    "map",
    "timeline",
    "cooperation",
    "agreements",
    "forces",
    "explore",
    "sources",
    "about",
    "compare",
    "record",
    "versions",
    "search",
    "check",
)
"""In the order of the bar; "" is the overview, /record needs the id of a record."""
