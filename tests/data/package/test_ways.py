"""The same query gives the same bytes from the button, the address and the command line."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from data.api.addresses import extract_address
from data.extract import main
from data.package.formats import WHOLE, formats_of
from tests.data.api.conftest import Ask, ask
from tests.pages.opening import open_page

__all__ = ["ask"]
ROOT = Path(__file__).parents[3]
QUERY = {"country": "MLI", "sector": "energy", "lang": "fr"}
OPTIONS = [text for name, value in QUERY.items() for text in (f"--{name}", value)]
PAIRS = [(table, code) for table in (WHOLE, "events") for code in formats_of(table)]


@pytest.fixture
def offered(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Any]]:
    """What the button of the dialog hands out."""
    found: dict[str, Any] = {}

    def keep(*_: object, key: str = "", **told: Any) -> None:
        if key == "take-data":
            found.update(told)

    monkeypatch.setattr("streamlit.download_button", keep)
    return found  # type: ignore[return-value]


def test_button_address_and_command_line_agree(
    ask: Ask, offered: dict[str, Any], tmp_path: Path
) -> None:
    app = open_page("agreements", **QUERY)
    for table, code in PAIRS:
        app.session_state["take-table"] = table
        app.session_state[f"take-format-{table}"] = code
        app.button("take").click().run()
        assert not app.exception
        answer = ask(extract_address(table, code), params=QUERY)
        assert answer.status_code == 200
        file = tmp_path / f"{table}-{code}"
        assert main([*OPTIONS, "--table", table, "--format", code, "-o", str(file)]) == 0
        assert offered["data"]() == answer.content == file.read_bytes(), (table, code)
        assert offered["file_name"] in answer.headers["content-disposition"]


@pytest.mark.parametrize("code", ["zip", "xlsx-labels"])
def test_all_ways_agree_on_an_older_release(
    ask: Ask, offered: dict[str, Any], tmp_path: Path, code: str
) -> None:
    query = {"country": "MLI", "sector": "energy", "lang": "fr", "version": "1.0.0"}
    app = open_page("agreements", **query)
    app.session_state[f"take-format-{WHOLE}"] = code
    app.button("take").click().run()
    assert not app.exception
    file = tmp_path / code
    options = [text for name, value in query.items() for text in (f"--{name}", value)]
    assert main([*options, "--format", code, "-o", str(file)]) == 0
    answer = ask(extract_address(WHOLE, code), params=query)
    assert offered["data"]() == answer.content == file.read_bytes()
    assert "_v1.0.0_" in offered["file_name"]
    assert offered["file_name"] in answer.headers["content-disposition"]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--country", "mli"], "--country mli: allowed: MLI, BFA, NER"),
        (["--since", "2025"], "--since 2025: allowed: YYYY-MM-DD"),
        (["--since", "2025-01-02", "--until", "2025-01-01"], "must be on or after --since"),
        (["--q", " "], "--q: empty"),
        (["--table", "treaties"], "invalid choice: 'treaties'"),
        (
            ["--format", "csv"],
            "only as: zip, xlsx, xlsx-labels; csv is offered with --table: events",
        ),
        (["--table", "links", "--format", "geojson"], "geojson is offered with --table: events"),
        (["--lang", "de"], "invalid choice: 'de'"),
        (["--version", "9.9.9"], "invalid choice: '9.9.9' (choose from"),
    ],
)
def test_wrong_question_is_answered_with_what_is_allowed(
    options: list[str], said: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "file"
    with pytest.raises(SystemExit) as ended:
        main([*options, "-o", str(file)])
    assert ended.value.code == 2
    assert said in capsys.readouterr().err
    assert not file.exists()


def test_file_that_is_there_is_kept_unless_forced(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "events.csv"
    file.write_text("mine", encoding="utf-8")
    asked = ["--table", "events", "--country", "NER", "-o", str(file)]
    with pytest.raises(SystemExit):
        main(asked)
    assert "add --force" in capsys.readouterr().err
    assert file.read_text(encoding="utf-8") == "mine"
    assert main([*asked, "--force"]) == 0
    assert b"event_id" in file.read_bytes()


def test_place_that_cannot_be_written_is_named(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    for place, said in ((tmp_path, "is a folder"), (tmp_path / "no" / "x.zip", "no folder")):
        with pytest.raises(SystemExit):
            main(["-o", str(place)])
        assert said in capsys.readouterr().err


def test_example_and_tables_need_no_user_interface() -> None:
    script = (
        "import sys; from data.tables import load; load('events');"
        "import data.extract, docs.example;"
        "assert not {'streamlit', 'plotly', 'pydeck'} & set(sys.modules)"
    )
    run = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    assert "https://" in run.stdout
    assert "With Russia" in run.stdout


def test_standard_output_holds_the_file_alone(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    asked = ["--table", "events", "--format", "csv-raw", "--q", "Rosatom", "-o", "-"]
    assert main(asked) == 0
    written = capfdbinary.readouterr()
    assert written.out.startswith(b"event_id,date,")
    assert written.err == b""
