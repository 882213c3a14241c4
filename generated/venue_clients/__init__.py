# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Typed, signed clients of XT, CoinW, HTX, ZTDX and Cadenza."""

from __future__ import annotations

from ._runtime.omit import OMIT, Omit

__all__ = ["OMIT", "Omit", "__version__"]

__version__ = "0.1.0"
