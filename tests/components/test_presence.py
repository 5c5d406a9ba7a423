"""Lanes and total of presence: who left stands first, marks and figures are those of the record."""

from datetime import date

import pandas as pd
import pytest

from components.forces_bars import bars
from components.presence_choice import asked_day, limit_names, total_stretch
from components.presence_day import headline
from components.presence_figure import presence_figure
from components.presence_lanes import (
    ANNOUNCED,
    LEFT,
    PRESENT,
    host_code,
    host_colour,
    lane_rows,
    lanes,
    shown_forces,
)
from components.presence_marks import kind_names, marks, turn_head
from components.presence_table import presence_table
from components.presence_total import picked_day, total_figure
from components.timeline_look import Look
from data.filters import Filters
from data.measures.presence import present, steps
from data.measures.turns import TEXT_ENDED, turns
from data.palette import NEUTRAL, country_colour
from data.presence_sheet import day_sheet, steps_sheet
from data.tables import load
from data.texts import texts

COMMITMENTS = load("commitments")
ALL = frozenset(COMMITMENTS["commitment_id"])
EN, FR = texts("en"), texts("fr")
WIDE, NARROW = Look("#333333"), Look("#333333", narrow=True)
STRETCH = (date(2012, 1, 1), date(2026, 6, 4))


def only(*ids: str) -> pd.DataFrame:
    return COMMITMENTS[COMMITMENTS["commitment_id"].isin(ids)]


def figure_of(commitments: pd.DataFrame, look: Look = WIDE):
    return presence_figure(commitments, lanes(commitments, False, EN), EN, look)


def test_those_who_left_stand_before_those_present_and_those_announced() -> None:
    found = lanes(COMMITMENTS, False, EN)
    states = [lane.state for lane in found]
    assert states == sorted(states)
    names = {lane.name: lane.state for lane in found}
    assert names["France"] == names["United Nations"] == names["G5 Sahel"] == LEFT
    assert names["Russia"] == names["AES states"] == names["European Union"] == PRESENT
    assert names["Türkiye"] == ANNOUNCED


def test_own_armies_and_contingents_have_no_lane() -> None:
    shown = set(shown_forces(COMMITMENTS, False)["commitment_id"])
    assert "barkhane-mali" in shown
    assert not shown & {"bfa-vdp", "minusma-chad", "takuba-sweden", "turkish-trainers-canik-mali"}
    assert "minusma-chad" in set(shown_forces(COMMITMENTS, True)["commitment_id"])


def test_contingent_without_its_mission_has_a_lane() -> None:
    assert [lane.commitments for lane in lanes(only("minusma-chad"), False, EN)] == [
        ("minusma-chad",)
    ]


def test_lane_of_several_forces_has_a_heading() -> None:
    rows = lane_rows(lanes(only("serval", "barkhane"), False, EN), COMMITMENTS, "en")
    assert (rows[0].label, rows[0].depth) == ("France", 0)
    assert len(lane_rows(lanes(only("serval"), False, EN), COMMITMENTS, "en")) == 1


def test_host_is_told_by_colour_and_code() -> None:
    niger, sahel = only("france-niger-deployment").iloc[0], only("barkhane").iloc[0]
    assert (host_colour(niger), host_code(niger)) == (country_colour("NER"), "NER")
    assert (host_colour(sahel), host_code(sahel)) == (NEUTRAL, "MLI +4")


def test_bar_of_france_in_niger_carries_the_denounced_text() -> None:
    figure = figure_of(only("france-niger-deployment"))
    scatters = [trace for trace in figure.data if trace.type == "scatter"]
    stars = [trace for trace in scatters if trace.marker.symbol == "star"]
    assert "denounced (Niger)" in stars[0].hovertext[0]
    assert list(stars[0].customdata) == ["france-niger-deployment"]


def test_texts_signed_before_2012_are_not_drawn() -> None:
    rows = lane_rows(lanes(only("france-niger-deployment"), False, EN), COMMITMENTS, "en")
    drawn = bars(COMMITMENTS, rows, host_colour, EN)
    assert min(str(each.turn.on)[:4] for each in marks(drawn, "2012-01-01")) >= "2012"
    assert any(str(each.turn.on)[:4] == "1977" for each in marks(drawn, "1900-01-01"))


def test_landmarks_have_discs_where_there_is_room() -> None:
    texts_of = {trace.mode for trace in figure_of(COMMITMENTS).data if trace.type == "scatter"}
    assert "markers+text" in texts_of
    narrow = {trace.mode for trace in figure_of(COMMITMENTS, NARROW).data if trace.type != "bar"}
    assert narrow == {"markers"}


def test_markup_in_a_name_is_shown_as_text() -> None:
    hostile = only("serval").assign(name_en="<b>x</b>")
    assert "&lt;b&gt;x&lt;/b&gt;" in [each.text for each in figure_of(hostile).layout.annotations]


@pytest.mark.parametrize(("t", "said"), [(EN, "denounced (Niger)"), (FR, "dénoncé (Niger)")])
def test_turn_says_what_when_and_by_whom(t, said: str) -> None:
    turn = next(e for e in turns("france-niger-deployment") if e.kind == TEXT_ENDED)
    assert turn_head(turn, t).startswith("★ 3 ")
    assert turn_head(turn, t).endswith(said)
    assert set(kind_names(t)) == {"began", "moment", "ended", "signed", "text_ended"}


def test_table_answers_what_ended_and_which_text() -> None:
    chosen = only("france-niger-deployment")
    row = presence_table(lanes(chosen, False, EN), chosen, EN).iloc[0]
    assert (row["Since"], row["Until"]) == ("", "2023-12-22")
    assert "Last French soldiers leave Niger" in row["Ended with"]
    assert "3 August 2023 · denounced (Niger)" in row["Texts denounced or ended"]


def test_columns_of_the_total_reach_from_low_to_high() -> None:
    found = steps(ALL, "MLI", STRETCH)
    lower, upper = total_figure(found, "MLI", (date(2020, 6, 30), STRETCH[1]), EN, "#333").data
    assert list(lower.y) == [each.low for each in found]
    assert [sum(pair) for pair in zip(upper.base, upper.y, strict=True)] == [
        each.high for each in found
    ]
    assert set(lower.marker.pattern.shape) == {"", "/"}


@pytest.mark.parametrize(
    ("points", "day"),
    [([], None), ([{"customdata": "2020-01-01"}], date(2020, 1, 1)), ([{"x": 1}], None)],
)
def test_chosen_column_is_a_day(points: list, day: date | None) -> None:
    assert picked_day(points) == day


def test_headline_names_what_is_missing() -> None:
    said = headline(present(ALL, "MLI", date(2018, 6, 30)), "MLI", EN).replace("\\", "")
    assert "without UN stabilisation mission in Mali (MINUSMA)" in said
    said = headline(present(ALL, "MLI", date(2024, 6, 30)), "MLI", EN)
    assert "in 1 force" in said
    assert "Far from" not in said


def test_no_figure_is_said_to_be_none() -> None:
    said = headline(present(ALL, "BFA", date(2013, 6, 30)), "BFA", FR).replace("\\", "")
    assert "Aucun chiffre valable au 30 juin 2013" in said
    assert " 0 " not in said


def test_sheet_of_a_day_holds_counted_figures_and_those_left_out() -> None:
    sheet = day_sheet(present(ALL, "MLI", date(2024, 6, 30)), EN)
    assert sheet["Id"].tolist() == [
        "wagner-mali",
        "eucap-sahel-mali",
        "turkish-trainers-canik-mali",
    ]
    assert sheet["Counted or not"][0] == "counted"
    assert sheet["Source"][0].startswith("http")


@pytest.mark.parametrize("t", [EN, FR], ids=["en", "fr"])
def test_sheet_over_time_has_a_row_a_step(t) -> None:
    found = steps(ALL, "NER", STRETCH)
    assert steps_sheet(found, t).iloc[:, 1].tolist() == [each.low for each in found]


@pytest.mark.parametrize(
    ("asked", "day"),
    [
        ("2020-06-30", date(2020, 6, 30)),
        ("1999-01-01", STRETCH[1]),
        ("<b>", STRETCH[1]),
        (None, STRETCH[1]),
    ],
)
def test_day_of_the_address_is_used_where_the_record_holds_it(asked, day: date) -> None:
    assert asked_day(asked, STRETCH) == day


def test_stretch_of_the_total_is_the_period_of_the_filters() -> None:
    since, until = date(2020, 1, 1), date(2021, 1, 1)
    assert total_stretch(Filters()) == STRETCH
    assert total_stretch(Filters(since=since, until=until)) == (since, until)
    first, last = total_stretch(Filters(until=date(2011, 1, 1)))
    assert first < last == date(2011, 1, 1)


def test_limits_are_named() -> None:
    assert limit_names(EN)["24"] == "24 months at most"
    assert limit_names(FR)["none"] == "jusqu'au suivant"
