"""Places and points: precise as they say, inside the country and region that they name."""

from collections.abc import Iterator

from data.cells import is_number
from data.checks.outlines import outlines
from data.checks.rule import rule
from data.problems import Problem
from data.raw import Raw, Row

TOLERANCE = 0.1
"""Degrees that a point may lie outside a simplified outline."""
WITH_POINT = ("site", "town", "admin1")


@rule("events", "countries")
def precision_says_what_is_known(raw: Raw) -> Iterator[Problem]:
    """site, town, admin1: place, point, region (AES states); country: no point; none: nothing."""
    for row in raw["events"]:
        precision = row["geo_precision"]
        if precision in WITH_POINT:
            wanted = ["place_en", "place_country", "lat", "lon"]
            unwanted = [] if row["place_country"] in raw.codes["countries"] else ["admin1"]
            wanted += [] if unwanted else ["admin1"]
        else:
            unwanted = ["admin1", "lat", "lon"]
            wanted = ["place_country"] if precision == "country" else []
            unwanted += [] if wanted else ["place_country", "place_en"]
        yield from _expect(row, wanted, unwanted, f"with geo_precision {precision}")


@rule("commitments")
def headquarters_have_a_point(raw: Raw) -> Iterator[Problem]:
    """Headquarters, its country and its point are filled together."""
    for row in raw["commitments"]:
        parts = ["headquarters_en", "hq_country", "lat", "lon"]
        if any(row[name] for name in parts):
            yield from _expect(row, parts, [], "with a headquarters")


@rule("agreements")
def places_have_a_country(raw: Raw) -> Iterator[Problem]:
    """A place of signature has its country."""
    for row in raw["agreements"]:
        if row["place_en"]:
            yield from _expect(row, ["place_country"], [], "with a place")


@rule("events", "commitments", "geo")
def points_are_in_their_country(raw: Raw) -> Iterator[Problem]:
    """A point lies in its country; without an outline of that, in no country we have."""
    for table, name in (("events", "place_country"), ("commitments", "hq_country")):
        for row in raw[table]:
            point = _point(row)
            if point and row[name]:
                yield from _country_faults(raw, row, name, *point)


@rule("events", "regions", "geo")
def points_are_in_their_region(raw: Raw) -> Iterator[Problem]:
    """A region belongs to the country of the place, and the point lies in it."""
    regions = {entry["code"]: entry for entry in raw.lists["regions"]}
    for row in raw["events"]:
        region = regions.get(row["admin1"])
        if region is None:
            continue
        if region["country"] != row["place_country"]:
            yield row.problem("admin1", f"{row['admin1']} is in {region['country']}")
        point, outline = _point(row), outlines(raw.geo).get(region["outline"])
        if point and outline and (away := outline.distance(*point)) > TOLERANCE:
            yield row.problem("lat", f"{away:.2f} degrees outside the region {row['admin1']}")


@rule("regions", "geo")
def regions_have_an_outline(raw: Raw) -> Iterator[Problem]:
    """Each region names an outline of geo/regions.geojson, in its own country."""
    named = {code: country for _, code, country in _places(raw, "regions", "iso_3166_2")}
    for entry in raw.lists["regions"]:
        country = named.get(entry["outline"])
        if country is None:
            yield entry.problem("outline", f"{entry['outline']!r} is not in geo/regions.geojson")
        elif country != entry["country"]:
            yield entry.problem("outline", f"{entry['outline']} is in {country}")


@rule("countries", "geo")
def outlines_are_of_the_states(raw: Raw) -> Iterator[Problem]:
    """The AES states have an outline each; regions have one each and are of these states."""
    states = raw.codes["countries"]
    have = [code for _, code, _ in _places(raw, "countries", "iso_a3")]
    for code in states:
        if code not in have:
            yield Problem("geo/countries.geojson", 1, "iso_a3", f"{code} has no outline")
    seen: set[str] = set()
    for place, code, country in _places(raw, "regions", "iso_3166_2"):
        if country not in states:
            message = f"{country} is no AES state"
            yield Problem("geo/regions.geojson", 1, f"features.{place}.iso_a3", message)
        if code in seen:
            message = f"{code} stands twice"
            yield Problem("geo/regions.geojson", 1, f"features.{place}.iso_3166_2", message)
        seen.add(code)


def _places(raw: Raw, file: str, key: str) -> Iterator[tuple[int, str, str]]:
    """Place in the file, code and country of each feature."""
    for place, feature in enumerate(raw.geo.features[file]):
        yield place, feature["properties"][key], feature["properties"]["iso_a3"]


def _country_faults(raw: Raw, row: Row, name: str, lon: float, lat: float) -> Iterator[Problem]:
    country = row[name]
    outline = outlines(raw.geo).get(country)
    if outline and (away := outline.distance(lon, lat)) > TOLERANCE:
        yield row.problem("lat", f"{away:.2f} degrees outside {country}")
    elif outline is None:
        for code, other in outlines(raw.geo).items():
            if len(code) == 3 and other.contains(lon, lat):
                yield row.problem("lat", f"in {code}, but {name} is {country}")


def _expect(row: Row, wanted: list[str], unwanted: list[str], when: str) -> Iterator[Problem]:
    yield from (row.problem(name, f"must be filled {when}") for name in wanted if not row[name])
    yield from (row.problem(name, f"must be empty {when}") for name in unwanted if row[name])


def _point(row: Row) -> tuple[float, float] | None:
    """Longitude and latitude; None when missing or not numbers (the schema reports that)."""
    lon, lat = row["lon"], row["lat"]
    if not (is_number(lon) and is_number(lat)):
        return None
    return float(lon), float(lat)


RULES = (
    precision_says_what_is_known,
    headquarters_have_a_point,
    places_have_a_country,
    points_are_in_their_country,
    points_are_in_their_region,
    regions_have_an_outline,
    outlines_are_of_the_states,
)
