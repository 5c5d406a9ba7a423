"""A brief as Markdown (CommonMark with tables and footnotes), to be read and edited anywhere."""

import re

from data.brief.parts import Brief, Figure, Row, Section

SPECIAL = re.compile(r"([\\`*_{}\[\]<>#$|~^@!])")
OPENING = re.compile(r"^(\s*)([-+=]|\d+[.)])")


def markdown_bytes(brief: Brief) -> bytes:
    """The text in UTF-8; pictures stand at their addresses."""
    notes: list[Row] = []
    counts = [f"- **{plain(e.number)}** {plain(e.label)}{_detail(e.detail)}" for e in brief.counts]
    parts = [
        f"AES Monitor · {plain(brief.names['brief'])}",
        f"# {plain(brief.title)}",
        "  \n".join(f"{plain(name)} · {plain(said)}" for name, said in brief.facts),
        "\n".join(counts),
        plain(brief.empty),
    ]
    pictures = [_picture(each) for each in brief.figures]
    sections = [_section(each, notes) for each in brief.sections]
    parts += [*sections[:1], *pictures, *sections[1:]]
    parts += [f"## {plain(brief.names['method'])}", *map(plain, brief.method)]
    parts += [f"## {plain(brief.names['cite'])}", plain(brief.citation)]
    parts += ["\n".join(_note(number, row) for number, row in enumerate(notes, start=1))]
    return ("\n\n".join(filter(None, parts)) + "\n").encode()


def plain(said: str) -> str:
    """A text in which nothing is read as markup, on one line."""
    escaped = SPECIAL.sub(r"\\\1", " ".join(said.split("\n"))).replace("&", "&amp;")
    return OPENING.sub(r"\1\\\2", escaped)


def _picture(figure: Figure) -> str:
    said = f"![{plain(figure.description)}]({figure.address})"
    return f"## {plain(figure.title)}\n\n{said}\n\n{plain(figure.notes)}"


def _section(part: Section, notes: list[Row]) -> str:
    lines = [f"## {plain(part.title)}", ""]
    lines += [plain(part.intro), ""] if part.intro else []
    lines += [f"| {' | '.join(map(plain, part.heads))} |", "|---|---|---|"]
    lines += [_row(each, notes) for each in part.rows]
    lines += ["", f"[{plain(part.more)}]({part.more_link})"] if part.more else []
    return "\n".join(lines)


def _row(row: Row, notes: list[Row]) -> str:
    mark = ""
    if row.sources:
        notes.append(row)
        mark = f"[^{len(notes)}]"
    title = f"**[{plain(row.title)}]({row.link})**{mark}"
    middle = "<br>".join([title, *map(plain, row.lines)])
    return f"| {plain(row.date)} | {middle} | {'<br>'.join(map(plain, row.aside))} |"


def _note(number: int, row: Row) -> str:
    named = [
        f"[{plain(each.name)}](<{each.url}>)" if each.url else plain(each.name)
        for each in row.sources
    ]
    if row.more_sources:
        named.append(f"[{plain(row.more_sources)}]({row.link})")
    return f"[^{number}]: {'; '.join(named)}"


def _detail(said: str) -> str:
    return f" ({plain(said)})" if said else ""
