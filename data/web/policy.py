"""What browsers may do with our answers: headers by kind of answer (MDN, Fetch, CSP level 3)."""

from collections.abc import Sequence

COMMON = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": ", ".join(
        [
            *(f"{each}=()" for each in (
                "accelerometer", "autoplay", "bluetooth", "camera", "display-capture",
                "encrypted-media", "geolocation", "gyroscope", "hid", "magnetometer", "microphone",
                "midi", "payment", "publickey-credentials-get", "screen-wake-lock", "serial",
                "usb", "web-share", "xr-spatial-tracking",
            )),
            "clipboard-write=(self)",
            "fullscreen=(self)",
        ]
    ),
}  # fmt: skip
"""Of every answer. Copying an address and a figure in full size are all that the pages need."""

ANYBODY, OURSELVES = "*", "'self'"
PAGE = {
    "default-src": "'none'",
    # Scripts of Streamlit's components come as blobs, deck.gl compiles WebAssembly; strings are
    # never run as code.
    "script-src": "'self' blob: 'wasm-unsafe-eval'",
    # Streamlit writes its styles (emotion) and Plotly its own into the document.
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "font-src": "'self' data:",
    "connect-src": "'self'",
    "worker-src": "'self' blob:",
    "frame-src": "'self'",
    "manifest-src": "'self'",
    "object-src": "'none'",
    "base-uri": "'self'",
    "form-action": "'self'",
}
"""For the document of the pages, and what it loads."""

DATA = {
    "default-src": "'none'",
    "style-src": "'unsafe-inline'",
    "img-src": "data:",
    "font-src": "data:",
    "base-uri": "'none'",
    "form-action": "'none'",
}
"""For answers of the interface: a picture or sheet may carry its own looks and loads nothing."""

SANDBOX = "allow-popups allow-popups-to-escape-sandbox"
"""Documents that could hold scripts run none; their links to sources still open."""
SANDBOXED = ("text/html", "image/svg+xml", "application/xml", "text/xml", "application/xhtml+xml")


def page_policy(scripts: Sequence[str] = (), framed_by: str = OURSELVES) -> str:
    """The policy of a page; `scripts` are hashes ("sha256-...") of scripts in its document."""
    allowed = " ".join([PAGE["script-src"], *(f"'{each}'" for each in scripts)])
    return _written({**PAGE, "script-src": allowed, "frame-ancestors": framed_by})


def data_policy(content_type: str) -> str:
    """The policy of an answer that is no page."""
    kind = content_type.split(";")[0].strip().lower()
    sandbox = {"sandbox": SANDBOX} if kind in SANDBOXED or kind.endswith("+xml") else {}
    return _written({**DATA, "frame-ancestors": OURSELVES, **sandbox})


def _written(directives: dict[str, str]) -> str:
    return "; ".join(f"{name} {value}" for name, value in directives.items())
