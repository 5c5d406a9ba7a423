"""The description keeps what it promises: generated requests, sound and unsound, find no fault."""

from typing import Any

import schemathesis
from hypothesis import HealthCheck, seed, settings

from data.api import api
from data.api.addresses import OPENAPI
from data.api.feeds import FEEDS

SEED = 20261124
EXAMPLES = 6
SYSTEMATIC = ["/api/v1/events.json", "/api/v1/sources.csv", FEEDS["json"]]
"""Asked for with each value of each parameter; routes of a kind share their code."""
bounded = settings(
    max_examples=EXAMPLES, deadline=None, database=None, suppress_health_check=list(HealthCheck)
)
every_value = schemathesis.openapi.from_asgi(OPENAPI, api)
some_values = schemathesis.openapi.from_asgi(OPENAPI, api)
some_values.config.phases.coverage.enabled = False


@every_value.hook
@some_values.hook
def filter_case(_: Any, case: Any) -> bool:
    """Leave out a period that ends before it begins: refused, but no schema can say so."""
    query = case.query or {}
    since, until = query.get("since"), query.get("until")
    return not (isinstance(since, str) and isinstance(until, str) and since > until)


@every_value.include(path=SYSTEMATIC).parametrize()
@seed(SEED)
@bounded
def test_every_value_is_answered_as_described(case: Any) -> None:
    case.call_and_validate()


@some_values.exclude(path=SYSTEMATIC).parametrize()
@seed(SEED)
@bounded
def test_address_answers_as_described(case: Any) -> None:
    case.call_and_validate()
