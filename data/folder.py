"""Where the data files stand."""

from pathlib import Path

DATA = Path(__file__).parent
TABLES = DATA / "tables"
VOCABULARIES = DATA / "vocabularies"
GEO = DATA / "geo"
LOCALES = DATA / "locales"
