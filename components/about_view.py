"""Tables of the About page: coverage by year and country, gaps, code lists."""

import streamlit as st

from components.codebook_view import draw_code_list
from components.context import View
from components.downloads import draw_downloads
from components.headings import draw_title
from data.codebook import KEYS, columns
from data.measures.coverage import count_by_country, count_by_year
from data.tables import load
from data.twins import twin
from data.vocabularies import labels

NARROW = 165
"""Width in pixels of a column of texts that run over several lines."""


def draw_coverage(view: View) -> None:
    """Draw how many rows of each table the record has by year and by country."""
    t = view.t
    years, countries = count_by_year(), count_by_country()
    countries.index = countries.index.map(labels("countries", view.lang))
    left, right = st.columns(2)
    with left:
        draw_title(view, t("Rows dated in each year"))
        st.dataframe(
            years.rename(columns=_names(view)).rename_axis(t("Year")),
            key="coverage-years",
            alt=t("Number of rows of each table by year."),
        )
    with right:
        draw_title(view, t("Rows that concern each country"))
        st.dataframe(
            countries.rename(columns=_names(view)).rename_axis(t("Country")),
            key="coverage-countries",
            alt=t("Number of rows of each table by country."),
        )
        st.caption(t("A row counts in each of its countries."))


def draw_gaps(view: View, *, row_height: int | None = None) -> None:
    """Draw what was looked for and could not be sourced, by theme; `row_height` in pixels lets
    texts run over several lines where room is narrow."""
    t, gaps = view.t, load("gaps")
    themes = labels("gap_themes", view.lang)
    chosen = st.pills(t("Theme"), list(themes), key="gap-theme", format_func=themes.__getitem__,
                      wrap=True)  # fmt: skip
    shown = gaps if chosen is None else gaps[gaps["theme"] == chosen]
    draw_title(view, t("Looked for and not found, or not well sourced"), rows=len(shown))
    rows = twin(shown, "gaps", ("theme", "wanted", "note"), view.lang)
    narrow = {name: st.column_config.TextColumn(width=NARROW) for name in rows.columns[1:]}
    st.dataframe(
        rows,
        hide_index=True,
        key=f"gaps-{chosen}",
        height=460,
        row_height=row_height,
        column_config=narrow if row_height else None,
        alt=t("Facts that were looked for and could not be sourced."),
    )
    words = () if chosen is None else (themes[chosen],)
    draw_downloads(view, "gaps", shown, key="gaps", choices=words)


def draw_lists(view: View) -> None:
    """Draw the code list that the reader chooses."""
    draw_title(view, view.t("Code lists"))
    lists = sorted({each.vocabulary for table in KEYS for each in columns(table)
                    if each.kind in ("code", "codes")})  # fmt: skip
    chosen = st.selectbox(view.t("Code list"), lists, key="code-list")
    draw_code_list(view, str(chosen))


def _names(view: View) -> dict[str, str]:
    return labels("tables", view.lang)
