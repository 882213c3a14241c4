"""Blocks of a page → facts, each with its evidence, and diagnostics: one code for every venue."""

from venuegen.reading.page import read_page
from venuegen.reading.tree import read_file, read_tree

__all__ = ["read_file", "read_page", "read_tree"]
