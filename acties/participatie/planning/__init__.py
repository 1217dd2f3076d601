"""The planning of a project: its moments, what speaks against them, a picture and a calendar file."""
