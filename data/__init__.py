"""The record and what is computed from it: pure Python and pandas, no user interface."""
