"""Periods of commitments in words: never active where they never were, no end that is a figure."""

import pandas as pd
import pytest

from data.periods import NOT_ON_THE_GROUND, active_periods
from data.tables import load
from data.texts import texts
from data.vocabularies import codes
from data.when import period_text

PERIODS = active_periods().set_index("commitment_id")


def said(commitment_id: str, lang: str = "en") -> str:
    return period_text(PERIODS.loc[commitment_id], texts(lang))


@pytest.mark.parametrize(
    ("commitment_id", "text"),
    [
        ("minusma", "from 1 July 2013 to 31 December 2023"),
        ("chad-fatim-mali-2013",
         "from 24 January 2013; last figure: 13 May 2013; end not documented"),
        ("ecowas-counter-terror-force", "announced 2024, not documented on the ground"),
        ("ecowas-standby-niger-2023", "announced 10 August 2023, not documented on the ground"),
        ("bfa-vdp", "since 24 October 2022 (announcement), no end documented"),
        ("turkish-trainers-canik-mali", "dates not documented"),
    ],
)  # fmt: skip
def test_period_says_what_is_documented(commitment_id: str, text: str) -> None:
    assert said(commitment_id) == text


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_what_never_started_is_never_said_to_last(lang: str) -> None:
    commitments = load("commitments")
    never = commitments["status"].isin(NOT_ON_THE_GROUND) & commitments["started_on"].isna()
    words = {"en": "not documented on the ground", "fr": "non documentée sur le terrain"}
    assert never.sum() == 6
    for commitment_id in commitments.loc[never, "commitment_id"]:
        assert words[lang] in said(commitment_id, lang)


def test_figure_of_what_was_never_there_is_not_its_announcement() -> None:
    period = pd.Series({**PERIODS.loc["accra-initiative-force"], "start_basis": "as_of"})
    assert period_text(period, texts("en")).startswith("first figure: 22 November 2022, not")


def test_statuses_off_the_ground_are_statuses() -> None:
    assert set(codes("commitment_statuses")) >= NOT_ON_THE_GROUND
