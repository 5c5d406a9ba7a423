"""Long texts in lines of a width."""

from data.fonts import text_width
from data.pictures.svg import Drawing, text

LEADING = 1.35
ELLIPSIS = "…"


def wrapped(content: str, width: float, size: float, weight: int = 400) -> list[str]:
    """The lines of a text; a word that is wider than a line is broken."""
    lines: list[str] = []
    line = ""
    for word in content.split(" "):
        longer = f"{line} {word}" if line else word
        if text_width(longer, size, weight) <= width:
            line = longer
            continue
        lines += [line] if line else []
        *full, line = _broken(word, width, size, weight)
        lines += full
    return [*lines, line]


def shortened(content: str, width: float, size: float, weight: int = 400) -> str:
    """The text, or as much of it as fits with an ellipsis."""
    if text_width(content, size, weight) <= width:
        return content
    while content and text_width(content + ELLIPSIS, size, weight) > width:
        content = content[:-1].rstrip()
    return content + ELLIPSIS


def paragraph(
    content: str, width: float, size: float, weight: int = 400, most: int = 0, **attributes: object
) -> Drawing:
    """A text in lines, at most so many (0: all); the last then ends with an ellipsis."""
    lines = wrapped(content, width, size, weight)
    if most and len(lines) > most:
        lines = [*lines[: most - 1], shortened(" ".join(lines[most - 1 :]), width, size, weight)]
    step = size * LEADING
    body = "".join(
        text(line, 0, round(index * step + size, 1), size, font_weight=weight, **attributes)
        for index, line in enumerate(lines)
    )
    return Drawing(width, len(lines) * step, body)


def _broken(word: str, width: float, size: float, weight: int) -> list[str]:
    parts = [""]
    for sign in word:
        if parts[-1] and text_width(parts[-1] + sign, size, weight) > width:
            parts.append("")
        parts[-1] += sign
    return parts
