"""The figure of claims and its twin: a line a record, a mark a claim, what is pointed at."""

import pytest

from components.claims_figure import claims_figure, row_label, shown_text
from components.claims_table import claims_twin
from components.claims_view import grouped, ordered
from data.filters import Filters
from data.measures.claims import Dispute, claimed_ids, disputes
from data.palette import colour, symbol
from data.selection import select
from data.texts import texts

WHOLE = select(Filters())
EN, FR = texts("en"), texts("fr")
BARSALOGHO, MOURA = "2024-08-24-barsalogho", "2022-03-27-moura"


def dispute(record_id: str) -> Dispute:
    return next(each for each in disputes(WHOLE, "fatalities") if each.record_id == record_id)


def side(figure, code: str):
    """The trace with the claims of a side."""
    wanted = (colour("claim_sides", code), symbol("claim_sides", code))
    return next(
        each
        for each in figure.data
        if each.customdata and each.hovertext and each.line.color == wanted[0]
    )


def test_each_claim_has_its_mark_and_each_side_its_colour_and_symbol() -> None:
    figure = claims_figure([dispute(BARSALOGHO)], "lowest", "Lowest", EN)
    found = {code: side(figure, code) for code in ("un_ngo", "belligerent", "independent")}
    assert [x for x in found["un_ngo"].x if x] == [200]
    assert [x for x in found["belligerent"].x if x] == [300]
    assert [x for x in found["independent"].x if x] == [400, 500]
    assert found["belligerent"].marker.symbol[0] == symbol("claim_sides", "belligerent")
    names = [each.name for each in figure.data if each.showlegend is None]
    assert names == ["Official", "Belligerent", "Independent", "UN or NGO"]


def test_every_mark_and_line_leads_to_its_record() -> None:
    figure = claims_figure([dispute(BARSALOGHO), dispute(MOURA)], "lowest", "Lowest", EN)
    led = {each for trace in figure.data for each in trace.customdata or ()}
    assert led == {BARSALOGHO, MOURA}


def test_claim_of_one_group_is_an_open_mark() -> None:
    marks = side(claims_figure([dispute(MOURA)], "lowest", "Lowest", EN), "un_ngo").marker
    assert marks.symbol[0] == "triangle-up-open"
    assert marks.symbol[-1] == "triangle-up"


def test_open_bounds_have_a_sign() -> None:
    figure = claims_figure([dispute(BARSALOGHO), dispute(MOURA)], "lowest", "Lowest", EN)
    signs = next(each for each in figure.data if each.mode == "text")
    assert list(zip(signs.text, signs.x, strict=True)) == [("≥", 200), ("≤", 600), ("≥", 500)]


def test_claim_pointed_at_is_larger() -> None:
    lowest = side(claims_figure([dispute(BARSALOGHO)], "lowest", "Lowest", EN), "un_ngo")
    highest = side(claims_figure([dispute(BARSALOGHO)], "highest", "Highest", EN), "un_ngo")
    assert lowest.marker.size[0] > highest.marker.size[0]


@pytest.mark.parametrize(
    ("record_id", "claim", "shown"),
    [
        (BARSALOGHO, "lowest", "≥\u00a0200"),
        (BARSALOGHO, "highest", "≤\u00a0600"),
        (BARSALOGHO, "independent", "200–500"),
        (MOURA, "lowest", "203"),
        (MOURA, "independent", "300–500"),
        ("2023-09-12-bourem", "independent", "–"),
    ],
)
def test_figure_pointed_at_stands_at_the_right(record_id: str, claim: str, shown: str) -> None:
    assert shown_text(dispute(record_id), claim, "en") == shown


def test_label_tells_place_and_day() -> None:
    assert row_label(MOURA, "fr") == "<b>Moura</b><br>27 mars 2022"


def test_order_is_by_width_or_by_date() -> None:
    found, newest = disputes(WHOLE, "fatalities"), claimed_ids(WHOLE)
    widest = [each.width for each in ordered(found, newest, "width")]
    assert widest == sorted(widest, reverse=True)
    assert ordered(found, newest, "width")[0].record_id == BARSALOGHO
    days = [each.record_id[:4] for each in ordered(found, newest, "date")]
    assert days == sorted(days, reverse=True)


def test_table_holds_every_claim_on_the_field_grouped_by_record() -> None:
    found = ordered(disputes(WHOLE, "fatalities"), claimed_ids(WHOLE), "width")
    rows = grouped(WHOLE.claims, "fatalities", found, claimed_ids(WHOLE))
    assert len(rows) == (WHOLE.claims["field"] == "fatalities").sum()
    runs = (rows["record_id"] != rows["record_id"].shift()).sum()
    assert runs == rows["record_id"].nunique()
    assert list(dict.fromkeys(rows["record_id"]))[: len(found)] == [d.record_id for d in found]


def test_twin_tells_who_says_what_from_which_side_and_where() -> None:
    claims = WHOLE.claims
    row = claims_twin(claims[claims["record_id"] == MOURA], FR).iloc[2]
    assert row["Affirmation"] == "au moins 500, et environ 30 combattants"
    assert (row["Affirmé par"], row["Côté"]) == ("HCDH", ["ONU ou ONG"])
    assert (row["Date"], row["Source"]) == ("2022-03-27", "Deccan Herald")
    assert row["Adresse"].startswith("http")


def test_twin_says_where_a_claim_is_of_second_hand() -> None:
    claims = WHOLE.claims
    twin = claims_twin(claims[claims["source_id"].isna()], EN)
    assert set(twin["Source"]) == {"at second hand"}
    assert set(twin["Address"]) == {""}
