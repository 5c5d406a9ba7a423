"""Which bound of the deaths of a record is only a belligerent's claim, in words."""

from data.measures.claims import belligerent_bounds
from data.texts import Texts


def bounds_text(record_id: str, t: Texts) -> str:
    """Which bound of the deaths of a record rests on a belligerent's claim only; else empty."""
    bounds = belligerent_bounds().get(record_id, frozenset())
    return {
        frozenset({"low"}): t("lowest figure: only a belligerent's claim"),
        frozenset({"high"}): t("highest figure: only a belligerent's claim"),
        frozenset({"low", "high"}): t("only a belligerent's claim"),
    }.get(bounds, "")
