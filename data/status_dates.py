"""How exactly the date of an agreement's status is known: as the step that brought it."""

from data.checks.agreements import STEPS_OF_STATUS
from data.per_release import per_release
from data.tables import load


@per_release
def _precisions() -> dict[str, str]:
    """agreement_id -> precision of the step on that day: the one of the status before others."""
    dated = load("agreements")[["agreement_id", "status", "status_on"]].dropna()
    steps = load("agreement_steps").rename(columns={"on": "status_on"})
    same = dated.merge(steps, on=["agreement_id", "status_on"])
    pairs = zip(same["status"], same["step"], strict=True)
    other = [step not in STEPS_OF_STATUS.get(status, (status,)) for status, step in pairs]
    first = same.assign(other=other).sort_values("other", kind="stable")
    first = first.drop_duplicates("agreement_id")
    return dict(zip(first["agreement_id"], first["date_precision"], strict=True))


def status_precision(agreement_id: str) -> str:
    """Precision of `status_on`; a day without a step confirmed the status, and is exact."""
    return _precisions().get(agreement_id, "day")
