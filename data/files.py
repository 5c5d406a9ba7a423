"""Reads every file of a data folder, and says which could not be read in full."""

from pathlib import Path

from data.codebook import KEYS, Columns, columns, specified
from data.csv_file import File
from data.folder import DATA
from data.geo_files import read_geo
from data.raw import Raw
from data.release import read_release

LABELS = ["code", "label_en", "label_fr"]
CODEBOOK = [
    *("table", "column", "kind", "required", "vocabulary", "unit"),
    *("label_en", "label_fr", "meaning_en", "meaning_fr"),
]
VIRTUAL = {"", "states", "parties", *KEYS, "records"}
"""What a column may name that is not a file: made-up lists, and tables that a ref points to."""
DEFINITIONS = ["definition_en", "definition_fr"]
EXTRA_COLUMNS = {
    "landmarks": ["preset"],
    "partners": ["kind"],
    "regions": ["country", "iso_3166_2", "outline"],
    "relations": ["inverse_en", "inverse_fr"],
    "tables": DEFINITIONS,
    "threads": [*DEFINITIONS, "page", "query", "records"],
}
"""Lists that there must be: their columns, besides code and labels, that rules and pages read."""


def read(folder: Path) -> Raw:
    """Every file of a data folder; never raises for what stands in a file."""
    codebook = File(folder, "codebook.csv")
    codebook.expect(CODEBOOK)
    counts = File(folder, "counts.csv")
    counts.expect(["table", "rows"])
    specs = specified(row.cells for row in codebook.rows) if codebook.sound else {}
    tables, lists = _tables(folder, specs), _lists(folder, specs) if specs else {}
    files = {**tables, **lists, "counts": counts, "codebook": codebook}
    release, release_faults = read_release(folder)
    geo = read_geo(folder)
    others = {"release": release_faults, "geo": geo.faults}
    return Raw(
        headers={name: file.header for name, file in tables.items()},
        tables={name: file.rows for name, file in tables.items()},
        lists={name: file.rows for name, file in lists.items() if file.sound},
        counts=counts.rows,
        codebook=codebook.rows,
        faults=[fault for file in files.values() for fault in file.faults]
        + [fault for found in others.values() for fault in found],
        unsound=frozenset(name for name, file in files.items() if not file.sound)
        | {name for name, found in others.items() if found},
        geo=geo,
        released_on="" if release_faults else release["released_on"].isoformat(),
    )


def _tables(folder: Path, specs: Columns) -> dict[str, File]:
    """The tables by the codebook of the folder, which may add columns but leave none out."""
    files = {name: File(folder, f"tables/{name}.csv") for name in specs}
    own = specs if folder == DATA else {name: columns(name) for name in specs}
    for name, file in files.items():
        given = [spec.column for spec in specs[name]]
        file.expect(given)
        for spec in own[name]:
            if spec.column not in given:
                file.fault(1, "not in codebook.csv, but the program reads it", spec.column)
    return files


def _lists(folder: Path, specs: Columns) -> dict[str, File]:
    present = {path.stem for path in (folder / "vocabularies").glob("*.csv")}
    named = {spec.vocabulary for columns in specs.values() for spec in columns}
    wanted = sorted(present | EXTRA_COLUMNS.keys() | named - VIRTUAL)
    files = {name: File(folder, f"vocabularies/{name}.csv") for name in wanted}
    for name, file in files.items():
        file.expect(LABELS + EXTRA_COLUMNS.get(name, []), open_ended=True)
    return files
