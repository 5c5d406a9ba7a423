"""Figures of two sides and of the flow: same scale, all counts, shares withheld where few."""

from datetime import date

import pytest

from components.change_links import linked_filters
from components.change_notes import cover_notes, cuts_windows, share_note, unplaced_texts
from components.change_view import BLOCKS
from components.compare_sides import compared, spans_of, undrawn, years_of
from components.compare_years import years_figure
from components.context import View
from components.flow_figure import GAP, HEIGHT, NOTHING, STAGES, flow_figure
from components.flow_table import flow_table, steps, words_of
from components.paired import Pair, Pick, make_pair
from components.paired_figure import broken, paired_figure, signed
from components.paired_pick import pick_words, picked_records
from components.paired_table import paired_table
from components.paired_view import alt_text
from components.timeline_look import Look
from components.together_view import make_pair_grid, pair_records, pairs_table
from data.comparison import Side
from data.filters import Filters
from data.flow import flow
from data.measures.before_after import ACROSS, AFTER, BEFORE, EDGE, Cut, sides
from data.measures.cooperation import OTHERS, axis, records
from data.measures.together import together
from data.texts import texts

NAMES = {"left": "Before", "right": "After"}
CUT = Cut(date(2023, 9, 16), 24)


def view(lang: str = "en", **filters: object) -> View:
    return View(lang=lang, filters=Filters(**filters), page="cooperation")


def pair(seen: View, cut: Cut = CUT) -> Pair:
    rows = records(seen.selection.agreements)
    found = sides(rows, cut)
    groups = {"left": rows[found == BEFORE], "right": rows[found == AFTER]}
    return make_pair(seen, NAMES, groups, BLOCKS)


@pytest.mark.parametrize("narrow", [False, True], ids=["desk", "phone"])
@pytest.mark.parametrize("filters", [{}, {"partner": ("RUS",)}, {"q": "uranium"}], ids=str)
def test_both_panels_have_the_same_rows_and_scale(filters: dict[str, object], narrow: bool) -> None:
    seen = view(**filters)
    made = pair(seen)
    drawn = paired_figure(seen, made, Pick(), Look("#000000", narrow))
    left, right, difference = drawn.data
    assert left.y == right.y == difference.y == drawn.layout.yaxis.tickvals
    assert drawn.layout.xaxis.range == drawn.layout.xaxis2.range
    assert sum(left.x) == sum(int(block.mix.counts["left"].sum()) for block in made.blocks)
    assert drawn.layout.xaxis.range[1] > max(*left.x, *right.x)


def test_few_records_have_counts_without_shares() -> None:
    seen = view(partner=("RUS",))
    drawn = paired_figure(seen, pair(seen), Pick(), Look("#000000"))
    assert "2" in drawn.data[0].text
    assert not any("%" in text for text in drawn.data[0].text)
    assert any("%" in text for text in drawn.data[1].text)
    assert share_note((2, 29), seen.t) == "No shares are given for a side of fewer than 5 records."
    assert share_note((5, 29), seen.t) == ""


def test_partners_have_their_colour_on_both_sides() -> None:
    seen = view()
    drawn = paired_figure(seen, pair(seen), Pick(), Look("#000000"))
    codes = [code for _, code, _ in drawn.data[0].customdata]
    place = codes.index("RUS")
    assert {drawn.data[side].marker.color[place] for side in (0, 1)} == {"#c5362f"}


def test_differences_have_their_sign() -> None:
    assert [signed(n) for n in (3, 0, -2)] == ["+3", "0", "\u22122"]


def test_a_head_is_broken_on_a_phone() -> None:
    assert broken("2021 \u2013 2022 (n = 5)") == "2021 \u2013<br>2022<br>(n = 5)"


def test_picked_row_and_side_give_its_records() -> None:
    made = pair(view())
    pick = Pick("partner", "RUS", "right")
    assert len(picked_records(made, pick)) == 29
    assert pick_words(made, pick) == ["Russia", "After"]
    assert len(picked_records(made, Pick())) == 91
    assert len(picked_records(made, Pick(side="left"))) == 9


def test_link_says_the_same_as_the_pick() -> None:
    seen = view()
    made = pair(seen)
    filters = linked_filters(seen.filters, CUT, made, Pick("partner", "RUS", "right"))
    assert filters == Filters(partner=("RUS",), since=date(2023, 9, 16), until=date(2025, 9, 15))
    assert filters is not None
    assert len(filters.select(seen.selection.agreements)) == 29
    assert linked_filters(seen.filters, CUT, made, Pick("partner", "none", "right")) is None
    narrower = Filters(since=date(2024, 1, 1))
    both = linked_filters(narrower, CUT, made, Pick())
    assert both == Filters(since=date(2024, 1, 1), until=date(2025, 9, 15))


def test_windows_beyond_the_record_say_so() -> None:
    t = texts("en")
    late = " ".join(cover_notes(Filters(), Cut(date(2026, 1, 1), 24), t))
    assert "The record ends on" in late
    assert "compare shares" in late
    early = " ".join(cover_notes(Filters(), Cut(date(2012, 6, 1), 24), t))
    assert "The record begins on 17 January 2012" in early
    assert cover_notes(Filters(), Cut(date(2020, 8, 18), 12), t) == []


def test_filtered_period_that_cuts_a_window_is_noticed() -> None:
    assert cuts_windows(Filters(since=date(2023, 1, 1)), CUT)
    assert not cuts_windows(Filters(since=date(2020, 1, 1)), CUT)
    assert cuts_windows(Filters(until=date(2030, 1, 1)), Cut(CUT.at, None))


def test_records_on_neither_side_are_counted() -> None:
    rows = records(view().selection.agreements)
    said = unplaced_texts(sides(rows, Cut(date(2024, 7, 6), 12)), texts("en"))
    assert said[ACROSS].startswith("5 records dated only by the month or year of that day")
    assert EDGE not in said or "far end" in said[EDGE]


def test_table_has_a_row_a_bar() -> None:
    seen = view()
    made = pair(seen)
    table = paired_table(seen, made)
    assert len(table) == sum(len(block.labels) for block in made.blocks)
    russia = table[table["Row"] == "Russia"].iloc[0]
    assert russia["Difference"] == 27
    assert "largest difference: Russia (27)" in alt_text(seen, made, "Agreements")


def test_flow_leads_to_every_count() -> None:
    seen = view()
    rows = records(seen.selection.agreements)
    axes = tuple(axis(rows, stage, 9 if stage != "country" else None) for stage in STAGES)
    made, words = flow(steps(rows, axes), HEIGHT, GAP), words_of(seen, rows, axes)
    drawn = flow_figure(made, words, NOTHING, "#000000")
    touched = {tuple(codes) for trace in drawn.data if trace.customdata is not None
               for codes in trace.customdata}  # fmt: skip
    assert ("RUS", "energy", None) in touched
    assert ("RUS", None, None) in touched
    assert (OTHERS, None, None) in touched
    assert (None, "energy", "MLI") in touched
    table = flow_table(seen, rows, axes)
    assert table["Records"].sum() == sum(each.count for each in made.ribbons)


def test_picked_ribbons_stand_out() -> None:
    seen = view(q="uranium")
    rows = records(seen.selection.agreements)
    axes = tuple(axis(rows, stage) for stage in STAGES)
    made, words = flow(steps(rows, axes), HEIGHT, GAP), words_of(seen, rows, axes)
    fills = [{trace.fillcolor for trace in flow_figure(made, words, pick, "#000000").data
              if trace.type == "scatter" and trace.fillcolor}
             for pick in (NOTHING, ("RUS", None, None))]  # fmt: skip
    assert not any("0.75" in each for each in fills[0])
    assert any("0.75" in each for each in fills[1])


def test_pairs_stand_in_two_cells_and_never_on_the_diagonal() -> None:
    seen = view()
    found = together(records(seen.selection.agreements, seen.selection.events))
    grid = make_pair_grid(seen, found)
    numbers = grid.counts.to_numpy()
    assert (numbers == numbers.T).all()
    assert not numbers.diagonal().any()
    assert grid.count("FRA", "RUS") == len(pair_records(found, ("FRA", "RUS"))) == 5
    assert len(pairs_table(seen, found)) == len(found.pairs)


@pytest.mark.parametrize("kind", ["country", "partner", "period"])
def test_years_of_both_sides_have_one_scale(kind: str) -> None:
    values = {"country": ("MLI", "NER"), "partner": ("FRA", "RUS"),
              "period": ("2020-01-01..2021-12-31", "2024-01-01..2025-12-31")}[kind]  # fmt: skip
    seen = view()
    found = compared(seen, (Side(kind, values[0]), Side(kind, values[1])))
    years = years_of(found)
    spans = spans_of(found, years)
    drawn = years_figure(seen, years, spans, Pick(), "#000000")
    assert [trace.yaxis for trace in drawn.data] == ["y", "y", "y2", "y2", "y3", "y3"]
    assert {trace.xaxis for trace in drawn.data} == {"x", "x2"}
    inside = sum(sum(each.values()) for side in years.values() for each in side.values())
    assert undrawn(years, spans) < inside
    if kind == "period":
        assert spans == {"left": (2020, 2021), "right": (2024, 2025)}
    else:
        assert spans["left"] == spans["right"]
