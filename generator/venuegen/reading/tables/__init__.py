"""Rows of fields, out of tables, lists, stacked lines and rows whose cells ran together."""
