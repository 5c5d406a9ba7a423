"""A line of JSON for each answer, without anything that tells who asked or for what words.

Neither the reader's address nor browser nor the values of parameters are written: the path, the
names of the parameters that were given, the status, bytes and milliseconds.
"""

import json
import os
import sys
from datetime import UTC, datetime
from urllib.parse import parse_qsl

from starlette.types import Scope

from data.query import PARAMETERS
from data.web.kinds import kind_of

SETTING = "AES_LOG"
LONGEST_PATH = 120
KNOWN = frozenset((*PARAMETERS, "lang", "id", "table", "view", "limit", "offset", "version"))
"""Names that may be written; of others only that there were some."""


def wanted() -> bool:
    """Whether the environment asks for the log (AES_LOG=json)."""
    return os.environ.get(SETTING, "") == "json"


def write(scope: Scope, status: int, size: int, seconds: float) -> None:
    """Write one line to standard output when the log is wanted.

    Probes are left out, and what the framework's own addresses answered unless it failed.
    """
    kind = kind_of(scope["path"])
    quiet = kind == "operations" or (kind == "framework" and status < 400)
    if wanted() and not quiet:
        print(line(scope, status, size, seconds), file=sys.stdout, flush=True)


def line(scope: Scope, status: int, size: int, seconds: float) -> str:
    """The line without its end; control characters are escaped by JSON."""
    pairs = parse_qsl(scope.get("query_string", b"").decode("latin-1"), keep_blank_values=True)
    given = {name if name in KNOWN else "other" for name, _ in pairs}
    return json.dumps(
        {
            "time": datetime.now(UTC).isoformat(timespec="milliseconds"),
            "kind": kind_of(scope["path"]),
            "method": scope["method"],
            "path": scope["path"][:LONGEST_PATH],
            "parameters": sorted(given),
            "status": status,
            "bytes": size,
            "ms": round(seconds * 1000, 1),
        }
    )
