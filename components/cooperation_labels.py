"""Words for the codes along the axes of the cooperation figures."""

from components.context import View
from data.measures.cooperation import EARLIER, FIRST_YEAR, NONE, OTHERS, VOCABULARIES, Axis
from data.vocabularies import labels

LONGEST = 28


def code_label(view: View, along: Axis, code: str, *, only_agreements: bool) -> str:
    """The label of one place on an axis, the groups "others" and "none" included."""
    t = view.t
    if code == OTHERS:
        count = len(along.others)
        if along.dimension == "partner":
            return t.plural("{n} other partner", "{n} other partners", count)
        return t.plural("{n} other sector", "{n} other sectors", count)
    if code == NONE:
        return t("AES states among themselves") if only_agreements else t("No partner named")
    if code == EARLIER:
        return t("before {year}", year=FIRST_YEAR)
    if along.dimension == "year":
        return code
    return labels(VOCABULARIES[along.dimension], view.lang)[code]


def axis_labels(view: View, along: Axis, *, only_agreements: bool) -> dict[str, str]:
    """Code -> label of a whole axis, in its order."""
    return {
        code: code_label(view, along, code, only_agreements=only_agreements) for code in along.codes
    }


def others_text(view: View, *axes: Axis) -> str:
    """Which partners or sectors stand behind "others"; empty where every one has its own place."""
    parts = []
    for along in axes:
        if along.others:
            known = labels(VOCABULARIES[along.dimension], view.lang)
            head = code_label(view, along, OTHERS, only_agreements=True)
            names = ", ".join(known[code] for code in along.others)
            parts.append(view.t("{group}: {names}", group=head, names=names))
    return " · ".join(parts)


def short(text: str, longest: int = LONGEST) -> str:
    """The text cut for a tick with an ellipsis; the hover text has the whole of it."""
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
