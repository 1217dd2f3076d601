"""The omgevingsanalyse: who is touched by a project, and how the municipality deals with each group."""
