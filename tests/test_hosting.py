"""The files to host with agree with the program: settings, addresses, what the image needs."""

import re
from pathlib import Path
from string import Template

import pytest
import yaml

from data.api.addresses import HEALTH, METRICS, READY
from data.api.origin import SETTING as ADDRESS
from data.web import access_log, capacity

ROOT = Path(__file__).parents[1]
HOSTING = ROOT / "docs" / "hosting"


def read(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


def test_every_setting_and_address_is_documented() -> None:
    documented = read("docs/hosting.md")
    for name in (ADDRESS, access_log.SETTING, capacity.SETTING, HEALTH, READY, METRICS):
        assert f"`{name}`" in documented


def test_settings_of_the_examples_are_known() -> None:
    examples = read("compose.yaml") + read("docs/hosting/kubernetes.yaml") + read("Dockerfile")
    assert set(re.findall(r"AES_\w+", examples)) == {access_log.SETTING, capacity.SETTING}


def test_image_holds_what_the_application_imports_and_no_more() -> None:
    copied = re.findall(r"(?m)^COPY (?!--from)(\S+)", read("Dockerfile"))
    allowed = {each[1:] for each in read(".dockerignore").split() if each.startswith("!")}
    assert set(copied) == allowed
    assert all((ROOT / each).exists() for each in copied)
    assert "USER monitor" in read("Dockerfile")


@pytest.mark.parametrize("path", ["compose.yaml", "docs/hosting/kubernetes.yaml"])
def test_examples_are_read_only_and_without_privileges(path: str) -> None:
    documents = list(yaml.safe_load_all(read(path)))
    assert documents
    text = str(documents).lower()
    assert "'all'" in text
    assert "read_only': true" in text or "readonlyrootfilesystem': true" in text


def test_proxy_template_names_only_what_is_filled_in() -> None:
    template = (HOSTING / "nginx.conf.template").read_text(encoding="utf-8")
    environment = yaml.safe_load(read("compose.yaml"))["services"]["proxy"]["environment"]
    assert set(re.findall(r"\$\{(\w+)\}", template)) == set(environment)
    assert Template(template).safe_substitute(environment).count("replica") >= 3
