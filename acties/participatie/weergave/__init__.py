"""What an employee reads about a dossier."""
