"""What an address asks for, seen from the outside: data or a page, in whose frame, in what
language."""

from urllib.parse import parse_qs

from starlette.datastructures import Headers
from starlette.routing import compile_path
from starlette.types import Scope

from data.api.addresses import MOUNTED
from data.texts import LANGUAGES
from data.web.kinds import PAGE, kind_of
from data.web.policy import ANYBODY, OURSELVES

DATA_PATHS = tuple(compile_path(path)[0] for path in MOUNTED)


def is_data(path: str) -> bool:
    """Whether the interface answers, or a file that a reader has been handed."""
    return path.startswith("/media/") or any(each.match(path) for each in DATA_PATHS)


def is_page(path: str) -> bool:
    """Whether the document of the pages may be what is answered."""
    return kind_of(path) == PAGE


def framed_by(scope: Scope) -> str:
    """Who may show the page in a frame: anybody when it is asked for as an embed."""
    embed = [each.lower() for each in _query(scope).get("embed", [])]
    return ANYBODY if "true" in embed else OURSELVES


def language(scope: Scope) -> str:
    """The language of the address, else the one that the browser wants most, else English.

    The pages choose alike; another language than ours means English there too.
    """
    asked = _query(scope).get("lang", [""])[0]
    if asked in LANGUAGES:
        return asked
    wanted = _most_wanted(Headers(scope=scope).get("accept-language", ""))
    return wanted if wanted in LANGUAGES else LANGUAGES[0]


def _most_wanted(accepted: str) -> str:
    """ "fr" of "de;q=0.5, fr-BF"; the first of those that are wanted alike."""
    best, most = "", 0.0
    for each in accepted.split(","):
        tag, _, weight = each.partition(";")
        try:
            wanted = float(weight.strip().removeprefix("q=") or 1)
        except ValueError:
            continue
        if wanted > most:
            best, most = tag.strip().lower().split("-")[0], wanted
    return best


def _query(scope: Scope) -> dict[str, list[str]]:
    return parse_qs(scope.get("query_string", b"").decode("latin-1"))
