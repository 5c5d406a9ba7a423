"""The parts of pictures: texts in lines, marks, axis, frame, places counted together."""

from datetime import date

import pytest

from data.filters import Filters
from data.fonts import text_width
from data.geo_shapes import land_rings
from data.lane_styles import kind_styles
from data.lanes import LANES
from data.map_content import EVENTS, map_content
from data.pictures.axis import Axis
from data.pictures.frame import frame
from data.pictures.gathering import event_spots
from data.pictures.lines import paragraph, shortened, wrapped
from data.pictures.signs import sign
from data.pictures.svg import element, text
from data.selection import select
from data.texts import texts
from data.vocabularies import codes


def test_texts_are_escaped() -> None:
    assert text("a<b & c", 0, 0).endswith(">a&lt;b &amp; c</text>")
    assert element("rect", x=1.26, rx='"') == '<rect x="1.3" rx="&quot;"/>'


def test_lines_keep_to_their_width_and_lose_no_word() -> None:
    said = "Confédération des États du Sahel " * 6 + "x" * 90
    lines = wrapped(said, 200, 12)
    assert all(text_width(line, 12) <= 200 for line in lines)
    assert "".join(lines).replace(" ", "") == said.replace(" ", "")
    assert paragraph(said, 200, 12, most=2).body.count("<text") == 2
    assert shortened(said, 100, 12).endswith("…")


def test_every_kind_of_mark_has_a_shape_of_its_own() -> None:
    styles = kind_styles(texts("en"))
    for kinds in LANES.values():
        drawn = [sign(styles[kind].symbol, 0, 0, 9, "#000000") for kind in kinds]
        assert len(set(drawn)) == len(kinds)
    assert sign("circle", 0, 0, 9, "#123456", hollow=True).count("#123456") == 1


@pytest.mark.parametrize(
    ("first", "last", "shown"),
    [
        (date(2012, 1, 1), date(2026, 6, 1), "2020"),
        (date(2025, 1, 1), date(2025, 12, 31), "juil. 2025"),
        (date(2025, 3, 1), date(2025, 3, 30), "2 mars 2025"),
    ],
)
def test_axis_names_years_months_or_days(first: date, last: date, shown: str) -> None:
    axis = Axis(first, last, 1000)
    ticks = axis.ticks("fr")
    assert shown in [label for _, label in ticks]
    assert len(ticks) <= 16
    assert axis.place(first) == 0
    assert axis.place(date(1990, 1, 1)) == 0


@pytest.mark.parametrize("code", codes("countries"))
def test_frame_holds_the_state_it_is_made_for(code: str) -> None:
    view = frame((code,), 1200, 600)
    corners = [point[:2] for ring in land_rings(code) for point in ring]
    assert all(view.holds(*each, margin=20) for each in corners)
    assert not all(view.holds(*each) for each in ((-12.2, 15), (15.9, 15), (0, 9.5), (0, 25)))


def test_places_counted_together_lose_no_record() -> None:
    places = map_content(select(Filters()), EVENTS).events
    view = frame((), 1100, 600)
    inside = [each for each in places if view.holds(each.lon, each.lat, 8)]
    spots = event_spots(places, view, 1)
    ids = [record for each in spots for record in each.place.ids]
    assert sorted(ids) == sorted(record for each in inside for record in each.ids)
    assert len(spots) < len(inside)
    assert all(each.place.count == sum(n for _, n in each.place.categories) for each in spots)
