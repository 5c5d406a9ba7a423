"""Partners that stand in the same records."""

import pandas as pd

from data.measures.together import together

RECORDS = pd.DataFrame(
    {
        "partners": ["RUS;FRA", "FRA;RUS;TCD", "RUS", None, "FRA;TCD"],
        "countries": ["MLI", "MLI;NER", "BFA", "NER", "NER"],
    }
)


def test_only_records_with_two_partners_count() -> None:
    found = together(RECORDS)
    assert len(found.records) == 3
    assert found.shared == {"FRA": 3, "RUS": 2, "TCD": 2}


def test_a_pair_counts_whatever_the_order_in_the_cell() -> None:
    found = together(RECORDS)
    assert found.count("RUS", "FRA") == found.count("FRA", "RUS") == 2
    assert found.count("RUS", "RUS") == 0
    assert found.states["FRA", "RUS"] == {"MLI": 2, "NER": 1}
    assert found.pairs == {("FRA", "RUS"): 2, ("FRA", "TCD"): 2, ("RUS", "TCD"): 1}


def test_no_pair_is_no_fault() -> None:
    assert together(RECORDS.iloc[2:4]).pairs == {}
