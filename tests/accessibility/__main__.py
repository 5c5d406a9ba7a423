"""`make axe`, `python -m tests.accessibility map forces`: a line for each view of each page.

Ends with 1 when something is serious or critical.
"""

import sys
from collections import Counter

from data.pages import SLUGS
from tests.accessibility.axe import find, grave
from tests.accessibility.views import context_for, looks
from tests.browser.chromium import chromium, settle
from tests.browser.server import serve

IMPACTS = ("critical", "serious", "moderate", "minor")


def main(asked: list[str]) -> int:
    """Judge the pages asked for (slugs; all when none), print what is found."""
    slugs = [each for each in SLUGS if not asked or (each or "overview") in asked]
    bad = 0
    print(f"{'view':42}" + "".join(f"{each:>10}" for each in IMPACTS))
    with serve("app.py") as server, chromium() as browser:
        for look in [each for slug in slugs for each in looks(slug)]:
            context = context_for(browser, look)
            page = context.new_page()
            page.goto(server.url + look.path)
            settle(page)
            found = find(page)
            context.close()
            counts = Counter(each.impact for each in found)
            print(f"{look!s:42}" + "".join(f"{counts[each]:>10}" for each in IMPACTS), flush=True)
            for each in found:
                print(f"    {each}")
            bad += len(grave(found))
    print(f"{bad} serious or critical")
    return 1 if bad else 0


sys.exit(main(sys.argv[1:]))
