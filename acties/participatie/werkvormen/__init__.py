"""Which werkvormen fit: suggested, ranked and combined."""
