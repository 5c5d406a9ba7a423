"""How many examples a property is tried with."""

import os

SETTING = "AES_FUZZ_EXAMPLES"
EXAMPLES = int(os.environ.get(SETTING, "15"))
FEW = max(3, EXAMPLES // 5)
"""For what takes about a second each."""
