"""The icon of the browser's tab: a file of ours, as it would fetch a Material icon from Google."""

from pathlib import Path

ICON = str(Path(__file__).with_name("icon.svg"))
