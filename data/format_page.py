"""Writes the generated part of FORMAT.md: `python -m data.format_page`.

Tables and columns come from the codebook, code lists from the vocabularies, rules from `RULES`.
"""

from data.checks import RULES
from data.codebook import KEYS, Column, columns
from data.folder import DATA
from data.vocabularies import codes, definition

PAGE = DATA / "FORMAT.md"
START, END = "<!-- codebook: start -->", "<!-- codebook: end -->"
VIRTUAL = {
    "states": "`countries.csv` and the states of `partners.csv`",
    "parties": "`countries.csv` and `partners.csv`",
}
"""Code lists made of two files."""


def render() -> str:
    """Every table with its columns, every code list with its codes, every rule."""
    tables = [_table(name) for name in KEYS]
    return "\n\n".join([*tables, "### Code lists", _lists(), "### Rules", _rules()])


def with_codebook(page: str) -> str:
    """A page with its generated part renewed. ValueError when it lacks the markers."""
    before, rest = page.split(START)
    _, after = rest.split(END)
    return f"{before}{START}\n\n{render()}\n\n{END}{after}"


def _table(name: str) -> str:
    key = " + ".join(f"`{column}`" for column in KEYS[name])
    rows = [
        f"| `{column.column}` | {_kind(column)} | {'yes' if column.required else ''} "
        f"| {column.meaning_en} |"
        for column in columns(name)
    ]
    head = "| column | kind | required | meaning |\n|---|---|---|---|"
    title = f"### {name}\n\n{definition('tables', name, 'en')} File `tables/{name}.csv`, key {key}."
    return "\n".join([title, "", head, *rows])


def _kind(column: Column) -> str:
    if column.kind in ("code", "codes"):
        return f"{column.kind} of {VIRTUAL.get(column.vocabulary, f'`{column.vocabulary}.csv`')}"
    if column.kind == "ref":
        return f"ref to {column.vocabulary}"
    return f"{column.kind} ({column.unit})" if column.unit else column.kind


def _lists() -> str:
    users: dict[str, list[str]] = {}
    for table in KEYS:
        for column in columns(table):
            if column.kind in ("code", "codes") and column.vocabulary not in VIRTUAL:
                users.setdefault(column.vocabulary, []).append(f"`{table}.{column.column}`")
    rows = [
        f"| `{name}.csv` | {', '.join(used)} | {', '.join(f'`{code}`' for code in codes(name))} |"
        for name, used in sorted(users.items())
    ]
    return "\n".join(["| file in `vocabularies/` | used by | codes |", "|---|---|---|", *rows])


def _rules() -> str:
    return "\n".join(f"- {' '.join((rule.check.__doc__ or '').split())}" for rule in RULES)


if __name__ == "__main__":
    PAGE.write_text(with_codebook(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
