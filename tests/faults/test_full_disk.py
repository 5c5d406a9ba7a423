"""With a disk on which no file can grow, extracts and briefs are made all the same: in memory."""

import subprocess
import sys

import pytest

from tests.browser.server import ROOT

NO_FILE_GROWS = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))"
MAKE = """
{limit}
import sys
sys.dont_write_bytecode = True
from data.extract import main
sys.exit(main(sys.argv[1:]))
"""
BRIEF = """
{limit}
import sys
sys.dont_write_bytecode = True
from data.brief.files import brief_bytes
from data.filters import Filters
sys.stdout.buffer.write(brief_bytes("pdf", Filters(q="Rosatom"), "fr", "http://aes.test"))
"""


def test_brief_needs_no_disk() -> None:
    command = [sys.executable, "-c", BRIEF.format(limit=NO_FILE_GROWS)]
    made = subprocess.run(command, cwd=ROOT, capture_output=True, timeout=120)
    assert made.returncode == 0, made.stderr.decode()[-800:]
    assert made.stdout.startswith(b"%PDF")


@pytest.mark.parametrize("form", ["zip", "xlsx"])
def test_extract_needs_no_disk(form: str) -> None:
    code = MAKE.format(limit=NO_FILE_GROWS)
    command = [sys.executable, "-c", code, "--country", "MLI", "--format", form, "-o", "-"]
    made = subprocess.run(command, cwd=ROOT, capture_output=True, timeout=120)
    assert made.returncode == 0, made.stderr.decode()[-800:]
    assert made.stdout.startswith(b"PK")


def test_a_file_that_cannot_be_written_is_said_without_traceback(tmp_path: str) -> None:
    code = MAKE.format(limit=NO_FILE_GROWS)
    command = [sys.executable, "-c", code, "--country", "MLI", "-o", f"{tmp_path}/mali.zip"]
    made = subprocess.run(command, cwd=ROOT, capture_output=True, timeout=120)
    said = made.stderr.decode()
    assert made.returncode == 1
    assert "mali.zip" in said
    assert "Traceback" not in said
