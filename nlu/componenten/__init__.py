"""Our parts of Rasa, one a file. They run in Rasa's own environment (Python 3.10)."""
