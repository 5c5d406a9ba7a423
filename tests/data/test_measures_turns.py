"""What began and ended a force is what links, steps and parties say, and nothing else."""

import pytest

from data.measures.turns import BEGAN, ENDED, SIGNED, TEXT_ENDED, Turn, turns
from data.tables import load


def of(commitment_id: str, kind: str) -> list[Turn]:
    return [each for each in turns(commitment_id) if each.kind == kind]


def test_france_in_niger_left_under_denounced_accords() -> None:
    (text,) = of("france-niger-deployment", TEXT_ENDED)
    assert (text.record_id, text.step, text.by) == (
        "1977-2020-ner-fra-defence-accords",
        "denounced",
        "NER",
    )
    assert str(text.on.date()) == "2023-08-03"
    assert text.linked
    (end,) = of("france-niger-deployment", ENDED)
    assert end.record_id == "2023-12-22-last-french-leave-niger"


def test_text_behind_a_text_is_found() -> None:
    ended = {each.record_id for each in of("us-forces-niger", TEXT_ENDED)}
    assert ended == {"2012-07-ner-usa-sofa", "2024-05-ner-usa-disengagement"}


def test_texts_of_the_same_parties_are_said_not_to_be_linked() -> None:
    found = of("barkhane-mali", TEXT_ENDED)
    assert {(each.record_id, each.linked) for each in found} == {
        ("2013-03-mli-fra-status-of-forces", False),
        ("2014-07-mli-fra-defence-treaty", False),
    }


def test_texts_that_ended_after_a_force_left_are_not_its_own() -> None:
    assert not of("serval", TEXT_ENDED)


def test_signature_of_other_parties_is_not_a_mark() -> None:
    assert not of("africa-corps-niger", SIGNED)
    assert of("africa-corps-niger", TEXT_ENDED)


def test_promises_of_support_stand_between_pledge_and_launch() -> None:
    texts = {each.record_id: each.step for each in of("aes-unified-force", SIGNED)}
    assert texts["2025-06-26-aes-rus-unified-force-support-in-principle"] == "announced"
    assert texts["2025-04-03-aes-rus-joint-communique"] == "signed"
    began = [each.record_id for each in of("aes-unified-force", BEGAN)]
    assert began == [
        "2024-03-06-aes-joint-force-announced",
        "2025-12-20-aes-unified-force-launched",
    ]


@pytest.mark.parametrize("commitment_id", load("commitments")["commitment_id"])
def test_turns_run_forward_and_name_each_step_once(commitment_id: str) -> None:
    found = turns(commitment_id)
    assert [each.on for each in found] == sorted(each.on for each in found)
    assert len(set(found)) == len(found)
