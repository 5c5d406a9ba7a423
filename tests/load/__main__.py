"""`python -m tests.load`: response times, errors and memory under so many analysts at once.

The time of an action is from the message of the browser's half to the end of the run of the script:
all that the server does, without the drawing in the browser, which costs the server nothing.
"""

import argparse
import asyncio
import statistics
from contextlib import suppress

from tests.load.analyst import Notes, work
from tests.load.site import Site, site

ALONE_SECONDS = 60


def main() -> int:
    """Print the figures; 1 when something went wrong or the target is missed."""
    asked = _arguments()
    with site(asked.replicas) as place:
        asyncio.run(_load(place, 1, 20))  # the first reader pays for what is made once
        start = place.memory()
        alone = asyncio.run(_load(place, 1, ALONE_SECONDS))
        crowd = asyncio.run(_load(place, asked.users, asked.seconds, kill_after=asked.kill_after))
    _print("one analyst", alone)
    _print(f"{asked.users} analysts", crowd)
    print("memory, MB: " + ", ".join(f"{each:.0f}" for each in (start, *crowd.memory)))
    grown = (max(crowd.memory, default=start) - start) / asked.users
    print(f"memory per session, MB: {grown:.1f}")
    ratio = _p95(crowd) / statistics.median(_waits(alone))
    errors = len(crowd.errors)
    print(f"p95 of the crowd / median of one: {ratio:.2f} (target 4); errors: {errors}")
    print(f"reconnected: {crowd.reconnected}, views lost: {crowd.lost_views}")
    for error in sorted(set(crowd.errors))[:10]:
        print(f"  {error}")
    return int(ratio > 4 or errors > 0)


class Crowd(Notes):
    """The notes of all analysts of a round, and the memory every ten seconds, in MB."""

    def __init__(self) -> None:
        super().__init__()
        self.memory: list[float] = []


async def _load(place: Site, users: int, seconds: float, kill_after: float = 0) -> Crowd:
    crowd, loop = Crowd(), asyncio.get_running_loop()
    until = loop.time() + seconds
    watched = asyncio.create_task(_watch(place, crowd, until))
    killed = asyncio.create_task(_kill(place, kill_after))
    await asyncio.gather(*(work(place.url, seed, until, crowd) for seed in range(users)))
    for task in (watched, killed):
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
    return crowd


async def _watch(place: Site, crowd: Crowd, until: float) -> None:
    while asyncio.get_running_loop().time() < until:
        await asyncio.sleep(10)
        crowd.memory.append(await asyncio.to_thread(place.memory))


async def _kill(place: Site, after: float) -> None:
    if after:
        await asyncio.sleep(after)
        place.servers[0].kill()


def _waits(crowd: Crowd) -> list[float]:
    return [each for action in ("filter", "page") for each in crowd.seconds.get(action, [])]


def _p95(crowd: Crowd) -> float:
    return statistics.quantiles(_waits(crowd), n=20)[-1]


def _print(name: str, crowd: Crowd) -> None:
    for action, seconds in sorted(crowd.seconds.items()):
        ms = sorted(each * 1000 for each in seconds)
        p95 = ms[min(len(ms) - 1, int(len(ms) * 0.95))]
        median = statistics.median(ms)
        print(f"{name}: {action}: n {len(ms)}, median {median:.0f} ms, p95 {p95:.0f} ms")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.load", description=__doc__)
    parser.add_argument("--users", type=int, default=50)
    parser.add_argument("--seconds", type=float, default=120)
    parser.add_argument("--replicas", type=int, default=1, choices=(1, 2))
    parser.add_argument("--kill-after", type=float, default=0, help="kill a replica after seconds")
    return parser.parse_args()


if __name__ == "__main__":
    raise SystemExit(main())
