"""Weighing an initiative: from answers to a proposal with its reasons. People decide."""
