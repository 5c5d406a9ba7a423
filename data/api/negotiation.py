"""What a request would rather have: a page or a document, and in which language."""

from starlette.requests import Request

from data.texts import LANGUAGES

Weights = dict[str, float]


def prefers_page(request: Request) -> bool:
    """Whether HTML is asked for by name, and at least as much as JSON: programs do not."""
    weights = _weights(request.headers.get("accept", ""))
    others = weights.get("application/*", weights.get("*/*", 0.0))
    page = weights.get("text/html", 0.0)
    return page > 0 and page >= weights.get("application/json", others)


def preferred_language(request: Request) -> str:
    """The first of our languages that the browser of a reader likes best, else English."""
    weights = _weights(request.headers.get("accept-language", ""))
    liked: Weights = {}
    for name, weight in weights.items():
        lang = name.split("-")[0]
        liked[lang] = max(weight, liked.get(lang, 0.0))
    return max(LANGUAGES, key=lambda lang: liked.get(lang, 0.0))


def _weights(header: str) -> Weights:
    """Name -> weight from 0 to 1 of the parts of an Accept header; a wrong weight is 0."""
    found: Weights = {}
    for part in header.lower().split(","):
        name, *options = (each.strip() for each in part.split(";"))
        told = [each[2:] for each in options if each.startswith("q=")]
        try:
            weight = float(told[0]) if told else 1.0
        except ValueError:
            weight = 0.0
        if name:
            found[name] = weight if 0 <= weight <= 1 else 0.0
    return found
