# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Cadenza: the responses of Trading accounts."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from ..._model import Model, OptionalDecimal, OptionalInt


class AccountsDataItem(Model):
    """`data.item` in a response of `accounts`."""

    trading_account_id: str = Field(alias="tradingAccountId")
    """Trading account, a UUID."""
    external_trading_account_id: str = Field(alias="externalTradingAccountId")
    """Id of the account at the venue."""
    venue: str
    """Venue."""
    nickname: str
    """Name given to the account."""
    account_type: Literal["SPOT", "MARGIN", "CREDIT"] | str = Field(alias="accountType")
    """Type. Possible values: SPOT, MARGIN, CREDIT."""
    external_account_type: str = Field(alias="externalAccountType")
    """Type as the venue names it."""
    position_mode: Literal["HEDGE", "NETTING"] | str | None = Field(
        default=None, alias="positionMode"
    )
    """Position mode. Possible values: HEDGE, NETTING."""
    collateral_mode: Literal["CROSS", "ISOLATED"] | str | None = Field(
        default=None, alias="collateralMode"
    )
    """How margin is shared. Possible values: CROSS, ISOLATED."""
    margin_mode: Literal["ISOLATED", "CROSS"] | str | None = Field(default=None, alias="marginMode")
    """Margin mode. Possible values: ISOLATED, CROSS."""
    credentials: list[AccountsDataItemCredentialsItem]
    """Credentials of the account."""
    status: (
        Literal["NEW", "CREATED", "ACTIVE", "INACTIVE", "LOCKED", "DISCONNECTED", "UNAVAILABLE"]
        | str
    )
    """State. Possible values: NEW, CREATED, ACTIVE, INACTIVE, LOCKED, DISCONNECTED, UNAVAILABLE."""
    created_at: int = Field(alias="createdAt")
    """Creation, Unix milliseconds."""
    updated_at: int = Field(alias="updatedAt")
    """Last change, Unix milliseconds."""


class AccountsDataItemCredentialsItem(Model):
    """`data.item.credentials.item` in a response of `accounts`."""

    credential_id: str = Field(alias="credentialId")
    """Credential, a UUID."""
    venue: str
    """Venue."""
    credential_type: Literal["API_KEY", "TOKEN", "HMAC", "OAUTH", "RSA", "ED25519"] | str = Field(
        alias="credentialType"
    )
    """Type. Possible values: API_KEY, TOKEN, HMAC, OAUTH, RSA, ED25519."""
    nickname: str | None = None
    """Name given to the credential."""
    status: Literal["CREATED", "ACTIVE", "EXPIRED", "REVOKED"] | str
    """State. Possible values: CREATED, ACTIVE, EXPIRED, REVOKED."""
    created_at: OptionalInt = Field(alias="createdAt")
    """Creation, Unix milliseconds."""
    updated_at: OptionalInt = Field(alias="updatedAt")
    """Last change, Unix milliseconds."""
    revoked_at: OptionalInt = Field(default=None, alias="revokedAt")
    """Revocation, Unix milliseconds."""


class AccountsPagination(Model):
    """`pagination` in a response of `accounts`."""

    offset: int | None = None
    """Items skipped."""
    limit: int | None = None
    """Largest number of items."""
    total: int | None = None
    """Number of all items."""
    cursor: str | None = None
    """Cursor of the next page."""
    has_next: bool | None = Field(default=None, alias="hasNext")
    """Whether there are more items."""


class AccountsResponse(Model):
    """The whole body of a response of `accounts`."""

    data: list[AccountsDataItem]
    """One item an account."""
    success: bool | None = None
    """true when the request was done."""
    errno: Literal[0]
    """0 when the request was done."""
    error: str | None = None
    """Text of the error; null when the request was done."""
    pagination: AccountsPagination | None = None
    """Where this page stands."""


class PortfoliosDataItem(Model):
    """`data.item` in a response of `portfolios`."""

    trading_account_id: str = Field(alias="tradingAccountId")
    """Trading account, a UUID."""
    venue: str
    """Venue."""
    balances: list[PortfoliosDataItemBalancesItem]
    """One item a security."""
    positions: list[PortfoliosDataItemPositionsItem]
    """One item a position."""
    summary: PortfoliosDataItemSummary
    """Margin and risk of the account."""
    updated_at: int = Field(alias="updatedAt")
    """Last change, Unix milliseconds."""


class PortfoliosDataItemBalancesItem(Model):
    """`data.item.balances.item` in a response of `portfolios`."""

    security_symbol: str = Field(alias="securitySymbol")
    """Symbol, such as USDT."""
    security_type: (
        Literal[
            "STOCK",
            "CRYPTO",
            "CURRENCY",
            "COMMODITY",
            "INDEX",
            "BOND",
            "OPTION",
            "FUTURES",
            "PERPETUAL",
            "CFD",
        ]
        | str
    ) = Field(alias="securityType")
    """Type of security. Possible values: STOCK, CRYPTO, CURRENCY, COMMODITY, INDEX, BOND, OPTION,
    FUTURES, PERPETUAL, CFD.
    """
    external_balance_id: str | None = Field(default=None, alias="externalBalanceId")
    """Id of the balance at the venue."""
    trading_account_id: str = Field(alias="tradingAccountId")
    """Trading account, a UUID."""
    status: Literal["ACTIVE", "LOCKED"] | str
    """State. Possible values: ACTIVE, LOCKED."""
    position_id: str | None = Field(default=None, alias="positionId")
    """Position, a UUID."""
    free: OptionalDecimal
    """Amount that can be used."""
    locked: OptionalDecimal
    """Amount held by orders."""
    borrowed: OptionalDecimal
    """Amount borrowed."""
    total: OptionalDecimal
    """Whole amount."""
    net: OptionalDecimal
    """Net amount."""
    updated_at: int = Field(alias="updatedAt")
    """Last change, Unix milliseconds."""


class PortfoliosDataItemPositionsItem(Model):
    """`data.item.positions.item` in a response of `portfolios`."""

    position_id: str = Field(alias="positionId")
    """Position, a UUID."""
    security_symbol: str = Field(alias="securitySymbol")
    """Symbol."""
    security_type: (
        Literal[
            "STOCK",
            "CRYPTO",
            "CURRENCY",
            "COMMODITY",
            "INDEX",
            "BOND",
            "OPTION",
            "FUTURES",
            "PERPETUAL",
            "CFD",
        ]
        | str
    ) = Field(alias="securityType")
    """Type of security. Possible values: STOCK, CRYPTO, CURRENCY, COMMODITY, INDEX, BOND, OPTION,
    FUTURES, PERPETUAL, CFD.
    """
    external_position_id: str | None = Field(default=None, alias="externalPositionId")
    """Id of the position at the venue."""
    trading_account_id: str = Field(alias="tradingAccountId")
    """Trading account, a UUID."""
    status: Literal["OPEN", "CLOSED"] | str
    """State. Possible values: OPEN, CLOSED."""
    position_side: Literal["LONG", "SHORT"] | str = Field(alias="positionSide")
    """Side. Possible values: LONG, SHORT."""
    quantity: OptionalDecimal
    """Quantity."""
    instrument_id: str | None = Field(default=None, alias="instrumentId")
    """Instrument."""
    entry_price: OptionalDecimal = Field(default=None, alias="entryPrice")
    """Entry price."""
    exit_price: OptionalDecimal = Field(default=None, alias="exitPrice")
    """Exit price."""
    current_price: OptionalDecimal = Field(default=None, alias="currentPrice")
    """Current price."""
    unrealized_pnl: OptionalDecimal = Field(default=None, alias="unrealizedPnl")
    """Unrealized profit, an amount."""
    realized_pnl: OptionalDecimal = Field(default=None, alias="realizedPnl")
    """Realized profit, an amount."""
    created_at: int = Field(alias="createdAt")
    """Creation, Unix milliseconds."""
    updated_at: int = Field(alias="updatedAt")
    """Last change, Unix milliseconds."""
    closed_at: OptionalInt = Field(default=None, alias="closedAt")
    """Closing, Unix milliseconds."""


class PortfoliosDataItemSummary(Model):
    """`data.item.summary` in a response of `portfolios`."""

    trading_account_id: str = Field(alias="tradingAccountId")
    """Trading account, a UUID."""
    currency: str
    """Currency of the amounts."""
    leverage: int
    """Leverage."""
    equity: OptionalDecimal
    """Equity, an amount."""
    margin: OptionalDecimal
    """Margin, an amount."""
    margin_loan: OptionalDecimal = Field(alias="marginLoan")
    """Margin loan, an amount."""
    margin_usage: OptionalDecimal = Field(alias="marginUsage")
    """Margin in use."""
    margin_requirement: OptionalDecimal = Field(alias="marginRequirement")
    """Margin required, an amount."""
    margin_level: OptionalDecimal = Field(alias="marginLevel")
    """Margin level."""
    credit: OptionalDecimal
    """Credit, an amount."""
    risk_exposure: OptionalDecimal = Field(alias="riskExposure")
    """Exposure, an amount."""
    max_risk_exposure: OptionalDecimal = Field(default=None, alias="maxRiskExposure")
    """Largest exposure, an amount."""
    risk_exposure_rate: OptionalDecimal = Field(default=None, alias="riskExposureRate")
    """Exposure as a rate."""


class PortfoliosPagination(Model):
    """`pagination` in a response of `portfolios`."""

    offset: int | None = None
    """Items skipped."""
    limit: int | None = None
    """Largest number of items."""
    total: int | None = None
    """Number of all items."""
    cursor: str | None = None
    """Cursor of the next page."""
    has_next: bool | None = Field(default=None, alias="hasNext")
    """Whether there are more items."""


class PortfoliosResponse(Model):
    """The whole body of a response of `portfolios`."""

    data: list[PortfoliosDataItem]
    """One item an account."""
    success: bool | None = None
    """true when the request was done."""
    errno: Literal[0]
    """0 when the request was done."""
    error: str | None = None
    """Text of the error; null when the request was done."""
    pagination: PortfoliosPagination | None = None
    """Where this page stands."""
