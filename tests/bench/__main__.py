"""`make bench`: what a filter click and a first load cost on each page, against the bare page.

Method. Two fresh servers run side by side: ours, and one with `bare_page.py` (a map of 400 points,
a small figure, 400 rows, a filter). In each round a fresh headless Chromium context (nothing
cached) visits the bare page and then each page of the registry, and makes the same seven clicks in
the country filter of the sidebar: they lead through all seven selections of the three countries.
Each visit has its own `since`, so that no selection was computed before: no cache of ours makes a
click look cheaper than a reader's. On the bare page a click replaces everything.

click, load   milliseconds from the pointer's press (or the start of the navigation) to the last
              repaint: the frame after the last change of the document or the last drawing call on
              a 2D or WebGL canvas (`tests/browser/repaint.js`), once the script has ended and
              nothing has changed for 0.8 s. The signs of a running script do not count; what the
              graphics process does after the drawing calls does not either, on no page.
script        milliseconds between the first and the last message of a run of the script, as the
              browser received them.
sent          bytes that the browser received over the websocket for one click.

Medians over all rounds; a ratio is the page's median over the bare page's of the same run. Targets:
1.25 for a click, 1.5 for the first load. Nothing fails when they are missed: the clock of a shared
machine is no test. `python -m tests.bench --rounds 1 --pages map forces` looks at some pages.
"""

from argparse import ArgumentParser
from collections import defaultdict
from collections.abc import Iterable
from statistics import median

from components.navigation import PAGES, SEARCH
from data.tables import load
from tests.bench.measuring import Sample, visit
from tests.browser.chromium import chromium
from tests.browser.server import serve

BARE = "(bare page)"
HEADER = f"{'page':<14}{'click':>7}{'ratio':>7}{'script':>8}{'sent':>9}{'load':>8}{'ratio':>7}"
Visits = dict[str, list[tuple[Sample, list[Sample]]]]


def measure(files: Iterable[str], rounds: int) -> Visits:
    """Page -> one visit a round; the bare page stands first."""
    slugs = {each.file: each.slug for each in PAGES if each.file in files}
    found: Visits = defaultdict(list)
    with serve("tests/bench/bare_page.py") as bare, serve("app.py") as ours, chromium() as browser:
        warm_up = [bare.url, *(f"{ours.url}/{slug}?lang=en" for slug in slugs.values())]
        for address in warm_up:
            visit(browser, address, clicks=False)
        for number in range(rounds):
            found[BARE].append(visit(browser, bare.url))
            for place, (file, slug) in enumerate(slugs.items()):
                query = f"lang=en&since=1960-{number % 12 + 1:02}-{place + 1:02}"
                found[file].append(visit(browser, f"{ours.url}/{slug}?{query}{own(slug)}"))
    return found


def own(slug: str) -> str:
    """What a page needs in its address beside the filters."""
    if slug == SEARCH:
        return "&q=Mali"
    return f"&id={load('agreements')['agreement_id'].iloc[0]}" if slug == "record" else ""


def row(page: str, visits: Visits) -> str:
    """One line of the table."""
    click, load_ms = _repaint(visits[page])
    bare_click, bare_load = _repaint(visits[BARE])
    clicks = [each for _, walk in visits[page] for each in walk]
    script = median(each.script for each in clicks)
    sent = median(each.received for each in clicks)
    return (
        f"{page:<14}{click:>7.0f}{click / bare_click:>7.2f}{script:>8.0f}{sent:>9.0f}"
        f"{load_ms:>8.0f}{load_ms / bare_load:>7.2f}"
    )


def _repaint(visits: list[tuple[Sample, list[Sample]]]) -> tuple[float, float]:
    """Medians of the clicks and of the first loads."""
    clicks = [each.repaint for _, walk in visits for each in walk]
    return median(clicks), median(first.repaint for first, _ in visits)


def main() -> None:
    parser = ArgumentParser(prog="python -m tests.bench")
    names = [each.file for each in PAGES]
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--pages", nargs="+", choices=names, default=names)
    chosen = parser.parse_args()
    visits = measure(chosen.pages, chosen.rounds)
    print(HEADER)
    for page in visits:
        print(row(page, visits))
    print(f"{7 * chosen.rounds} clicks, {chosen.rounds} first loads a page; ms and bytes, medians")


if __name__ == "__main__":
    main()
