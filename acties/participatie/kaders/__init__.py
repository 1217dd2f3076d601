"""What is fixed in a project, and what is open to influence."""
