"""How much influence people get: the level that fits, and what to mind."""
