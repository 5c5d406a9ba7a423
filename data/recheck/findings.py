"""What the comparison of a sheet with the record found."""

from dataclasses import dataclass

from data.filters import Filters
from data.recheck.forms import Held, Key
from data.recheck.recognised import Recognised
from data.recheck.sheet import Told


@dataclass(frozen=True)
class Change:
    """A cell that is other than in the file."""

    key: Key
    held: Held
    then: str
    now: str


@dataclass(frozen=True)
class Gone:
    """A row of the file that is not in the record: why (a code, if that is known), and the ids of
    the records that took it in."""

    key: Key
    reason: str | None
    into: tuple[str, ...]


@dataclass(frozen=True)
class Findings:
    """Rows by what became of them. `added` is None where it cannot be told: the file does not say
    with which filters it was made. `outside` are rows that those filters no longer select."""

    recognised: Recognised
    told: Told
    filters: Filters | None
    rows: int
    same: tuple[Key, ...]
    changes: tuple[Change, ...]
    gone: tuple[Gone, ...]
    added: tuple[Key, ...] | None
    outside: tuple[Key, ...]
    repeated: tuple[Key, ...]
    unnamed: int

    @property
    def changed(self) -> tuple[Key, ...]:
        """The rows with at least one changed cell."""
        return tuple(dict.fromkeys(each.key for each in self.changes))

    @property
    def is_as_now(self) -> bool:
        """Whether the record says today what the file says, as far as can be told."""
        return not (self.changes or self.gone or self.added or self.outside)
