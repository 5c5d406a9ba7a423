"""The rows to take away instead of those of the file."""

import pandas as pd

from data.recheck.findings import Findings
from data.recheck.forms import present
from data.registry import RECORD_KEYS
from data.selection import select
from data.tables import load


def fresh_rows(found: Findings) -> pd.DataFrame:
    """What the filters of the file select now; where they are not known, the rows of the file as
    they are now, with those that took in merged ones."""
    table = found.recognised.table
    if found.filters is not None:
        return select(found.filters).frame(table)
    places = present(table, found.recognised.style).places
    wanted = {places[key] for key in (*found.same, *found.changed)}
    if table in RECORD_KEYS:
        wanted |= {
            places[(each,)] for gone in found.gone for each in gone.into if (each,) in places
        }
    return load(table).iloc[sorted(wanted)]
