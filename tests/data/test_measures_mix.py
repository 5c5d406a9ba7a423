"""Two groups of records side by side: counts, shares, difference."""

import pandas as pd
import pytest

from data.measures.cooperation import NONE, OTHERS
from data.measures.mix import mix


def group(*partners: str | None) -> pd.DataFrame:
    return pd.DataFrame({"partners": list(partners), "table": "agreements"})


def test_both_sides_have_the_same_rows_in_one_order() -> None:
    found = mix(group("FRA", "FRA", "EU"), group("RUS", "RUS", "RUS", None), "partner", None)
    assert found.along.codes == ("RUS", "FRA", "EU", NONE)
    assert found.counts["left"].tolist() == [0, 2, 1, 0]
    assert found.counts["right"].tolist() == [3, 0, 0, 1]
    assert [found.difference(code) for code in found.along.codes] == [3, -2, -1, 1]


def test_a_record_with_two_partners_counts_in_both_and_once_in_others() -> None:
    left = group("RUS;FRA", "RUS", "RUS", "CHN;TUR")
    found = mix(left, group("RUS"), "partner", 1)
    assert found.along.codes == ("RUS", OTHERS)
    assert found.count("RUS", "left") == 3
    assert found.count(OTHERS, "left") == 2
    assert found.sizes == {"left": 4, "right": 1}


def test_shares_are_of_the_side_and_withheld_below_five() -> None:
    found = mix(group(*["RUS"] * 4, "FRA"), group(*["RUS"] * 4), "partner", None)
    assert found.share("RUS", "left") == 0.8
    assert found.share("RUS", "right") is None


def test_one_side_may_be_empty() -> None:
    found = mix(group(), group("RUS"), "partner", None)
    assert found.count("RUS", "left") == 0
    assert found.difference("RUS") == 1


def test_two_empty_sides_are_refused() -> None:
    with pytest.raises(ValueError, match="no records"):
        mix(group(), group(), "partner", None)
