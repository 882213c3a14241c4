"""Lets the tests of this folder import the venue that the tests of emission build by hand."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "emit"))
