"""The forces in a country on one day in words: what is counted, from whom, and what is not."""

import streamlit as st

from components.context import View
from components.forces_figures import figure_lines
from components.markdown import plain
from data.formats import date_text, range_text
from data.measures.ground_figures import around
from data.measures.present import INSIDE, NO_FIGURE, Present
from data.presence_sheet import reason_names, rows_of
from data.records import title_of
from data.tables import load
from data.texts import Texts
from data.vocabularies import label


def draw_present(view: View, present: Present, host: str) -> None:
    """Draw the total of a day, the figures it is made of, and the forces left out with the
    figures nearest to the day; first of all those without which the total tells little."""
    t = view.t
    parts = [headline(present, host, t), _counted(present, t)]
    for reason, said in reason_names(t).items():
        ids = present.left_for(reason)
        if ids:
            head = f"**{plain(t('Not counted: {reason}', reason=said))}**\n"
            place = 1 if reason == NO_FIGURE and present.hides_more else len(parts)
            parts.insert(place, "\n".join([head, *_left_out(ids, reason, present, t)]))
    st.markdown("\n\n".join(filter(None, parts)))


def headline(present: Present, host: str, t: Texts) -> str:
    """ "1,260-1,310" and what it is: where, on which day, of how many forces, and without which
    ones that may be larger than all of them. Markdown."""
    place, day = label("countries", host, t.lang), date_text(present.day, "day", t.lang)
    if present.counted:
        total = t("at least {range}", range=range_text(present.low, present.high, t.lang))
        said = t.plural(
            "persons documented in {place} on {date}, in {n} force",
            "persons documented in {place} on {date}, in {n} forces that do not overlap",
            len(present.counted), place=place, date=day,
        )  # fmt: skip
        lines = [f"### {plain(total[:1].upper() + total[1:])}", plain(said)]
    else:
        said = t("No figure is in force for {place} on {date}.", place=place, date=day)
        lines = [f"**{plain(said)}**"]
    if present.hides_more:
        names = ", ".join(title_of(each, t.lang) for each in present.larger)
        missing = t("Far from the whole: without {names}, stated at more persons at the nearest "
                    "dates.", names=names)  # fmt: skip
        lines.append(f":orange[:material/report: **{plain(missing)}**]")
    return "\n\n".join(lines)


def _counted(present: Present, t: Texts) -> str:
    lines = [
        f"- {t('{group}: {names}', group=plain(title_of(each.commitment_id, t.lang)), names=line)}"
        for each in present.counted
        for line in figure_lines(load("strengths").loc[rows_of(each)], t)
    ]
    return "\n".join([f"**{plain(t('Counted'))}**\n", *lines]) if lines else ""


def _left_out(ids: list[str], reason: str, present: Present, t: Texts) -> list[str]:
    if reason == INSIDE:
        return [f":small[{plain(', '.join(title_of(each, t.lang) for each in ids))}]"]
    lines = []
    for each in ids:
        near = load("strengths").loc[[figure.row for figure in around(each, present.day)]]
        said = "; ".join(figure_lines(near, t)) or plain(t("no figure"))
        lines.append(f"- {t('{group}: {names}', group=plain(title_of(each, t.lang)), names=said)}")
    return lines
