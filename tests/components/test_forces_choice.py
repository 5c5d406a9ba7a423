"""Choice of commitments and order of the register."""

from components.forces_choice import PERIODS, SHOWCASE, chosen_forces, view_names
from components.forces_register import ORDERS, order_names, ordered
from data.filters import Filters
from data.selection import select
from data.texts import texts

COMMITMENTS = select(Filters()).commitments
IDS = [str(each) for each in COMMITMENTS["commitment_id"]]


def test_the_unified_force_comes_first_where_nothing_is_asked_for() -> None:
    assert chosen_forces([], IDS) == [SHOWCASE]


def test_without_it_the_newest_of_the_selection_comes_first() -> None:
    assert chosen_forces([], ["wagner-mali", "serval"]) == ["wagner-mali"]


def test_ids_of_the_address_are_kept_once_and_unknown_ones_dropped() -> None:
    assert chosen_forces(["serval", "nonsense", "serval", "minusma"], IDS) == ["serval", "minusma"]


def test_at_most_four_are_shown() -> None:
    assert len(chosen_forces(IDS[:9], IDS)) == 4


def test_each_order_keeps_every_row_once() -> None:
    for order in ORDERS:
        assert sorted(ordered(COMMITMENTS, order, "en").index) == sorted(COMMITMENTS.index)


def test_orders_put_the_right_row_first() -> None:
    assert ordered(COMMITMENTS, "oldest", "en")["commitment_id"].iloc[0] == "sabre-burkina-faso"
    assert ordered(COMMITMENTS, "newest", "en").equals(COMMITMENTS)
    assert ordered(COMMITMENTS, "status", "en")["status"].iloc[0] == "pledged"
    names = ordered(COMMITMENTS, "name", "fr")["name_fr"].str.casefold()
    assert names.is_monotonic_increasing


def test_open_commitments_come_before_ended_ones() -> None:
    found = ordered(COMMITMENTS, "ended", "en")["commitment_id"].tolist()
    assert found.index("aes-unified-force") < found.index("wagner-mali") < found.index("serval")


def test_pledges_are_not_among_the_open_ones() -> None:
    found = ordered(COMMITMENTS, "ended", "en")["commitment_id"].tolist()
    assert found.index("turkiye-trainers-niger") > found.index("serval")


def test_names_cover_views_and_orders_in_both_languages() -> None:
    for lang in ("en", "fr"):
        assert next(iter(view_names(texts(lang)))) == PERIODS
        assert tuple(order_names(texts(lang))) == ORDERS
