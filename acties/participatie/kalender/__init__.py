"""The participatiekalender: what of a dossier is published, by whom, and how long it is there."""
