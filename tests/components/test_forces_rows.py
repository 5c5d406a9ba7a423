"""Rows of the bars: one a commitment, contingents only under what they are part of."""

import pandas as pd
import pytest

from components.forces_rows import HOST, PROVIDER, bar_rows, host_group, provider_group
from data.tables import load
from data.texts import texts

COMMITMENTS = load("commitments")


def shown(commitments: pd.DataFrame, by: str, contingents: bool) -> list[str]:
    rows = bar_rows(commitments, by, contingents, texts("en"))
    return [row.commitment_id for row in rows if row.commitment_id]


def some(*ids: str) -> pd.DataFrame:
    return COMMITMENTS[COMMITMENTS["commitment_id"].isin(ids)]


@pytest.mark.parametrize("by", [PROVIDER, HOST])
def test_default_rows_are_the_commitments_that_are_part_of_none(by: str) -> None:
    found = shown(COMMITMENTS, by, contingents=False)
    assert sorted(found) == sorted(COMMITMENTS.loc[COMMITMENTS["part_of"].isna(), "commitment_id"])


@pytest.mark.parametrize("by", [PROVIDER, HOST])
def test_with_contingents_each_commitment_has_exactly_one_row(by: str) -> None:
    assert sorted(shown(COMMITMENTS, by, contingents=True)) == sorted(COMMITMENTS["commitment_id"])


def test_contingents_stand_indented_under_their_mission() -> None:
    rows = bar_rows(some("minusma", "minusma-chad"), HOST, True, texts("en"))
    assert [(row.commitment_id, row.depth) for row in rows[1:]] == [
        ("minusma", 0),
        ("minusma-chad", 1),
    ]


def test_a_contingent_without_its_mission_is_shown_anyway() -> None:
    assert shown(some("minusma-chad"), PROVIDER, contingents=False) == ["minusma-chad"]


def test_no_commitments_make_no_rows() -> None:
    assert shown(COMMITMENTS.iloc[:0], PROVIDER, contingents=True) == []


@pytest.mark.parametrize(
    ("providers", "group"),
    [
        ("MLI;BFA;NER", "AES"),
        ("MLI", "AES"),
        ("EU;DEU;ESP;PRT", "EU"),
        ("FRA", "FRA"),
        ("NGA;TCD;CMR;NER;BEN", "several"),
    ],
)
def test_provider_group(providers: str, group: str) -> None:
    assert provider_group(providers) == group


@pytest.mark.parametrize(("hosts", "group"), [("MLI", "MLI"), ("MLI;BFA", "several")])
def test_host_group(hosts: str, group: str) -> None:
    assert host_group(hosts) == group
    assert host_group(float("nan")) == "none"


def test_headings_are_in_the_readers_language() -> None:
    rows = bar_rows(some("aes-unified-force"), PROVIDER, False, texts("fr"))
    assert rows[0].label == "États de l'AES"
