"""The views of the page of sources."""

from data.texts import Texts

SOURCES, CLAIMS, QUALITY = "sources", "claims", "quality"


def view_names(t: Texts) -> dict[str, str]:
    """Code of a view -> its name."""
    return {
        SOURCES: t("Sources"),
        CLAIMS: t("Where sources differ"),
        QUALITY: t("How sure is this view?"),
    }
