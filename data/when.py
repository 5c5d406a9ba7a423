"""When a record happened or a commitment lasted, in words as exact as its dates are."""

import pandas as pd

from data.formats import date_text
from data.periods import active_periods
from data.records import Record
from data.texts import Texts


def period_text(period: pd.Series, t: Texts) -> str:
    """ "from July 2013 to 31 December 2023", "since ...": as exact as the dates are, from a row of
    `active_periods`. What was never on the ground is announced, not active."""
    start = date_text(period["start"], period["start_precision"], t.lang)
    end = date_text(period["end"], period["end_precision"], t.lang)
    if not start:
        return t("dates not documented")
    if not period["on_the_ground"]:
        if period["start_basis"] == "as_of":
            return t("first figure: {date}, not documented on the ground", date=start)
        return t("announced {date}, not documented on the ground", date=start)
    start = {
        "announced_on": t("{date} (announcement)", date=start),
        "as_of": t("{date} (first figure)", date=start),
    }.get(str(period["start_basis"]), start)
    if period["open"]:
        return t("since {start}, no end documented", start=start)
    if period["end_basis"] == "as_of":
        return t("from {start}; last figure: {date}; end not documented", start=start, date=end)
    if period["end_precision"] == "year":
        return t("from {start} to {end} at the latest", start=start, end=end)
    return t("from {start} to {end}", start=start, end=end)


def when_text(record: Record, t: Texts) -> str:
    """The active period of a commitment; else the date and what of it is not known."""
    if record.table == "commitments":
        periods = active_periods()
        mine = periods[periods["commitment_id"] == record.id].iloc[0]
        return period_text(mine, t)
    day = date_text(record.date, record.precision, t.lang)
    unknown = {"month": t("day not known"), "year": t("month not known")}
    missing = unknown.get(record.precision or "")
    return f"{day} ({missing})" if missing else day
