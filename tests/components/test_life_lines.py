"""Life lines: which lines, what is drawn of each step, what the table says."""

import pandas as pd
import pytest

from components.life_figure import axis_start, early_steps, life_figure, row_places
from components.life_lines import (
    FAMILY,
    LIFE_ORDERS,
    PARTNER,
    Line,
    family_lines,
    selection_lines,
    story_lines,
)
from components.life_styles import SYMBOLS, key_text, kind_colour
from components.life_table import life_table
from data.filters import Filters
from data.measures.life import EVENT, lives
from data.selection import select
from data.tables import load
from data.texts import texts
from data.threads import threads
from data.vocabularies import codes

ALL = select(Filters()).agreements
EN = texts("en")


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("order", LIFE_ORDERS)
@pytest.mark.parametrize("rows", [1, 30, len(ALL)])
def test_every_agreement_has_one_line_in_every_order(rows: int, order: str, lang: str) -> None:
    frame = ALL.head(rows)
    lines = selection_lines(frame, order, texts(lang))
    assert sorted(each.record_id for each in lines) == sorted(frame["agreement_id"])
    assert life_figure(lines, texts(lang)).data


def test_every_documented_step_is_a_mark_and_nothing_else_is() -> None:
    lines = selection_lines(ALL, "step", EN)
    figure = life_figure(lines, EN)
    drawn = {trace.name: len(trace.x) for trace in figure.data if trace.name}
    assert drawn == load("agreement_steps")["step"].value_counts().to_dict()


def test_newest_step_comes_first() -> None:
    newest = [max(mark.on for mark in line.marks) for line in selection_lines(ALL, "step", EN)]
    assert newest == sorted(newest, reverse=True)


def test_partners_and_families_have_heads_with_their_number() -> None:
    russia = select(Filters(partner=("RUS",))).agreements
    heads = [line.head for line in selection_lines(russia, PARTNER, EN) if line.head]
    assert any(each.startswith("Russia (") for each in heads)
    heads = [line.head for line in selection_lines(ALL, FAMILY, EN) if line.head]
    assert "4 related agreements" in heads
    assert heads[-1].endswith("without another one related to them here")


def test_family_of_a_filtered_selection_has_only_what_is_selected() -> None:
    late = select(Filters(country=("MLI",), q="Rosatom")).agreements
    lines = selection_lines(late[late["signed_on"] >= "2025-01-01"], FAMILY, EN)
    assert all(line.record_id in set(late["agreement_id"]) for line in lines)
    assert life_figure(lines, EN).data


def test_a_month_is_a_span_with_an_open_mark_and_a_day_is_not() -> None:
    line = family_lines("2024-07-03-mli-rosatom-memoranda", "en")[2]
    figure = life_figure([line], EN)
    marks = next(trace for trace in figure.data if trace.name == "signed")
    assert list(marks.marker.symbol) == ["circle-open"]
    spans = [trace for trace in figure.data if trace.line.width == 9 and len(trace.x)]
    assert [x[:10] for x in spans[0].x[:2]] == ["2024-07-01", "2024-08-01"]
    exact = next(
        trace
        for trace in life_figure(family_lines("2023-10-13-mli-rosatom-mou", "en")[:1], EN).data
        if trace.name == "signed"
    )
    assert list(exact.marker.symbol) == ["circle"]


def test_steps_before_the_axis_stand_at_its_edge_and_say_their_date() -> None:
    france = select(Filters(partner=("FRA",))).agreements
    lines = selection_lines(france, "step", EN)
    assert early_steps(lines) == sum(
        mark.on.year < 2012 for line in lines for mark in lives()[line.record_id]
    )
    assert axis_start(lines) == pd.Timestamp(2012, 1, 1)
    hover = "".join(
        text for each in life_figure(lines, EN).data if each.name == "signed"
        for text in each.hovertext
    )  # fmt: skip
    assert "24 April 1961" in hover


def test_only_old_steps_have_an_axis_of_their_own() -> None:
    old = ALL[ALL["agreement_id"] == "1961-04-bfa-fra-military-assistance"]
    [line] = selection_lines(old, "step", EN)
    alone = Line(line.record_id, line.label, line.status, line.marks[:1])
    assert axis_start([alone]) == pd.Timestamp(1961, 4, 24)
    assert early_steps([alone]) == 0


def test_groups_take_room_for_their_name() -> None:
    line = Line("x", "x", "", ())
    assert row_places([Line("x", "x", "", (), head="a"), line, line]) == [0.6, 1.6, 2.6]


def test_status_stands_at_the_end_as_sign_colour_and_word() -> None:
    figure = life_figure(family_lines("2012-07-ner-usa-sofa", "en"), EN)
    said = [each.text for each in figure.layout.annotations]
    assert any("Terminated" in text and SYMBOLS["terminated"][1] in text for text in said)
    assert any(kind_colour("terminated") in text for text in said)


def test_every_step_and_status_has_a_look_of_its_own() -> None:
    wanted = {*codes("steps"), *codes("agreement_statuses"), EVENT}
    assert wanted == SYMBOLS.keys()
    assert len(set(SYMBOLS.values())) == len(SYMBOLS)


def test_key_names_only_what_is_there() -> None:
    text = key_text(lives()["2023-10-13-mli-rosatom-mou"], EN)
    assert "Signed" in text
    assert "Ratified" not in text
    assert "open mark" not in text


def test_table_has_all_marks_with_date_as_known_and_source() -> None:
    table = life_table(selection_lines(ALL, "step", EN), EN)
    assert len(table) == len(load("agreement_steps"))
    assert set(table["Date"].str.len()) == {4, 7, 10}
    assert table["Source"].ne("").all()
    assert table["Date"].iloc[0].startswith("1961")


def test_story_of_events_has_a_line_a_record() -> None:
    bank = next(each for each in threads("fr") if each.code == "bank")
    lines = story_lines(bank.records, "fr")
    assert [line.record_id for line in lines] == [each.id for each in bank.records]
    assert lines[0].label.startswith("6 juil. 2024 · ")
    assert list(life_table(lines, texts("fr"))["Étape"])[1] == "Économie"


def test_text_of_a_record_cannot_write_into_the_figure() -> None:
    line = family_lines("2023-10-13-mli-rosatom-mou", "en")[0]
    figure = life_figure([Line(line.record_id, "<b>x</b> & y", "signed", line.marks)], EN)
    assert "&lt;b&gt;x&lt;/b&gt; &amp; y" in figure.layout.annotations[0].text
