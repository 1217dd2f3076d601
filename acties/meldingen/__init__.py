"""Short messages in Telegram to employees who linked a chat: what is new, and what has to be done."""
