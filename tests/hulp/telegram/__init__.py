"""The Bot API of Telegram, on this machine: what the bot meets outside, with the people who use it.

It does what Telegram's documentation says, and fails in each way in which Telegram and the network do.
"""

from tests.hulp.telegram.mensen import Groep, Mens
from tests.hulp.telegram.nep import Gezonden, NepTelegram, neptelegram
from tests.hulp.telegram.storingen import Storing, Vloed

__all__ = ["Gezonden", "Groep", "Mens", "NepTelegram", "Storing", "Vloed", "neptelegram"]
