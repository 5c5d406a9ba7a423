"""The pure halves of the cooperation figures, with the rows of the real tables."""

from datetime import date

import pytest

from components.context import View
from components.cooperation_figures import cooperation_figure
from components.cooperation_grid import SHAPES, Grid, make_grid
from components.cooperation_labels import others_text, short
from components.cooperation_pick import narrowed, picked_records
from components.cooperation_segments import SPARE, segment_styles
from components.cooperation_shades import (
    BLACK,
    DARK,
    LIGHT,
    WHITE,
    Shades,
    contrast,
    ink_on,
    shade,
    shades,
    strength,
)
from components.cooperation_words import alt_text, cell_text, pick_name
from components.cooperation_years import year_ticks
from data.filters import Filters
from data.measures.cooperation import EARLIER, NONE, OTHERS, records
from data.palette import NEUTRAL

NOTHING = (None, None)


def view(lang: str = "en", **filters: object) -> View:
    return View(lang=lang, filters=Filters(**filters), page="cooperation")


def grid(seen: View, figure: str, *tables: str) -> Grid:
    frames = [seen.selection.frame(table) for table in tables or ("agreements",)]
    return make_grid(seen, records(*frames), SHAPES[figure])


@pytest.mark.parametrize("filters", [{}, {"partner": ("RUS",)}, {"q": "uranium"}], ids=str)
@pytest.mark.parametrize("figure", SHAPES)
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_figure_counts_all_cells(lang: str, figure: str, filters: dict[str, object]) -> None:
    seen = view(lang, **filters)
    made = grid(seen, figure)
    drawn = cooperation_figure(figure, made, NOTHING, cell_text(seen), LIGHT)
    bars = [trace for trace in drawn.data if trace.type == "bar"]
    if figure == "matrix":
        texts = [text for trace in drawn.data if trace.type == "scatter" for text in trace.text]
        total = sum(int(text) for text in texts if text)
    else:
        sides = [trace.x if trace.orientation == "h" else trace.y for trace in bars]
        total = sum(sum(numbers) for numbers in sides)
    assert total == int(made.counts.to_numpy().sum())
    assert drawn.layout.paper_bgcolor == "rgba(0,0,0,0)"


def test_empty_cells_are_blank_and_carry_their_codes() -> None:
    seen = view()
    made = grid(seen, "matrix")
    drawn = cooperation_figure("matrix", made, NOTHING, cell_text(seen), LIGHT)
    cells = {
        tuple(codes): text
        for trace in drawn.data
        if trace.type == "scatter"
        for codes, text in zip(trace.customdata, trace.text, strict=True)
    }
    assert len(cells) == made.counts.size
    assert cells["RUS", "energy"] == "13"
    assert cells["FRA", "energy"] == ""
    flat = [shade for row in drawn.data[0].z for shade in row]
    assert sum(shade is None for shade in flat) == sum(text == "" for text in cells.values())


def test_matrix_has_fifteen_partners_the_rest_and_the_states_alone() -> None:
    seen = view()
    made = grid(seen, "matrix")
    assert len(made.row_labels) == 17
    assert made.row_labels[NONE] == "AES states among themselves"
    assert made.row_labels[OTHERS] == "20 other partners"
    assert others_text(seen, made.rows, made.columns).count(",") == 19


def test_events_without_partner_are_not_called_the_states_alone() -> None:
    assert grid(view(), "matrix", "events").row_labels[NONE] == "No partner named"


def test_no_records_make_no_grid() -> None:
    with pytest.raises(ValueError, match="no records"):
        grid(view(q="zzzz"), "matrix")


@pytest.mark.parametrize("pick", [("RUS", "energy"), ("RUS", None), (None, "energy")], ids=str)
def test_pick_is_outlined(pick: tuple[str | None, str | None]) -> None:
    drawn = cooperation_figure("matrix", grid(view(), "matrix"), pick, "{row}", DARK)
    assert [shape.line.color for shape in drawn.layout.shapes] == [DARK.outline]


@pytest.mark.parametrize("scale", [LIGHT, DARK], ids=["light", "dark"])
def test_every_number_can_be_read_on_its_shade(scale: Shades) -> None:
    for count in range(71):
        cell = shade(scale, strength(count, 70))
        assert contrast(ink_on(cell), cell) >= 4.5


@pytest.mark.parametrize("scale", [LIGHT, DARK], ids=["light", "dark"])
def test_shades_grow_in_one_direction(scale: Shades) -> None:
    ground = {LIGHT: WHITE, DARK: BLACK}[scale]
    steps = [contrast(shade(scale, strength(count, 20)), ground) for count in range(21)]
    assert steps == sorted(steps)


def test_theme_picks_the_scale() -> None:
    assert shades("dark") == DARK
    assert shades("light") == shades(None) == LIGHT


def test_partners_without_colour_differ_by_pattern() -> None:
    codes = ("RUS", "IMF", "BOAD", "AFDB", OTHERS, NONE)
    styles = segment_styles(codes)
    assert styles["RUS"][1] == ""
    assert len(set(styles.values())) == len(codes)
    assert {styles[each] for each in ("IMF", "BOAD", "AFDB")} == {
        (NEUTRAL, pattern) for pattern in SPARE[:3]
    }


def test_years_get_room_for_their_texts() -> None:
    years = (EARLIER, *map(str, range(2012, 2027)))
    assert year_ticks(years)[1] == ["≤2011", *map(str, range(2014, 2027, 2))]
    assert year_ticks(years, step=4)[1] == ["≤2011", "2016", "2020", "2024"]
    assert year_ticks(("2024", "2025")) == ([0, 1], ["2024", "2025"])


def test_short_text_is_cut_with_an_ellipsis() -> None:
    assert short("Russia", 10) == "Russia"
    assert short("Space and telecommunications", 10) == "Space and…"


def test_alt_text_says_the_fullest_cell() -> None:
    seen = view()
    text = alt_text(seen, "Agreements", grid(seen, "matrix"))
    assert text == ("Agreements: 17 rows, 19 columns; most records: Russia, Education (15).")


def test_picked_records_and_their_filters_select_the_same() -> None:
    seen = view(country=("MLI",))
    made = grid(seen, "matrix")
    pick = ("RUS", "energy")
    found = picked_records(records(seen.selection.agreements), made, pick)
    filters = narrowed(seen.filters, made, pick)
    assert filters == Filters(country=("MLI",), partner=("RUS",), sector=("energy",))
    chosen = view(country=("MLI",), partner=("RUS",), sector=("energy",)).selection.agreements
    assert list(found["record_id"]) == list(chosen["agreement_id"])
    assert pick_name(seen, made, pick) == "Russia × Energy"


def test_other_partners_become_all_of_their_codes() -> None:
    made = grid(view(), "matrix")
    filters = narrowed(Filters(), made, (OTHERS, None))
    assert filters is not None
    assert set(filters.partner) == set(made.rows.others)


def test_year_narrows_within_the_period() -> None:
    seen = view(since=date(2024, 6, 1))
    made = grid(seen, "years")
    filters = narrowed(seen.filters, made, ("energy", "2024"))
    assert filters is not None
    assert (filters.since, filters.until) == (date(2024, 6, 1), date(2024, 12, 31))
    earlier = narrowed(Filters(), grid(view(), "years"), (None, EARLIER))
    assert earlier == Filters(until=date(2011, 12, 31))


def test_what_no_filter_can_say_stays_unsaid() -> None:
    assert narrowed(Filters(), grid(view(), "matrix"), (NONE, "energy")) is None
    assert narrowed(Filters(), grid(view(), "status"), ("RUS", "signed")) is None
    same = Filters(partner=("RUS",))
    assert narrowed(same, grid(view(partner=("RUS",)), "matrix"), ("RUS", None)) is None
