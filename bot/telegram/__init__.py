"""The bot in Telegram: the same conversation port as the page, in a chat.

Telegram delivers an update until we confirm it, and so it is written down first (`postvak`). What the
assistant answers stands in the conversation, as on the page, and is brought to the chat from there
(`bezorging`). Neither needs the other: a process that dies loses nothing, and does nothing twice.
"""

KANAAL = "telegram"
"""The name of this channel in the inbox."""
