"""Measures: counts and series made of the selected rows; no drawing."""
