"""A venue on this machine that answers as the pages say, checks signatures, and can fail."""

from __future__ import annotations

from venuegen.mock.faults import Fault, FaultPlan
from venuegen.mock.ledger import Entry, Ledger
from venuegen.mock.orders import Order, Orders
from venuegen.mock.server import MockVenue
from venuegen.mock.venue import Desk, credentials_of

__all__ = [
    "Desk",
    "Entry",
    "Fault",
    "FaultPlan",
    "Ledger",
    "MockVenue",
    "Order",
    "Orders",
    "credentials_of",
]
