"""What each query parameter means, in the language of a reader."""

from data.api.parameters import DAY_FORM
from data.filters import LONGEST_TEXT
from data.texts import Texts


def meanings(t: Texts) -> dict[str, str]:
    """Parameter -> what it means."""
    text_form = t(
        "at most {most} characters of UTF-8 without control characters", most=LONGEST_TEXT
    )
    return {
        "country": t("Records that concern any of these AES states."),
        "partner": t("Records with any of these partners or providers of forces."),
        "sector": t("Records of any of these sectors; force commitments are defence_security."),
        "category": t("Events of any of these categories; other tables are left as they are."),
        "since": t(
            "From this day on ({form}); a commitment passes when still active then.", form=DAY_FORM
        ),
        "until": t(
            "Up to this day ({form}); a commitment passes when it had begun by then.", form=DAY_FORM
        ),
        "q": t(
            'Every word (or "phrase") must occur in the texts of either language; {form}.',
            form=text_form,
        ),
        "lang": t("Language of the sentence and of the file name; en when left out."),
        "version": t(
            "Release of the tables (1.0.0): its rows never change; the newest when left out."
        ),
        "limit": t("At most so many rows; everything when left out. Link names the neighbours."),
        "offset": t("Rows left out before the first one sent."),
        "from": t("Release that is compared with `to`; the one before it when left out."),
        "to": t("Release that is compared with `from`; the newest when left out."),
        "v": t(
            "Release that the outlines belong to; with that of the server they are kept for good."
        ),
    }
