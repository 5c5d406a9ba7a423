"""Marks of the timeline: one row a dated fact of the selection, with the span that is known.

A date known to its month or year is the span of that month or year, never a day.
"""

import pandas as pd

from data.lanes import LANE_OF, STEP_KINDS
from data.mark_spans import inside, with_spans
from data.per_release import per_release
from data.registry import RECORD_TABLES
from data.selection import Selection, select
from data.tables import load

COLUMNS = ["record_id", "table", "lane", "kind", "date", "precision", "start", "end",
           "title_en", "title_fr", "countries", "fatalities_low", "fatalities_high"]  # fmt: skip
FORCE_DATES = (
    ("announced_on", "announced_precision", "force_announced"),
    ("started_on", "started_precision", "force_started"),
    ("ended_on", "ended_precision", "force_ended"),
)
OF_EVENTS = ("end_date", "fatalities_low", "fatalities_high")
STEP_ORDER = ("signed", "in_force", "ratified", "announced")


@per_release(maxsize=64)
def marks(selection: Selection) -> pd.DataFrame:
    """All marks by time: COLUMNS; `start` to `end` is what is known of the time of the mark.

    `end` equals `start` for a day; for an event that lasted it is its last day; for a month or
    year it is the first moment after it. Marks outside the period of the filters are left out
    (the end of a commitment that was active in it, say). A step within the period is a mark also
    where its agreement was signed outside it. The last 64 are kept: read only.
    """
    every = _every_mark()
    is_step = every["of_step"]
    undated = select(selection.filters.undated).agreements["agreement_id"]
    chosen = every["record_id"].isin(selection.ids) & ~is_step
    chosen |= every["record_id"].isin(undated) & is_step
    found = every[chosen & inside(every, selection.filters)]
    return found[COLUMNS].reset_index(drop=True)


@per_release
def _every_mark() -> pd.DataFrame:
    """The marks of the whole record by time, and whether each is a later step of an agreement."""
    agreements, commitments = load("agreements"), load("commitments")
    texts = agreements[["agreement_id", "signed_on", "title_en", "title_fr", "countries"]]
    steps = load("agreement_steps").merge(texts, on="agreement_id")
    parts = [
        _event_marks(load("events")),
        _agreement_marks(agreements, steps),
        _step_marks(steps).assign(of_step=True),
        *(_force_marks(commitments, *each) for each in FORCE_DATES),
    ]
    found = with_spans(pd.concat(parts, ignore_index=True))
    found["of_step"] = found["of_step"].eq(True)
    found["lane"] = found["kind"].map(LANE_OF)
    order = pd.Categorical(found["table"], RECORD_TABLES)
    keyed = found.assign(order=order).sort_values(["start", "order", "record_id", "kind"])
    return keyed.reset_index(drop=True)


def unmarked(selection: Selection, found: pd.DataFrame) -> int:
    """Number of selected records that have no mark: no known date in the period."""
    return len(set(selection.ids) - set(found["record_id"]))


def of_others(selection: Selection, found: pd.DataFrame) -> int:
    """Number of marks that are steps of agreements which the period leaves out."""
    return int((~found["record_id"].isin(selection.ids)).sum())


def neighbours(
    found: pd.DataFrame, record_id: str, on: str | None = None, count: int = 2
) -> pd.DataFrame:
    """The marks of other records just before and just after a record's mark, by time.

    `on` (ISO) picks the record's mark that starts then, else its first is meant.
    """
    mine = found[found["record_id"] == record_id]
    same = mine[mine["start"].dt.strftime("%Y-%m-%d") == on]
    if mine.empty:
        return mine
    place = (mine if same.empty else same).index[0]
    others = found[found["record_id"] != record_id]
    before = others[others.index < place].drop_duplicates("record_id", keep="last").tail(count)
    after = others[others.index > place].drop_duplicates("record_id").head(count)
    around: pd.DataFrame = pd.concat([before, after]).drop_duplicates("record_id")
    return around


def _part(
    rows: pd.DataFrame, table: str, key: str, dates: tuple[str, str], kinds: pd.Series | str
) -> pd.DataFrame:
    """The columns of marks, from rows of one table; `dates` names the date and its precision."""
    stem = "name" if table == "commitments" else "title"
    named = {
        "record_id": rows[key],
        "date": rows[dates[0]],
        "precision": rows[dates[1]],
        "title_en": rows[f"{stem}_en"],
        "title_fr": rows[f"{stem}_fr"],
        "countries": rows["countries"],
    }
    extra = {each: rows[each] for each in OF_EVENTS if each in rows}
    return pd.DataFrame({**named, **extra}).assign(table=table, kind=kinds)


def _event_marks(events: pd.DataFrame) -> pd.DataFrame:
    return _part(events, "events", "event_id", ("date", "date_precision"), events["category"])


def _agreement_marks(agreements: pd.DataFrame, steps: pd.DataFrame) -> pd.DataFrame:
    same = steps[steps["on"] == steps["signed_on"]]
    order = same["step"].map({step: place for place, step in enumerate(STEP_ORDER)})
    first = same.loc[order.sort_values(kind="stable").index].drop_duplicates("agreement_id")
    step = agreements["agreement_id"].map(first.set_index("agreement_id")["step"])
    assumed = agreements["status"].where(agreements["status"] == "announced", "signed")
    kinds = step.fillna(assumed).map(STEP_KINDS)
    return _part(agreements, "agreements", "agreement_id", ("signed_on", "date_precision"), kinds)


def _step_marks(steps: pd.DataFrame) -> pd.DataFrame:
    """The steps on another day than the one that dates the agreement, one mark a day and kind."""
    other = steps[steps["on"] != steps["signed_on"]]
    kinds = other["step"].map(STEP_KINDS)
    made = _part(other, "agreements", "agreement_id", ("on", "date_precision"), kinds)
    return made.drop_duplicates(["record_id", "date", "kind"])


def _force_marks(commitments: pd.DataFrame, on: str, how: str, kind: str) -> pd.DataFrame:
    """The dated ones; an announcement on the day of the start is one mark, the start."""
    dated = commitments[commitments[on].notna()]
    if kind == "force_announced":
        dated = dated[dated["announced_on"].ne(dated["started_on"])]
    return _part(dated, "commitments", "commitment_id", (on, how), kind)
