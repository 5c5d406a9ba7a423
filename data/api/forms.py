"""The registry of forms that the rows of a table are offered in."""

from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd

from data.api.documents import geojson_bytes, json_bytes
from data.api.parameters import Asked
from data.extracts import csv_bytes


@dataclass(frozen=True)
class Form:
    """Media type, whether a browser saves or shows it, and what writes the rows."""

    media_type: str
    disposition: str
    write: Callable[[pd.DataFrame, str, Asked], bytes]


def _write_csv(frame: pd.DataFrame, table: str, _: Asked) -> bytes:
    return csv_bytes(frame, table)


FORMS = {
    "csv": Form("text/csv; charset=utf-8", "attachment", _write_csv),
    "json": Form("application/json", "inline", json_bytes),
    "geojson": Form("application/geo+json", "inline", geojson_bytes),
}
