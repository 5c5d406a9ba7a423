"""Pictures as files, SVG and PNG, the same bytes for the same selection, language and release."""

from data.filters import Filters
from data.making import Making
from data.pictures.picture import PICTURES, picture
from data.release import RELEASE
from data.selection import select
from data.typesetting import png_of

FORMS = {"svg": "image/svg+xml", "png": "image/png"}
"""Form -> media type."""
MOST = 64
_MADE = Making(MOST)


def picture_bytes(kind: str, form: str, filters: Filters, lang: str) -> bytes:
    """One of PICTURES in one of FORMS. making.BusyError when too many are being made."""
    if kind not in PICTURES or form not in FORMS:
        raise KeyError(f"{kind}.{form}")
    key = (kind, form, filters, lang, RELEASE.version)
    return _MADE.get(key, lambda: _make(kind, form, filters, lang))


def _make(kind: str, form: str, filters: Filters, lang: str) -> bytes:
    drawn = picture(kind, select(filters), lang)
    return png_of(drawn) if form == "png" else drawn.encode()
