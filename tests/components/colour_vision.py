"""Colours as eyes with each kind of colour blindness see them, and how far apart they are.

Matrices: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for
Simulation of Color Vision Deficiency", IEEE TVCG 15 (6), 2009, severity 1.0, on linear RGB.
Distance: CIE 1976 (L*a*b*, D65).
"""

MATRICES = {
    "full": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
WHITE = (0.95047, 1.0, 1.08883)
XYZ = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
Triple = tuple[float, float, float]
Matrix = tuple[Triple, Triple, Triple]


def linear(code: str) -> Triple:
    """ "#rrggbb" as linear light, each part 0 to 1 (sRGB, IEC 61966-2-1)."""
    parts = [each / 255 for each in bytes.fromhex(code.removeprefix("#"))]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return red, green, blue


def seen(code: str, vision: str) -> Triple:
    """The colour as linear light that an eye with full colour vision would have to see."""
    red, green, blue = times(MATRICES[vision], linear(code))
    return clipped(red), clipped(green), clipped(blue)


def distance(one: str, other: str, vision: str) -> float:
    """How far apart two colours are; about 2 is just seen side by side, 10 at a glance."""
    pairs = zip(lab(seen(one, vision)), lab(seen(other, vision)), strict=True)
    return sum((a - b) ** 2 for a, b in pairs) ** 0.5


def lab(light: Triple) -> Triple:
    x, y, z = (curved(each / white) for each, white in zip(times(XYZ, light), WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def curved(part: float) -> float:
    return part ** (1 / 3) if part > 216 / 24389 else (24389 / 27 * part + 16) / 116


def times(matrix: Matrix, vector: Triple) -> Triple:
    first, second, third = (sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)
    return first, second, third


def clipped(part: float) -> float:
    return min(1.0, max(0.0, part))
