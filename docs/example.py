"""What Russia signed with each AES state, by sector, with the pages that say so.

Run it from the folder of the project: `python -m docs.example`.
"""

from data.citing import sources_of
from data.filters import Filters
from data.selection import select
from data.tables import load, split

# The filters are those of the pages and of the addresses: codes, or ISO dates.
filters = Filters(partner=("RUS",), sector=("energy", "mining"))
print(filters.sentence("en"))

# A table is a pandas DataFrame with types: dates are dates, missing cells are missing.
agreements = filters.select(load("agreements"))
print(f"{len(agreements)} agreements, {agreements['signed_on'].dt.year.value_counts().to_dict()}")

# Several values in a cell: one row a state and sector.
pairs = agreements.assign(
    country=agreements["countries"].map(split), sector=agreements["sectors"].map(split)
)
pairs = pairs.explode("country").explode("sector")
print(pairs.groupby(["country", "sector"]).size().unstack(fill_value=0))

# The rows of other tables that belong to the same records, and the sources behind one.
steps = select(filters).agreement_steps
print(f"{len(steps)} dated steps, of which {(steps['step'] == 'signed').sum()} are signatures")
for url in sources_of(agreements["agreement_id"].iloc[0])["url"].dropna():
    print(url)
