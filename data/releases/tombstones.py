"""In which release a record that is no longer there stood last."""

from data.asked import named
from data.records import has
from data.releases.index import of_release, order, versions


def last_release_with(record_id: str) -> str:
    """The newest release, before the one asked for, whose tables hold the id; empty for none."""
    earlier = [each for each in versions() if not named() or order(each) < order(named())]
    for version in reversed(earlier):
        with of_release(version):
            if has(record_id):
                return version
    return ""
