"""The documented steps of an agreement, from announcement to end, each with its source."""

import pandas as pd
import streamlit as st

from components.context import View
from components.markdown import plain
from components.record_claims import source_link
from data.formats import date_text
from data.texts import Texts
from data.vocabularies import label, labels


def draw_steps(view: View, steps: pd.DataFrame) -> None:
    """Draw the rows of agreement_steps as a table, oldest first."""
    st.table(
        steps_frame(steps, view.t),
        border="horizontal",
        hide_index=True,
        alt=view.t("Steps of the agreement"),
    )


def steps_frame(steps: pd.DataFrame, t: Texts) -> pd.DataFrame:
    """Cells of Markdown: date, step, who took it, note, source."""
    rows = steps.sort_values("on", kind="stable")
    parties = labels("parties", t.lang)
    dates = zip(rows["on"], rows["date_precision"], strict=True)
    return pd.DataFrame(
        {
            t("Date"): [plain(date_text(on, how, t.lang)) for on, how in dates],
            t("Step"): [f"**{plain(label('steps', each, t.lang))}**" for each in rows["step"]],
            t("By"): [plain(parties.get(each, t("all parties"))) for each in rows["by"]],
            t("Note"): [plain(e) if isinstance(e, str) else "" for e in rows[f"note_{t.lang}"]],
            t("Source"): [source_link(each, t) for each in rows["source_id"]],
        }
    )
