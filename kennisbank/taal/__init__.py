"""What search knows of Dutch: word forms, stopwords, near-words."""
