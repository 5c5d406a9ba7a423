"""The page of a record: every kind, retired ids, unknown ids, hostile ids."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.opening import open_page
from tests.pages.opening import shown as texts_of

RECORDS = {
    "2025-06-23-mli-rus-peaceful-atomic-energy": ("Rosatom", "Rosatom"),
    "aes-unified-force": ("AES Unified Force", "Force unifiée de l'AES"),
    "minusma": ("Contingents and parts", "Contingents et parties"),
    "2024-08-24-barsalogho": ("JNIM", "JNIM"),
    "2022-03-27-moura": ("Malian army", "armée malienne"),
    "turkish-trainers-canik-mali": ("dates not documented", "dates non documentées"),
}


def open_record(record_id: str, **query: str) -> AppTest:
    return open_page("record", id=record_id, **query)


def shown(app: AppTest) -> str:
    codes = [each.value for each in app.code]
    tables = [str(each.value.values.tolist()) for each in app.table]
    return "\n".join([texts_of(app), *codes, *tables])


@pytest.mark.parametrize("record_id", RECORDS)
@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("query", [{}, {"country": "MLI"}, {"q": "zzzz"}], ids=str)
def test_record_is_shown_whatever_the_filters(
    record_id: str, lang: str, query: dict[str, str]
) -> None:
    app = open_record(record_id, lang=lang, **query)
    assert not app.exception
    assert RECORDS[record_id][lang == "fr"] in shown(app)
    assert record_id in [each.value for each in app.code]


def test_record_outside_the_selection_says_so() -> None:
    app = open_record("minusma", lang="en", country="BFA")
    assert "This record is outside the current selection" in shown(app)


def test_claims_stand_side_by_side_with_belligerents_marked() -> None:
    app = open_record("2024-08-24-barsalogho", lang="en")
    tables = [each.value for each in app.table]
    deaths = next(each for each in tables if "Fatalities" in each.columns)
    assert len(deaths) == 4
    assert deaths["Claimed by, side"].str.contains("orange-badge").sum() == 1


def test_retired_id_leads_to_its_successor_and_says_so() -> None:
    app = open_record("2022-07-10-ivorian-soldiers-detained", lang="en")
    text = shown(app)
    assert "was retired" in text
    assert "2022-07-10-mali-detains-49-ivorian-soldiers" in text


def test_id_of_a_divided_record_leads_to_both() -> None:
    app = open_record("2024-08-04-mali-niger-break-with-ukraine", lang="fr")
    assert not app.exception
    assert "a été scindée" in shown(app)


@pytest.mark.parametrize(
    "record_id", ["", "nope", "<script>alert(1)</script>", "[x](javascript:alert(1))", "%00" * 99]
)
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_unknown_id_gets_help(record_id: str, lang: str) -> None:
    app = open_record(record_id, lang=lang)
    assert not app.exception
    assert {"en": "Record not found", "fr": "Fiche introuvable"}[lang] in shown(app)


def test_unknown_id_is_shown_as_text_and_closest_ids_are_offered() -> None:
    app = open_record("aes-unified-forc<b>", lang="en")
    assert "aes-unified-forc<b>" in [each.value for each in app.code]
    assert "AES Unified Force" in shown(app)
