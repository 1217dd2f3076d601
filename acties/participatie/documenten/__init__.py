"""The documents of a participatiedossier: what is in them, what is open, and in which form."""
