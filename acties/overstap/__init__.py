"""Going on in another channel: from the page to Telegram, and back."""
