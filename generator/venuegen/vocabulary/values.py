"""Words that are no values of an enumeration, and names whose values no list gives in passing."""

from __future__ import annotations

from venuegen.vocabulary.types import TYPES

#: Words for what a text consists of: `numeric`, `string`; positions are long and short, too.
KINDS_OF_TEXT = (
    frozenset(word for words in TYPES.values() for word in words.split()) - {"long", "short"}
) | {
    "whole", "numeric", "alphanumeric", "alphabetic", "characters", "letters", "digits", "numbers",
}  # fmt: skip
#: Last words of names of ids, times, markets and free texts: lists beside them are samples.
UNLISTED = frozenset(
    ("id", "ids", "uid", "uuid", "time", "timestamp", "ts", "date", "symbol", "symbols",
     "instrument", "instruments", "pair", "pairs", "market", "address", "memo", "remark", "label",
     "text", "url", "ip", "email", "phone", "cursor")
)  # fmt: skip
#: Coins that samples of every venue name.
COINS = frozenset(
    ("BTC", "ETH", "USDT", "USDC", "USD", "EUR", "SOL", "XRP", "BNB", "DOGE", "LTC", "TRX", "ADA",
     "DOT", "EOS", "BCH", "ETC", "XBT", "DAI", "BUSD", "BTCUSDT", "ETHUSDT", "BTCUSD", "ETHUSD",
     "ETHBTC", "BNBUSDT", "BNBBTC", "BTCUSDC", "LTCBTC")
)  # fmt: skip
