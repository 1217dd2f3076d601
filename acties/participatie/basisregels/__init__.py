"""The rules by which a municipality holds every plan, held against a dossier."""
