"""Agreements: the status of each rests on its steps, and so does its date."""

from collections.abc import Iterator

from data.checks.dates import is_before
from data.checks.rule import rule
from data.problems import Problem
from data.raw import Raw, Row

STEPS_OF_STATUS = {"terminated": ("denounced", "terminated")}
"""Statuses that another step than the one of the same name may bring about."""
UNDATED = ("in_force", "completed")
"""Statuses that may lack their step, when status_on is empty and a note says why."""


@rule("agreements", "agreement_steps")
def statuses_have_their_step(raw: Raw) -> Iterator[Problem]:
    """A status has its step; in_force and completed may lack it with a note and no status_on."""
    steps = raw.grouped("agreement_steps", "agreement_id")
    for row in raw["agreements"]:
        taken = {step["step"] for step in steps.get(row["agreement_id"], [])}
        status = row["status"]
        if taken & set(STEPS_OF_STATUS.get(status, (status,))):
            continue
        if status not in UNDATED:
            yield row.problem("status", f"{status} has no such step in agreement_steps.csv")
        elif row["status_on"] or not row["note_en"]:
            yield row.problem("status", f"{status} needs its step, or a note and no status_on")


@rule("agreements", "agreement_steps")
def announced_agreements_are_unsigned(raw: Raw) -> Iterator[Problem]:
    """An agreement with status announced has no signed step."""
    steps = raw.grouped("agreement_steps", "agreement_id")
    for row in raw["agreements"]:
        signed = _signed(steps.get(row["agreement_id"], []))
        if row["status"] == "announced" and signed:
            yield row.problem(
                "status", f"announced, but signed at {signed[0].file}:{signed[0].line}"
            )


@rule("agreements", "agreement_steps")
def signature_is_the_first_signed_step(raw: Raw) -> Iterator[Problem]:
    """signed_on and its precision are those of the first signed step."""
    steps = raw.grouped("agreement_steps", "agreement_id")
    for row in raw["agreements"]:
        signed = _signed(steps.get(row["agreement_id"], []))
        if not signed:
            continue
        first = min(signed, key=lambda step: step["on"])
        if row["signed_on"] != first["on"]:
            yield row.problem("signed_on", f"the first signed step is on {first['on']}")
        elif row["date_precision"] != first["date_precision"]:
            message = f"the first signed step has precision {first['date_precision']}"
            yield row.problem("date_precision", message)


@rule("agreement_steps")
def steps_follow_each_other(raw: Raw) -> Iterator[Problem]:
    """A later step is not before the signature, nor before the announcement, of the same text."""
    for steps in raw.grouped("agreement_steps", "agreement_id").values():
        for name in ("announced", "signed"):
            begun = [step for step in steps if step["step"] == name]
            yield from _too_early(steps, begun, after=name)


def _too_early(steps: list[Row], begun: list[Row], after: str) -> Iterator[Problem]:
    if not begun:
        return
    first = min(begun, key=lambda step: step["on"])
    early = {"announced": ("announced",), "signed": ("announced", "signed")}[after]
    for step in steps:
        dates = (step["on"], step["date_precision"], first["on"], first["date_precision"])
        if step["step"] not in early and is_before(*dates):
            yield step.problem("on", f"{step['step']} is before {after} on {first['on']}")


def _signed(steps: list[Row]) -> list[Row]:
    return [step for step in steps if step["step"] == "signed"]


RULES = (
    statuses_have_their_step,
    announced_agreements_are_unsigned,
    signature_is_the_first_signed_step,
    steps_follow_each_other,
)
