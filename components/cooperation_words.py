"""Words of the cooperation page: names of figures and axes, titles, hover and alt texts."""

from components.context import View
from components.cooperation_grid import Grid
from components.cooperation_pick import Pick


def figure_names(view: View) -> dict[str, str]:
    """Code of a figure -> its name in the switch."""
    t = view.t
    return {
        "matrix": t("Partner × sector"),
        "country": t("Sectors by country"),
        "partner": t("Sectors by partner"),
        "years": t("Years by sector"),
        "status": t("Status by partner"),
        "change": t("Before and after"),
        "flow": t("Flow"),
        "together": t("Partners together"),
    }


def counted_names(view: View, *, within: bool = False) -> dict[str, str]:
    """Code of what is counted -> its name in the switch, or `within` a sentence."""
    t = view.t
    if within:
        return {
            "agreements": t("agreements"),
            "events": t("events"),
            "both": t("agreements or events"),
        }
    return {"agreements": t("Agreements"), "events": t("Events"), "both": t("Both")}


def axis_name(view: View, dimension: str) -> str:
    """The name of a dimension, as the filters call it."""
    t = view.t
    return {
        "partner": t("Partner"),
        "sector": t("Sector"),
        "country": t("Country"),
        "year": t("Year"),
        "status": t("Status"),
    }[dimension]


def title(view: View, figure: str, counted: str) -> str:
    """What the figure shows: "Agreements by partner and sector"."""
    t, what = view.t, records_name(view, counted)
    return {
        "matrix": t("{records} by partner and sector", records=what),
        "country": t("{records} by sector and AES state", records=what),
        "partner": t("{records} by sector and partner", records=what),
        "years": t("{records} by year, in the sectors with most records", records=what),
        "status": t("{records} by partner and status", records=what),
    }[figure]


def records_name(view: View, counted: str) -> str:
    """What is counted, at the head of a title."""
    t = view.t
    return {
        "agreements": t("Agreements"),
        "events": t("Events"),
        "both": t("Agreements and events"),
    }[counted]


def pick_name(view: View, grid: Grid, pick: Pick) -> str:
    """ "Russia × Energy", "Russia", or that nothing is picked."""
    known = (grid.row_labels, grid.column_labels)
    named = [labels[code] for labels, code in zip(known, pick, strict=True) if code is not None]
    return " × ".join(named) or view.t("All records of the figure")


def choice_words(view: View, figure: str, grid: Grid, pick: Pick) -> list[str]:
    """The figure and what is picked in it; nothing when nothing is picked."""
    if pick == (None, None):
        return []
    return [figure_names(view)[figure], pick_name(view, grid, pick)]


def how_counted(view: View, figure: str, counted: str) -> str:
    """How records are counted in the figure, for its help text."""
    t = view.t
    parts = [
        t("Counts of records: one counts in each of its partners, sectors and states."),
        t("Numbers in brackets count each record once."),
    ]
    if counted == "both":
        parts.append(t("An agreement and the event of its signing are two records."))
    if figure == "years":
        parts.append(t("The year of an agreement is that of its signature or announcement."))
    if figure == "status":
        parts.append(t("The status is the furthest step that a source documents."))
    return " ".join(parts)


def cell_text(view: View) -> str:
    """Pattern of the hover text of a cell."""
    return "<b>{row}</b><br>{column}<br>" + view.t("Records: {count}", count="{count}")


def alt_text(view: View, name: str, grid: Grid) -> str:
    """The figure in words: what it counts and its fullest cell."""
    row, column, count = grid.largest
    return view.t(
        "{title}: {rows} rows, {columns} columns; most records: {row}, {column} ({count}).",
        title=name,
        rows=len(grid.row_labels),
        columns=len(grid.column_labels),
        row=row,
        column=column,
        count=count,
    )
