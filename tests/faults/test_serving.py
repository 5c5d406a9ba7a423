"""What a running server does when its files are broken, replaced or not to be written to."""

import json
import urllib.error
from pathlib import Path

import pytest

from tests.browser.server import Server, serve

ROWS = "/api/v1/events.json"
QUIET = {"PYTHONDONTWRITEBYTECODE": "1"}


def status(server: Server, path: str) -> int:
    try:
        server.get(path)
    except urllib.error.HTTPError as error:
        return error.code
    return 200


def count(server: Server) -> int:
    found = json.loads(server.get(ROWS))
    return len(next(each for each in found.values() if isinstance(each, list)))


def test_half_written_table_is_not_served_and_the_mended_one_is(copied: Path) -> None:
    table = copied / "data" / "tables" / "events.csv"
    whole = table.read_bytes()
    table.write_bytes(whole[: len(whole) // 2])
    with serve("app.py", copied, **QUIET) as server:
        assert status(server, "/readyz") == 503
        assert status(server, ROWS) == 503
        assert status(server, "/metrics") == 200
        table.write_bytes(whole)
        assert status(server, "/readyz") == 200
        assert count(server) == whole.count(b"\n") - 1


def test_missing_table_is_named(copied: Path) -> None:
    (copied / "data" / "tables" / "agreements.csv").unlink()
    with serve("app.py", copied, **QUIET) as server:
        with pytest.raises(urllib.error.HTTPError) as refused:
            server.get("/healthz")
        assert "agreements.csv" in refused.value.read().decode("utf-8")


def test_replaced_table_is_picked_up_whole_at_the_next_start_and_not_before(copied: Path) -> None:
    table = copied / "data" / "tables" / "gaps.csv"
    lines = table.read_bytes().splitlines(keepends=True)
    counts = copied / "data" / "counts.csv"
    with serve("app.py", copied, **QUIET) as server:
        before = json.loads(server.get("/healthz"))["tables"]["gaps"]
        table.write_bytes(b"".join(lines[:-1]))
        counts.write_text(
            counts.read_text(encoding="utf-8").replace(f"gaps,{before}", f"gaps,{before - 1}"),
            encoding="utf-8",
        )
        assert json.loads(server.get("/healthz"))["tables"]["gaps"] == before
    with serve("app.py", copied, **QUIET) as server:
        assert json.loads(server.get("/healthz"))["tables"]["gaps"] == before - 1


def test_serving_writes_no_file(copied: Path) -> None:
    def files() -> dict[str, int]:
        return {str(each): each.stat().st_mtime_ns for each in copied.rglob("*") if each.is_file()}

    before = files()
    with serve("app.py", copied, **QUIET) as server:
        for path in (
            "/",
            ROWS,
            "/api/v1/extract.zip?country=MLI",
            "/api/v1/events.xlsx",
            "/feed.atom",
        ):
            assert status(server, path) == 200
    assert files() == before


def test_time_zone_of_the_server_changes_no_byte(copied: Path) -> None:
    paths = (
        "/api/v1/events.csv?since=2024-01-29&until=2024-01-29",
        "/api/v1/extract.zip?q=Rosatom",
    )
    made = []
    for zone in ("Pacific/Kiritimati", "Pacific/Pago_Pago"):
        with serve("app.py", copied, TZ=zone, **QUIET) as server:
            made.append([server.get(path) for path in paths])
    assert made[0] == made[1]
