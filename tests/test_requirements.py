"""The lock, the list of licences and requirements.txt name the same packages and versions."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", re.M)
MEND = "requirements.txt has changed: run `make lock` and commit what it writes"


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def pins(name: str) -> dict[str, str]:
    return {
        package.lower().replace("_", "-"): version for package, version in PIN.findall(read(name))
    }


def test_lock_holds_every_pin() -> None:
    locked = pins("requirements.lock")
    missing = {name: at for name, at in pins("requirements.txt").items() if locked.get(name) != at}
    assert not missing, MEND


def test_every_locked_package_has_hashes() -> None:
    entries = re.split(r"(?m)^(?=[A-Za-z0-9._-]+==)", read("requirements.lock"))[1:]
    assert len(entries) == len(pins("requirements.lock"))
    assert all("--hash=sha256:" in entry for entry in entries)


def test_only_the_lock_decides_where_packages_come_from() -> None:
    assert "http" not in read("requirements.lock").replace("httpx", "").replace(
        "httpcore", ""
    ).replace("httptools", "")


def test_licences_are_listed() -> None:
    listed = dict(re.findall(r"(?m)^\| ([\w.-]+) +\| ([^ ]+) +\|", read("docs/dependencies.md")))
    listed = {name.lower().replace("_", "-"): version for name, version in listed.items()}
    direct = pins("requirements.txt")
    assert {name: listed.get(name) for name in direct} == direct, MEND
    assert "UNKNOWN" not in read("docs/dependencies.md")
