"""Descriptions for catalogues of data: read as linked data without fetching anything."""

import json
from urllib.parse import urlsplit

import pytest
from rdflib import DCAT, DCTERMS, RDF, XSD, Graph, Literal, URIRef

from data.api.addresses import EXTRACTS, extract_addresses
from data.codebook import columns
from data.release import RELEASE
from tests.data.api.conftest import Ask

CATALOG, DATASET = "/api/v1/catalog.jsonld", "/api/v1/dataset.jsonld"
SCHEMA = "https://schema.org/"
BASE = "http://aes.test"
REQUIRED = {
    DCAT.Catalog: (DCTERMS.title, DCTERMS.description, DCTERMS.publisher, DCAT.dataset),
    DCAT.Dataset: (DCTERMS.title, DCTERMS.description, DCTERMS.publisher, DCAT.distribution,
                   DCAT.keyword, DCAT.theme, DCTERMS.spatial, DCTERMS.license),
    DCAT.Distribution: (DCAT.accessURL, DCAT.mediaType, DCTERMS.license, DCTERMS.title),
    DCAT.DataService: (DCTERMS.title, DCAT.endpointURL, DCAT.servesDataset),
}  # fmt: skip
"""What DCAT-AP 3 makes mandatory or recommends of what we have."""


@pytest.fixture(scope="module")
def graph(ask: Ask) -> Graph:
    answer = ask(CATALOG)
    assert answer.headers["content-type"] == "application/ld+json"
    return Graph().parse(data=answer.text, format="json-ld")


@pytest.mark.parametrize("kind", REQUIRED, ids=lambda kind: kind.fragment)
def test_each_part_has_what_the_profile_wants(graph: Graph, kind: URIRef) -> None:
    parts = list(graph.subjects(RDF.type, kind))
    assert parts
    for part in parts:
        assert not [name for name in REQUIRED[kind] if not list(graph.objects(part, name))], part


def test_titles_and_descriptions_are_in_both_languages(graph: Graph) -> None:
    for kind in (DCAT.Catalog, DCAT.Dataset):
        for part in graph.subjects(RDF.type, kind):
            for name in (DCTERMS.title, DCTERMS.description):
                found = [each for each in graph.objects(part, name) if isinstance(each, Literal)]
                assert sorted(str(each.language) for each in found) == ["en", "fr"]


def test_every_form_of_every_table_is_a_distribution(ask: Ask, graph: Graph) -> None:
    assert len(list(graph.subjects(RDF.type, DCAT.Dataset))) == len(EXTRACTS)
    found = {str(each) for each in graph.objects(None, DCAT.downloadURL)}
    assert found == {BASE + each for each in extract_addresses()}
    for part in graph.subjects(RDF.type, DCAT.Distribution):
        address = urlsplit(str(graph.value(part, DCAT.downloadURL))).path
        media_type = ask(address, method="HEAD").headers["content-type"].split(";")[0]
        assert str(graph.value(part, DCAT.mediaType)).endswith(f"/media-types/{media_type}")


def test_service_describes_itself(ask: Ask, graph: Graph) -> None:
    [service] = graph.subjects(RDF.type, DCAT.DataService)
    for name in (DCAT.endpointURL, DCAT.endpointDescription):
        assert ask(str(graph.value(service, name)).removeprefix(BASE)).status_code == 200


def test_dates_are_those_of_the_release(graph: Graph) -> None:
    day = Literal(RELEASE.released_on.isoformat(), datatype=XSD.date)
    assert set(graph.objects(None, DCTERMS.modified)) == {day}
    [end] = graph.objects(None, DCAT.endDate)
    assert str(end) == RELEASE.covered_until.isoformat()


def test_dataset_has_what_search_engines_ask_for(ask: Ask) -> None:
    answer = ask(DATASET)
    document = answer.json()
    assert document["@context"] == SCHEMA
    assert document["isAccessibleForFree"] is True
    assert document["version"] == RELEASE.version
    assert document["temporalCoverage"] == f"{RELEASE.covered_from}/{RELEASE.covered_until}"
    assert {each["name"] for each in document["spatialCoverage"]} == {
        "Mali", "Burkina Faso", "Niger",
    }  # fmt: skip
    for name in ("name", "description"):
        assert {each["@language"] for each in document[name]} == {"en", "fr"}
        assert all(len(each["@value"]) > 50 for each in document[name])
    assert {each["contentUrl"] for each in document["distribution"]} == {
        BASE + each for each in extract_addresses()
    }
    assert document["license"].startswith("https://creativecommons.org/")


def test_variables_of_the_dataset_are_those_of_the_codebook(ask: Ask) -> None:
    names = {each["name"] for each in ask(DATASET).json()["variableMeasured"]}
    for table in EXTRACTS:
        for spec in columns(table):
            assert f"{table}.{spec.column.removesuffix('_en').removesuffix('_fr')}" in names


def test_dataset_is_linked_data(ask: Ask) -> None:
    document = ask(DATASET).json() | {"@context": {"@vocab": SCHEMA}}
    graph = Graph().parse(data=json.dumps(document), format="json-ld")
    [dataset] = graph.subjects(RDF.type, URIRef(f"{SCHEMA}Dataset"))
    assert len(list(graph.objects(dataset, URIRef(f"{SCHEMA}distribution")))) == len(
        extract_addresses()
    )


def test_index_and_page_lead_to_the_descriptions(ask: Ask) -> None:
    index = ask("/api/v1")
    assert (index.json()["dataset"], index.json()["catalog"]) == (DATASET, CATALOG)
    assert f'<{DATASET}>; rel="describedby"' in index.headers["link"]
