"""Turning points, stories, release and outlines: each rule with a row that breaks it."""

import json

import pytest

from data.check import checked, main, problems
from data.checks import geography, stories, vocabularies
from data.files import read
from data.problems import DataError
from data.release import Release
from tests.data.breaking import broken, copy_data, find, places, real, repeated, without

MERGED = find("retired_ids", reason="merged")
OUTLINES = ("countries", "regions", "rivers", "lakes", "towns")


@pytest.fixture
def folder(tmp_path):
    return copy_data(tmp_path)


def spoil(path, old, new, count=-1):
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, count), encoding="utf-8")


@pytest.mark.parametrize("rule", stories.RULES, ids=lambda rule: rule.name)
def test_real_data_has_no_problem(rule):
    assert list(rule(real())) == []


@pytest.mark.parametrize(
    ("rule", "name", "change", "said"),
    [
        (stories.landmarks_are_dated_records, "landmarks", {"code": "no-such"}, "not in records"),
        (stories.landmarks_are_dated_records, "landmarks", {"code": MERGED["id"]}, "retired: use"),
        (stories.landmarks_are_dated_records, "landmarks", {"preset": "maybe"}, "yes or no"),
        (stories.stories_name_live_records, "threads", {"records": "minusma;lost"}, "lost is not"),
        (stories.stories_name_live_records, "threads", {"records": ""}, "must name records"),
        (stories.stories_name_live_records, "threads", {"records": "minusma;minusma"}, "none twic"),
        (stories.stories_lead_to_pages, "threads", {"page": "treaties"}, "'treaties' is no page"),
        (stories.stories_lead_to_pages, "threads", {"query": "partner=XYZ"}, "unknown code"),
        (stories.stories_lead_to_pages, "threads", {"query": "parnter=RUS"}, "unknown parameter"),
        (stories.stories_lead_to_pages, "threads", {"query": "since=2025-02-30"}, "not a date"),
        (stories.stories_lead_to_pages, "threads", {"query": "q="}, "q is empty"),
    ],
)
def test_story_that_leads_nowhere_is_reported(rule, name, change, said):
    row = find(name, code="*")
    found = list(rule(broken(row, **change)))
    assert places(found) == [(row.file, row.line, *change)]
    assert said in found[0].message


def test_landmark_without_a_date_is_reported():
    force = find("commitments", started_on="*")
    undated = broken(force, started_on="", announced_on="", commitment_id="undated-force")
    row = find("landmarks", code="*")
    found = list(stories.landmarks_are_dated_records(broken(row, undated, code="undated-force")))
    assert [each.message for each in found] == ["undated-force has no date"]


@pytest.mark.parametrize("table", ["claims", "events"])
def test_table_without_a_name_is_reported(table):
    found = stories.tables_are_named(without(find("tables", code=table)))
    assert places(found) == [("vocabularies/tables.csv", 1, "code")]


@pytest.mark.parametrize("name", ["landmarks", "threads", "tables"])
def test_list_that_pages_need_may_not_be_missing(folder, name):
    (folder / f"vocabularies/{name}.csv").unlink()
    assert places(problems(folder)) == [(f"vocabularies/{name}.csv", 1, "")]


@pytest.mark.parametrize(
    ("old", "new", "line", "column"),
    [
        ('version = "1.1.0"', 'version = "one"', 2, "version"),
        ('version = "1.1.0"', "version = 1", 2, "version"),
        ("released_on = 2026-11-30", 'released_on = "2026-11-30"', 3, "released_on"),
        ("released_on = 2026-11-30", "released_on = 2026-11-31", 3, ""),
        ("dense_until = 2026-03-10", "dense_until = 2027-03-10", 4, "dense_until"),
        ("dense_until = 2026-03-10", "", 1, "dense_until"),
        ("dense_until", "dense_til", 4, "dense_til"),
    ],
)
def test_faulty_release_is_reported(folder, old, new, line, column):
    spoil(folder / "release.toml", old, new)
    assert ("release.toml", line, column) in places(problems(folder))
    with pytest.raises(DataError):
        _ = Release(folder).version


def test_mended_release_is_read_again(folder):
    release = Release(folder)
    spoil(folder / "release.toml", '"1.1.0"', '"one"')
    with pytest.raises(DataError):
        _ = release.version
    spoil(folder / "release.toml", '"one"', '"1.1.0"')
    assert release.version == "1.1.0"


def test_release_of_the_folder_is_the_one_that_counts(folder):
    spoil(folder / "release.toml", "2026-11-30", "2026-03-11")
    found = problems(folder)
    assert found
    assert all("is after 2026-03-11" in each.message for each in found)


@pytest.mark.parametrize("name", OUTLINES)
def test_outlines_that_cannot_be_read_are_reported(folder, name):
    path = folder / f"geo/{name}.geojson"
    path.write_bytes(path.read_bytes()[:-50])
    assert places(problems(folder)) == [(f"geo/{name}.geojson", 1, "")]
    path.unlink()
    assert places(problems(folder)) == [(f"geo/{name}.geojson", 1, "")]


@pytest.mark.parametrize(
    ("name", "change", "column"),
    [
        ("regions", lambda each: each["properties"].pop("iso_3166_2"), "iso_3166_2"),
        ("regions", lambda each: each["geometry"].update(type="Point"), "geometry"),
        ("countries", lambda each: each["properties"].update(label_lon="x"), "label_lon"),
        ("towns", lambda each: each["properties"].update(name=""), "name"),
        ("towns", lambda each: each["geometry"].update(coordinates=[12.6, 95.0]), "geometry"),
        ("lakes", lambda each: each["geometry"]["coordinates"][0].pop(), "geometry"),
        ("rivers", lambda each: each.update(geometry=None), "geometry"),
    ],
)
def test_outline_that_the_map_cannot_draw_is_reported(folder, name, change, column):
    path = folder / f"geo/{name}.geojson"
    collection = json.loads(path.read_text(encoding="utf-8"))
    change(collection["features"][1])
    path.write_text(json.dumps(collection), encoding="utf-8")
    assert places(problems(folder)) == [(f"geo/{name}.geojson", 1, f"features.1.{column}")]


def test_misspelt_outline_is_reported(folder):
    spoil(folder / "geo/regions.geojson", '"iso_3166_2":"ML-1"', '"iso_3166_2":"ML-X"')
    line = find("regions", outline="ML-1").line
    assert ("vocabularies/regions.csv", line, "outline") in places(problems(folder))


def test_outlines_of_other_states_are_reported(folder):
    spoil(folder / "geo/regions.geojson", '"iso_a3":"MLI"', '"iso_a3":"MLX"', 1)
    spoil(folder / "geo/countries.geojson", '"iso_a3":"NER"', '"iso_a3":"NEX"', 1)
    found = places(geography.outlines_are_of_the_states(read(folder)))
    assert ("geo/regions.geojson", 1, "features.0.iso_a3") in found
    assert ("geo/countries.geojson", 1, "iso_a3") in found


def test_region_outline_that_stands_twice_is_reported(folder):
    path = folder / "geo/regions.geojson"
    collection = json.loads(path.read_text(encoding="utf-8"))
    collection["features"].append(collection["features"][0])
    path.write_text(json.dumps(collection), encoding="utf-8")
    place = f"features.{len(collection['features']) - 1}.iso_3166_2"
    assert places(problems(folder)) == [("geo/regions.geojson", 1, place)]


def test_region_of_another_country_is_reported():
    row = find("regions", country="MLI")
    found = geography.regions_have_an_outline(broken(row, country="NER"))
    assert places(found) == [(row.file, row.line, "outline")]


def test_codebook_of_the_folder_says_what_the_columns_are(folder, capsys):
    book, gaps = folder / "codebook.csv", folder / "tables/gaps.csv"
    first = next(line for line in book.read_text(encoding="utf-8").splitlines() if "gaps" in line)
    new = "gaps,asked_on,date,no,,,Asked on,Demandé le,Day of the request.,Jour de la demande."
    spoil(book, first, f"{new}\n{first}", 1)
    header, *rows = gaps.read_text(encoding="utf-8").splitlines()
    lines = [f"asked_on,{header}", f"2025-02-30,{rows[0]}", *(f",{row}" for row in rows[1:])]
    gaps.write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert main([str(folder)]) == 1
    said = "tables/gaps.csv:2:asked_on: '2025-02-30': not a date (YYYY-MM-DD)\n"
    assert capsys.readouterr().out == said


def test_codebook_may_not_leave_out_what_the_program_reads(folder):
    spoil(folder / "codebook.csv", "events,date,date,", "events,day,date,")
    spoil(folder / "tables/events.csv", "event_id,date,", "event_id,day,", 1)
    assert places(problems(folder)) == [("tables/events.csv", 1, "date")]


def test_reference_to_an_unknown_table_is_reported(folder):
    spoil(folder / "codebook.csv", ",ref,yes,commitments,", ",ref,yes,forces,", 1)
    assert places(problems(folder)) == [("vocabularies/forces.csv", 1, "")]


def test_server_does_not_start_with_a_story_that_leads_nowhere(folder):
    spoil(folder / "vocabularies/threads.csv", ";aes-unified-force", ";aes-force")
    with pytest.raises(DataError):
        checked(folder)


def test_repeated_landmark_is_reported():
    row = find("landmarks", code="*")
    assert places(vocabularies.codes_are_unique(repeated(row, 99))) == [(row.file, 99, "code")]
