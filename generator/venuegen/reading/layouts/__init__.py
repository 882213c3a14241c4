"""Unusual layouts of tables and samples, told as usual ones before anything is read."""
