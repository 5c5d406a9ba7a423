"""The marks of the timeline as a table to read and to take away, newest first."""

import pandas as pd

from data.formats import iso_text
from data.tables import split
from data.texts import Texts
from data.vocabularies import labels


def marks_table(
    found: pd.DataFrame, lanes: dict[str, str], kinds: dict[str, str], t: Texts
) -> pd.DataFrame:
    """One row a mark, newest first, headed in the language of `t`; the index is that of `found`.

    `lanes` and `kinds` give the names of their codes. Dates stop where the known part stops.
    """
    rows = found.iloc[::-1]
    countries = labels("countries", t.lang)
    dates = [iso_text(*each) for each in zip(rows["date"], rows["precision"], strict=True)]
    named = [", ".join(countries[code] for code in split(cell)) for cell in rows["countries"]]
    return pd.DataFrame(
        {
            t("Date"): dates,
            t("Title"): rows[f"title_{t.lang}"],
            t("Lane"): rows["lane"].map(lanes),
            t("Kind of mark"): rows["kind"].map(kinds),
            t("Country"): named,
            t("Record"): rows["record_id"],
        },
        index=rows.index,
    )
