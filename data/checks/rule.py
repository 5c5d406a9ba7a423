"""What a rule is: a function over all files, and the tables without which it cannot judge."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from data.problems import Problem
from data.raw import Raw

Check = Callable[[Raw], Iterator[Problem]]


@dataclass(frozen=True)
class Rule:
    """A check with its name, what it holds to (its docstring) and the files it needs whole."""

    check: Check
    needs: tuple[str, ...]

    @property
    def name(self) -> str:
        return self.check.__name__

    def __call__(self, raw: Raw) -> Iterator[Problem]:
        return self.check(raw)


def rule(*needs: str) -> Callable[[Check], Rule]:
    """Make a rule of a function; without needs it looks at whatever rows could be read."""
    return lambda check: Rule(check, needs)
