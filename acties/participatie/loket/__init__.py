"""What an employee asks of a dossier, and what it leads to: one module for each kind of thing."""
