"""`python -m data.releases make "note" "note en français"` and `python -m data.releases verify`."""

import sys

from data.problems import DataError
from data.releases.index import versions
from data.releases.making import make
from data.releases.verify import problems

USAGE = 'usage: python -m data.releases verify | make "what is new" "ce qui est nouveau"'


def main(arguments: list[str]) -> int:
    """Do what is asked; 1 when something is wrong, 2 when nothing known is asked."""
    if arguments == ["verify"]:
        found = problems()
        for problem in found:
            print(problem)
        if not found:
            print(f"{len(versions())} releases: no problem found")
        return 1 if found else 0
    if len(arguments) == 3 and arguments[0] == "make" and all(arguments):
        try:
            print(f"made release {make(arguments[1], arguments[2])}")
        except (DataError, ValueError) as error:
            print(error, file=sys.stderr)
            return 1
        return 0
    print(USAGE, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
