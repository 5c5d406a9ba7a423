"""Login for private deployments (AES_LOGIN=1), by OpenID Connect; off, nothing of it is there.

It guards the pages; data/web/private.py closes the addresses for programs.
"""

from importlib.util import find_spec

import streamlit as st

from components.context import View
from components.markdown import plain
from data.web.private import is_private

NEEDED = ("redirect_uri", "cookie_secret", "client_id", "client_secret", "server_metadata_url")
"""Keys of [auth] in .streamlit/secrets.toml, for one provider."""


def require_login(view: View) -> None:
    """Stop the script at the door unless the reader has come in, or everybody may."""
    if not is_private() or st.user.get("is_logged_in", False):
        return
    fault = setup_fault(view)
    st.title("AES Monitor", anchor=False)
    if fault:
        st.error(plain(fault), icon=":material/lock:")
    else:
        st.markdown(plain(view.t("This server is private: log in to read it.")))
        st.button(view.t("Log in"), key="login", icon=":material/login:", on_click=st.login)
    st.stop()


def draw_logout(view: View) -> None:
    """Draw the way out for who has come in."""
    if is_private():
        st.button(view.t("Log out"), key="logout", icon=":material/logout:", on_click=st.logout)


def setup_fault(view: View) -> str:
    """What keeps everybody out and what to do about it; empty when nothing does."""
    missing = [each for each in NEEDED if not given(each)]
    if missing:
        return view.t(
            "AES_LOGIN is set, but [auth] in .streamlit/secrets.toml lacks: {names}. Fill it in as "
            "docs/hosting.md says, or unset AES_LOGIN.",
            names=", ".join(missing),
        )
    if find_spec("authlib") is None:
        return view.t(
            'AES_LOGIN is set, but Authlib is not installed. Run pip install "streamlit[auth]", '
            "or unset AES_LOGIN."
        )
    return ""


def given(key: str) -> bool:
    """Whether [auth] of the secrets has a value for a key; False without a file of secrets."""
    try:
        return bool(st.secrets.get("auth", {}).get(key))
    except FileNotFoundError:
        return False
