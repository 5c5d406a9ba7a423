"""The part "Cite" of the dialog, and the citation on the page of a record."""

import pytest
from streamlit.testing.v1 import AppTest

from components.cite_forms import LONGEST, shown_part
from components.cite_rows import merged, numbers
from data.cite.rows import citable_rows, narrowed
from data.filters import Filters
from data.registry import RECORD_KEYS
from data.selection import select
from tests.pages.opening import open_page

ROSATOM = "2025-06-23-mli-rus-peaceful-atomic-energy"


def open_cite(page: str, **query: str) -> AppTest:
    """The part alone: a rerun of the whole page closes the dialog."""
    app = AppTest.from_function(_draw_part, default_timeout=60, args=(page,))
    for name, value in query.items():
        app.query_params[name] = value
    app.run()
    assert not app.exception
    return app


def _draw_part(page: str) -> None:
    from components import address
    from components.context import begin
    from components.take_cite import draw_cite

    draw_cite(begin(address.language(), address.read()[0], page))


def test_view_and_figure_are_cited_with_their_selection() -> None:
    app = open_cite("map", lang="en", country="MLI", sector="energy")
    assert "“Map: Mali · Energy”, selection of records" in _code(app)
    _choice(app, "cite-what").set_value("figure").run()
    app.text_input("cite-figure-title").set_value("Events by place").run()
    assert "“Events by place: Mali · Energy”, figure" in _code(app)


def test_ticked_records_are_cited_in_the_form_and_language_chosen() -> None:
    app = open_cite("agreements", lang="en", q="Rosatom")
    _choice(app, "cite-what").set_value("records").run()
    assert not app.code
    rows = citable_rows(select(Filters(q="Rosatom")), "en")
    place = rows["record_id"].tolist().index(ROSATOM)
    app.session_state["cite-rows-0"] = {"selection": {"rows": [place], "columns": []}}
    app.run()
    _choice(app, "cite-records-en-form").set_value("bibtex").run()
    _choice(app, "cite-records-en-lang").set_value("fr").run()
    assert f"@misc{{aes-{ROSATOM}," in _code(app)
    assert "Contributeurs d'AES Monitor" in _code(app)
    assert "@misc{aes-source-" not in _code(app)
    next(each for each in app.toggle if "cite" in str(each.key)).set_value(True).run()
    assert "@misc{aes-source-" in _code(app)


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_record_is_cited_on_its_page_and_in_the_dialog(lang: str) -> None:
    app = open_page("record", id=ROSATOM, lang=lang)
    assert any(each.value.count(ROSATOM) >= 2 for each in app.code)
    _choice(app, f"quote-{ROSATOM}-{lang}-form").set_value("ris").run()
    assert any(each.value.startswith("TY  - DATA") for each in app.code)
    part = open_cite("record", id=ROSATOM, lang=lang)
    assert _code(part).count(ROSATOM) >= 2


def test_every_selected_record_can_be_ticked() -> None:
    chosen = select(Filters())
    rows = citable_rows(chosen, "fr")
    assert set(rows["record_id"]) == set(chosen.ids)
    assert len(rows) == sum(len(chosen.frame(each)) for each in RECORD_KEYS)
    assert rows["title"].notna().all()
    assert rows["kind"].notna().all()


def test_rows_are_found_by_words_without_accents() -> None:
    rows = citable_rows(select(Filters()), "fr")
    assert ROSATOM in narrowed(rows, "ENERGIE atomique")["record_id"].tolist()
    assert len(narrowed(rows, "")) == len(rows)
    assert len(narrowed(rows, "zzzz")) == 0


def test_ticks_outlive_another_search() -> None:
    rows = citable_rows(select(Filters()), "en")
    first, second = narrowed(rows, "minusma"), narrowed(rows, "barkhane")
    ticked = merged([], first, [0])
    ticked = merged(ticked, second, [1, 0])
    assert ticked == [first["record_id"][0], *second["record_id"][:2]]
    assert numbers(first, ticked)[0] == 0
    assert merged(ticked, first, []) == list(second["record_id"][:2])


def test_long_citations_are_shown_up_to_a_whole_line() -> None:
    text = "line of a citation\n" * 5000
    assert len(shown_part(text)) <= LONGEST
    assert shown_part(text).endswith("citation")


def _choice(app: AppTest, start: str) -> object:
    return next(each for each in app.button_group if str(each.key).startswith(start))


def _code(app: AppTest) -> str:
    return "\n".join(each.value for each in app.code)
