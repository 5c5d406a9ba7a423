"""The ladder of one force in words: the gap with both its figures, then rung by rung."""

import pandas as pd
import streamlit as st

from components.context import View
from components.forces_figures import figure_lines, none_text
from components.markdown import plain
from components.record_claims import source_link
from data.formats import date_text, number_text, range_text
from data.measures.ladder import ASIDE, RUNGS, Gap, Stated
from data.periods import periods_by_id
from data.texts import Texts
from data.vocabularies import definition, label


def draw_gap(view: View, gap: Gap) -> None:
    """Draw what was announced minus what was deployed, or which of the two is missing."""
    st.markdown("\n".join(gap_lines(gap, view.t)))


def gap_lines(gap: Gap, t: Texts) -> list[str]:
    """Markdown: the gap, then the figures that it is made of, each with date and sources."""
    if gap.low is None or gap.high is None:
        none = f"**{plain(t('No gap can be stated'))}**"
        head = t("{group}: {names}", group=none, names=plain(_missing(gap, t)))
    else:
        said = t("Announced minus deployed: {gap} persons", gap=signed_range(gap, t))
        head = f"**{plain(said)}**"
        if gap.low < 0:
            head += f" {plain(t('(below zero: more deployed than announced)'))}"
    stated = [each for each in (gap.announced, gap.deployed) if each]
    return [head, "", *(f"- {_line(each, t)}" for each in stated)]


def signed_range(gap: Gap, t: Texts) -> str:
    """ "1,998 to 2,265", "-50": persons, with a true minus sign."""
    ends = [
        number_text(each, t.lang).replace("-", "\u2212")
        for each in dict.fromkeys((gap.low, gap.high))
        if each is not None
    ]
    return ends[0] if len(ends) == 1 else t("{low} to {high}", low=ends[0], high=ends[1])


def draw_rungs(
    view: View, commitment_id: str, strengths: pd.DataFrame, outside: pd.DataFrame
) -> None:
    """Draw the figures of one force under their measures, in the order of the ladder, and its
    end below the rungs."""
    if strengths.empty:
        st.caption(plain(none_text(outside, view.t)))
    parts = [part for each in RUNGS for part in _rung(strengths, each, view.t)]
    parts.append(f"**{plain(view.t('Withdrawn'))}** · {plain(end_text(commitment_id, view.t))}\n")
    parts += [part for each in ASIDE for part in _rung(strengths, each, view.t)]
    st.markdown("\n".join(parts))


def end_text(commitment_id: str, t: Texts) -> str:
    """The documented end of a force as far as it is known, or why there is none."""
    period = periods_by_id()[commitment_id]
    if not period["on_the_ground"]:
        return t("not documented on the ground")
    if period["open"]:
        return t("no end documented")
    day = date_text(period["end"], period["end_precision"], t.lang)
    if period["end_basis"] != "ended_on":
        return t("day not documented; last figure: {date}", date=day)
    return t("{date} at the latest", date=day) if period["end_precision"] == "year" else day


def _rung(strengths: pd.DataFrame, measure: str, t: Texts) -> list[str]:
    """The measure and its figures, the oldest first; what is no rung says what it means."""
    mine = strengths[strengths["measure"] == measure].sort_values("as_of", kind="stable")
    head = f"**{plain(label('measures', measure, t.lang))}**"
    if mine.empty:
        return [] if measure in ASIDE else [f"{head} · {plain(t('no figure'))}", ""]
    if measure in ASIDE:
        head += f" :small[:gray[{plain(definition('measures', measure, t.lang))}]]"
    return [head, "", *(f"- {each}" for each in figure_lines(mine, t, named=False)), ""]


def _missing(gap: Gap, t: Texts) -> str:
    if gap.deployed is None and gap.announced is None:
        return t("neither an announced nor a deployed figure on the whole of it is stated.")
    if gap.deployed is None:
        return t("no deployed figure on the whole of it is stated.")
    return t("no figure on the whole of it was announced by the date of the deployed one.")


def _line(stated: Stated, t: Texts) -> str:
    figure = range_text(stated.low, stated.high, t.lang)
    parts = [
        f"**{plain(figure)}** {plain(label('measures', stated.measure, t.lang))}",
        plain(date_text(stated.as_of, stated.precision, t.lang)),
    ]
    if stated.computed:
        parts.append(f"*{plain(label('bases', 'computed', t.lang).lower())}*")
    return " · ".join([*parts, *(source_link(each, t) for each in stated.sources)])
