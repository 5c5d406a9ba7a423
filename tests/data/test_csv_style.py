"""CSV variants: the same cells, written for programs or for spreadsheets of either kind."""

import pandas as pd
import pytest

from data.csv_style import RAW, SAFE, SEMICOLON, csv_rows

ROWS = pd.DataFrame(
    {
        "text": ["=1+1", "Gao; Kidal", "Goïta, \u00e9té"],
        "number": [-2.5, 700000000.0, None],
        "count": pd.array([1, None, 3], dtype="Int64"),
    }
)


@pytest.mark.parametrize(
    ("style", "wanted"),
    [
        (SAFE, "\ufefftext,number,count\r\n'=1+1,-2.5,1\r\nGao; Kidal,700000000,\r\n"
               '"Goïta, été",,3\r\n'),
        (SEMICOLON, "\ufefftext;number;count\r\n'=1+1;-2,5;1\r\n"
                    '"Gao; Kidal";700000000;\r\nGoïta, été;;3\r\n'),
        (RAW, "text,number,count\n=1+1,-2.5,1\nGao; Kidal,700000000,\n" '"Goïta, été",,3\n'),
    ],
)  # fmt: skip
def test_each_style_writes_its_own_signs(style: object, wanted: str) -> None:
    assert csv_rows(ROWS, style).decode() == wanted  # type: ignore[arg-type]
