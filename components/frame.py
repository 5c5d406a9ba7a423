"""The Streamlit script: the shell around every page, or what is wrong with the tables."""

from components.fault_page import draw_faults
from data.check import checked
from data.problems import DataError

try:
    checked()
except DataError as error:
    draw_faults(error.problems)
else:
    # Only sound tables may be loaded, and the shell loads them as soon as it is imported.
    from components.shell import draw_shell

    draw_shell()
