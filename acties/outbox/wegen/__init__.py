"""The ways in which the bezorger delivers, one a file."""
