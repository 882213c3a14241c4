# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""XT: the responses of Accounts and balances."""

from __future__ import annotations

from typing import Literal

from ..._model import Model, OptionalDecimal


class AccountBalancesDataValue(Model):
    """`data.value` in a response of `account_balances`."""

    freeze: OptionalDecimal
    """Amount that is frozen."""
    available: OptionalDecimal
    """Amount that is available."""


class AccountBalancesResponse(Model):
    """The whole body of a response of `account_balances`."""

    code: Literal[200]
    """200 on success."""
    info: str
    """Message; its wording varies."""
    data: dict[str, AccountBalancesDataValue]
    """Balances keyed by coin, in lower case."""


class AccountsDataItem(Model):
    """`data.item` in a response of `accounts`."""

    name: str
    """Name of the account."""
    id: int
    """Id of the account."""


class AccountsResponse(Model):
    """The whole body of a response of `accounts`."""

    code: Literal[200]
    """200 on success."""
    info: str
    """Message; its wording varies."""
    data: list[AccountsDataItem]


class BalancesDataValue(Model):
    """`data.value` in a response of `balances`."""

    freeze: OptionalDecimal
    """Amount that is frozen."""
    available: OptionalDecimal
    """Amount that is available."""


class BalancesResponse(Model):
    """The whole body of a response of `balances`."""

    code: Literal[200]
    """200 on success."""
    info: str
    """Message; its wording varies."""
    data: dict[str, BalancesDataValue]
    """Balances keyed by coin, in lower case."""
