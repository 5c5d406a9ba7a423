"""Login for private deployments: off by default; on, nobody reads before coming in."""

import pytest
from streamlit.testing.v1 import AppTest

from components import login
from data.web.private import SETTING
from tests.pages.opening import FRAME, shown

AUTH = {each: "https://x.test" for each in login.NEEDED}


def opened(auth: dict[str, str] | None, lang: str = "en") -> AppTest:
    app = AppTest.from_file(FRAME, default_timeout=60)
    app.query_params["lang"] = lang
    if auth is not None:
        app.secrets["auth"] = auth
    return app.run()


def keys(app: AppTest) -> set[str | None]:
    return {each.key for each in app.button}


def test_without_the_setting_there_is_no_trace_of_a_login(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(SETTING, raising=False)
    app = opened(None)
    assert "AES Monitor" in shown(app)
    assert not {"login", "logout"} & keys(app)


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_missing_secrets_are_named_and_nothing_is_shown(
    monkeypatch: pytest.MonkeyPatch, lang: str
) -> None:
    monkeypatch.setenv(SETTING, "1")
    app = opened({"client_id": "x"}, lang)
    [said] = [each.value.replace("\\", "") for each in app.error]
    assert "AES_LOGIN" in said
    assert "cookie_secret" in said
    assert "client_id" not in said
    assert not app.multiselect
    assert shown(app) == "AES Monitor"


def test_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SETTING, "1")
    monkeypatch.setattr(login, "find_spec", lambda name: None)
    app = opened(AUTH)
    assert "streamlit\\[auth\\]" in app.error[0].value


def test_reader_is_asked_to_log_in_before_anything_is_shown(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(SETTING, "1")
    monkeypatch.setattr(login, "find_spec", lambda name: object())
    app = opened(AUTH)
    assert not app.error
    assert keys(app) == {"login"}
    assert not app.multiselect
