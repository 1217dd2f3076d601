"""Corrections in one's own words: which answer is meant, and what it becomes."""
