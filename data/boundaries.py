"""What every map says of its lines and names."""

from data.texts import Texts


def disclaimer(t: Texts) -> str:
    """One line on boundaries and where they come from."""
    return t(
        "Boundaries are for orientation and imply no opinion on status. Outlines and towns: "
        "Natural Earth; places: GeoNames (CC BY 4.0)."
    )
