"""Which commitments the bars show, in which group and order: one row a commitment."""

from collections import Counter
from dataclasses import dataclass

import pandas as pd

from data.periods import active_periods
from data.tables import split
from data.texts import Texts
from data.vocabularies import codes, labels, vocabulary

AES, SEVERAL, OTHER, NONE = "AES", "several", "other", "none"
PROVIDER, HOST = "providers", "host_countries"
G5, G5_MEMBERS = "G5S", {"MLI", "BFA", "NER", "TCD", "MRT"}
"""The G5 Sahel and its members: where just these provide a force together, it is theirs."""


@dataclass(frozen=True)
class BarRow:
    """A row of the figure: a commitment with its depth under what it is part of, or a heading."""

    label: str
    commitment_id: str = ""
    depth: int = 0


def bar_rows(commitments: pd.DataFrame, by: str, contingents: bool, t: Texts) -> list[BarRow]:
    """Headings and commitments from top to bottom; `by` is PROVIDER or HOST.

    A contingent stands under what it is part of. Without `contingents` it is left out there, and
    only shown where what it is part of is not among the commitments.
    """
    chosen = by_start(commitments)
    ids = set(chosen["commitment_id"])
    roots = chosen[~chosen["part_of"].isin(ids)]
    groups = _grouped(roots, by)
    rows = []
    for code in _group_order(groups):
        rows.append(BarRow(group_name(code, by, t)))
        for place in groups.index[groups == code]:
            rows += _branch(chosen, roots.loc[place], 0, contingents, t.lang)
    return rows


def provider_group(cell: object) -> str:
    """One code for the providers of a commitment: "AES" for its states, an organisation, a state.

    "several" where several states send a force without an organisation.
    """
    providers = split(cell)
    if set(providers) == G5_MEMBERS:
        return G5
    kinds = vocabulary("partners")["kind"]
    organisations = [each for each in providers if kinds.get(each) == "organisation"]
    if organisations or len(providers) == 1:
        found = (organisations or providers)[0]
        return AES if found in codes("countries") else found
    return AES if set(providers) <= set(codes("countries")) else SEVERAL


def host_group(cell: object) -> str:
    """The host country, "several" or "none"."""
    hosts = split(cell)
    return hosts[0] if len(hosts) == 1 else SEVERAL if hosts else NONE


def group_name(code: str, by: str, t: Texts) -> str:
    """Heading of a group in the reader's language."""
    own = {
        (AES, PROVIDER): t("AES states"),
        (SEVERAL, PROVIDER): t("Several states together"),
        (OTHER, PROVIDER): t("Other providers"),
        (SEVERAL, HOST): t("Several host countries"),
        (OTHER, HOST): t("Other host countries"),
        (NONE, HOST): t("No host country fixed"),
    }
    return own.get((code, by)) or labels("parties", t.lang)[code]


def by_start(commitments: pd.DataFrame) -> pd.DataFrame:
    """The same rows, those that began first before the others."""
    starts = active_periods().set_index("commitment_id")["start"]
    order = commitments["commitment_id"].map(starts).sort_values(kind="stable")
    return commitments.loc[order.index]


def _grouped(roots: pd.DataFrame, by: str) -> pd.Series:
    groups = roots[by].map(provider_group if by == PROVIDER else host_group)
    sizes = Counter(groups)
    kept = {AES, SEVERAL, NONE, *codes("countries")}
    return groups.map(lambda code: code if code in kept or sizes[code] > 1 else OTHER)


def _group_order(groups: pd.Series) -> list[str]:
    """AES first, then the largest; what is mixed comes last."""
    sizes = Counter(groups)
    first, last = (AES, *codes("countries")), (SEVERAL, OTHER, NONE)
    rest = [code for code, _ in sizes.most_common() if code not in (*first, *last)]
    return [code for code in (*first, *rest, *last) if code in sizes]


def _branch(
    chosen: pd.DataFrame, root: pd.Series, depth: int, contingents: bool, lang: str
) -> list[BarRow]:
    rows = [BarRow(str(root[f"name_{lang}"]), str(root["commitment_id"]), depth)]
    if contingents:
        children = chosen[chosen["part_of"] == root["commitment_id"]]
        for _, child in children.iterrows():
            rows += _branch(chosen, child, depth + 1, contingents, lang)
    return rows
