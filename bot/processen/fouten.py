"""What stops a start: always one sentence for a person, never a traceback."""

from __future__ import annotations


class Startfout(Exception):
    """Something is in the way of the start; the text says what, and how to mend it."""
