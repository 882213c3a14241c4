# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Typed, signed clients of XT, CoinW, HTX, ZTDX and Cadenza."""

__version__ = "0.1.0"
