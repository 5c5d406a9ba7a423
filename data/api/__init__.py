"""The record over HTTP: extracts of the tables, outlines for the map, health. No user interface."""

from data.api.addresses import MOUNTED
from data.api.application import api

__all__ = ["MOUNTED", "api"]
