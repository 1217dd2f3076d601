"""The vraagbaak: an answer with its source, or an honest word that there is none."""
