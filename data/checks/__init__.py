"""The rules that the tables obey, one small module a theme. `RULES` is the registry."""

from data.checks import (
    agreements,
    countries,
    counts,
    dates,
    geography,
    ids,
    languages,
    numbers,
    order,
    references,
    sourcing,
    stories,
    texts,
    vocabularies,
)
from data.checks.rule import Rule

RULES: tuple[Rule, ...] = (
    *vocabularies.RULES,
    *ids.RULES,
    *references.RULES,
    *sourcing.RULES,
    *texts.RULES,
    *languages.RULES,
    *dates.RULES,
    *numbers.RULES,
    *agreements.RULES,
    *countries.RULES,
    *geography.RULES,
    *stories.RULES,
    *order.RULES,
    *counts.RULES,
)
