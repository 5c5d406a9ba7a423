"""The views of the page of agreements."""

from data.texts import Texts

REGISTER, LIFE, SILENT, VALUES = "register", "life", "silent", "values"


def view_names(t: Texts) -> dict[str, str]:
    """Code of a view -> its name."""
    return {
        REGISTER: t("Register"),
        LIFE: t("Life lines"),
        SILENT: t("Silent promises"),
        VALUES: t("Stated values"),
    }
