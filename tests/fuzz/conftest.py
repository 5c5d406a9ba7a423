"""How many examples: few in `make test`, many in `make fuzz`; the same ones each time."""

import pytest
from hypothesis import HealthCheck, settings

from tests.fuzz.examples import EXAMPLES

settings.register_profile(
    "bounded",
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
settings.load_profile("bounded")


@pytest.fixture
def rounds() -> int:
    """Addresses a page: each is a run of its script."""
    return max(1, EXAMPLES // 15)
