"""The layout of the flow: ribbons fill their nodes, and the same counts give the same picture."""

import itertools

import pandas as pd
import pytest

from data.flow import Flow, flow

STEPS = (
    pd.DataFrame([[2, 1], [0, 3]], index=["RUS", "FRA"], columns=["energy", "mining"]),
    pd.DataFrame([[2, 1, 0], [1, 1, 1]], index=["energy", "mining"], columns=["MLI", "BFA", "NER"]),
)


def made() -> Flow:
    return flow(STEPS, 100, 10)


def test_every_count_has_its_ribbon() -> None:
    found = {(each.start, each.end): each.count for each in made().ribbons}
    assert found == {
        ("RUS", "energy"): 2, ("RUS", "mining"): 1, ("FRA", "mining"): 3, ("energy", "MLI"): 2,
        ("energy", "BFA"): 1, ("mining", "MLI"): 1, ("mining", "BFA"): 1, ("mining", "NER"): 1,
    }  # fmt: skip


def test_nodes_are_inside_the_space_and_apart() -> None:
    for stage in range(3):
        nodes = [each for each in made().nodes if each.stage == stage]
        assert all(-1e-9 <= each.top < each.bottom <= 100 + 1e-9 for each in nodes)
        gaps = [b.top - a.bottom for a, b in itertools.pairwise(nodes)]
        assert all(gap == pytest.approx(10) for gap in gaps)


def test_ribbons_stay_inside_their_nodes_and_do_not_overlap_there() -> None:
    found = made()
    nodes = {(each.stage, each.code): each for each in found.nodes}
    for node in nodes.values():
        ends = [(each.start_top, each.width) for each in found.ribbons
                if (each.stage, each.start) == (node.stage, node.code)]  # fmt: skip
        places = sorted(ends)
        for (top, width), (following, _) in itertools.pairwise(places):
            assert top + width <= following + 1e-9
        assert all(node.top - 1e-9 <= t and t + w <= node.bottom + 1e-9 for t, w in places)


def test_widths_are_in_proportion_to_records() -> None:
    units = {round(each.width / each.count, 9) for each in made().ribbons}
    assert len(units) == 1


def test_the_same_counts_give_the_same_picture() -> None:
    assert made() == made()


def test_nothing_to_draw_is_refused() -> None:
    with pytest.raises(ValueError, match="nothing"):
        flow((STEPS[0] * 0, STEPS[1] * 0), 100, 10)
