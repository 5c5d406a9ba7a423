"""What is wrong with a data file: one place and one sentence a problem."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Problem:
    """A fault at a line and column of a file of the data folder.

    `row` is the line in the file (the header is line 1); `column` is empty when the fault is not
    in one cell.
    """

    file: str
    row: int
    column: str
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.row}:{self.column or '-'}: {self.message}"


class DataError(Exception):
    """The tables may not be served; `problems` says why."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        super().__init__("\n".join(map(str, problems)))
