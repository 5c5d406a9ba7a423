"""Which codes each row of a table holds, worked out once: filters and counts read it at once."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from data.per_release import per_release
from data.tables import load, split

Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class CodeMatrix:
    """`holds`: rows x codes, in the order of the table and of `codes`."""

    codes: tuple[str, ...]
    holds: Mask

    def any_of(self, wanted: tuple[str, ...]) -> Mask:
        """Rows that hold at least one of the codes."""
        places = [self.codes.index(code) for code in wanted if code in self.codes]
        return np.asarray(self.holds[:, places].any(axis=1))

    def counts(self, rows: Mask) -> dict[str, int]:
        """Code -> number of these rows that hold it; codes that none holds are left out."""
        totals = self.holds[rows].sum(axis=0)
        return {code: int(n) for code, n in zip(self.codes, totals, strict=True) if n}


def code_matrix(cells: pd.Series) -> CodeMatrix:
    """The matrix of a column of codes; a cell may hold several, joined by ";", or none."""
    listed = [split(cell) for cell in cells]
    codes = tuple(sorted({code for row in listed for code in row}))
    place = {code: number for number, code in enumerate(codes)}
    holds = np.zeros((len(listed), len(codes)), dtype=bool)
    for number, row in enumerate(listed):
        holds[number, [place[code] for code in row]] = True
    return CodeMatrix(codes, holds)


@per_release
def loaded_matrix(table: str, column: str) -> CodeMatrix:
    """The matrix of a column of a table of the record."""
    return code_matrix(load(table)[column])
