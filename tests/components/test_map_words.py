"""What the map says: hover cards, legend, notes on what is not on it."""

from datetime import date

import pytest

from components.context import View
from components.map_legend import signs, step_text
from components.map_tips import base_tip, event_tip, strength_text
from data.boundaries import disclaimer
from data.filters import Filters
from data.map_content import BOTH, EVENTS, FORCES, REGIONS, map_content
from data.map_notes import missing_notes, reading_notes
from data.places import Place, counted_categories
from data.selection import select
from data.texts import texts

WHOLE = select(Filters())
CONTENT = map_content(WHOLE, BOTH)


def view(lang: str = "en", **filters: object) -> View:
    return View(lang, Filters(**filters), "map")


def place(kind: str, name: str) -> Place:
    return next(e for e in CONTENT.places.values() if e.kind == kind and e.name("en") == name)


def test_card_of_a_single_event_has_day_category_and_title() -> None:
    tip = event_tip(place("point", "Kamboinsin"), "en")
    assert tip.startswith("Kamboinsin, Burkina Faso (site)\n18 Feb 2023 · Force movement\n")


def test_card_of_several_events_counts_them_and_names_the_newest() -> None:
    lines = event_tip(place("point", "Bamako"), "en").split("\n")
    assert lines[1] == f"{place('point', 'Bamako').count} events"
    assert lines[3] == "Newest:"


def test_card_of_a_region_says_that_no_town_is_known() -> None:
    assert "known to the region only" in event_tip(place("region", "Tillabéri"), "en")


def test_date_on_a_card_is_not_more_exact_than_it_is_known() -> None:
    rows = WHOLE.events[WHOLE.events["date_precision"] == "month"]
    event = rows[rows["lat"].notna()].iloc[0]
    one = Place("point:0,0", "point", ("X",), ("X",), "MLI", 0, 0, (event["event_id"],),
                ((event["category"], 1),))  # fmt: skip
    assert event["date"].strftime("%b %Y") in event_tip(one, "en").split("\n")[1][:9]


def test_headquarters_show_each_figure_with_measure_and_date_and_no_total() -> None:
    gao = place("base", "Gao / Gao (Camp Castor)")
    tip = base_tip(gao, CONTENT.latest, "en")
    assert tip.count(" · ") <= 3
    assert f"{gao.count - 3} more" in tip
    assert "(" in strength_text("aes-unified-force", CONTENT.latest, "en")


def test_strength_of_a_commitment_without_figures_is_not_invented() -> None:
    assert strength_text("no-such-force", CONTENT.latest, "en") == ""


def test_figure_outside_the_period_is_said_to_be_and_dated() -> None:
    period = Filters(since=date(2024, 9, 1), until=date(2024, 9, 10))
    latest = map_content(select(period), FORCES).latest
    assert latest.at["us-forces-niger", "outside"] > 0
    said = strength_text("us-forces-niger", latest, "en")
    assert said.startswith("No figure within the period; ")
    assert said.endswith(f"the latest: {strength_text('us-forces-niger', CONTENT.latest, 'en')}.")


def test_figure_within_the_period_comes_first() -> None:
    latest = map_content(select(Filters(until=date(2025, 6, 30))), FORCES).latest
    assert latest.at["aes-unified-force", "outside"] == 0
    assert strength_text("aes-unified-force", latest, "en").startswith("5,000")


@pytest.mark.parametrize(
    ("lang", "text"),
    [("en", "31 of 402 events are not on the map."), ("fr", "31 événements sur 402")],
)
def test_note_says_how_many_events_have_no_point(lang: str, text: str) -> None:
    (said,) = missing_notes(view(lang).t, map_content(WHOLE, EVENTS)).values()
    assert said.startswith(text)


def test_note_names_the_places_beyond_the_three_states() -> None:
    (said,) = reading_notes(view().t, map_content(WHOLE, EVENTS))
    assert said.startswith("73 of 371 placed events lie outside the three states: Moscow 23, ")


def test_counts_by_region_say_what_they_are_not() -> None:
    said = " ".join(reading_notes(view().t, map_content(WHOLE, REGIONS)))
    assert "not of violence" in said
    assert "Ménaka in Gao" in said


def test_strengths_are_said_to_be_never_added() -> None:
    assert "never added up" in reading_notes(view().t, map_content(WHOLE, FORCES))[-1]


def test_disclaimer_names_the_origin_of_the_outlines() -> None:
    assert "Natural Earth" in disclaimer(view("fr").t)


def test_legend_counts_the_events_on_the_map() -> None:
    content = map_content(WHOLE, EVENTS)
    assert sum(n for _, n in counted_categories(content.events)) == sum(
        e.count for e in content.events
    )


def test_legend_explains_only_signs_in_use() -> None:
    t = texts("en")
    assert len(signs(CONTENT, t)) == 3
    assert signs(map_content(select(Filters(q="zzzz nothing")), BOTH), t) == []


def test_steps_are_written_as_ranges() -> None:
    assert [step_text(0), step_text(4)] == ["1–4", "50+"]
