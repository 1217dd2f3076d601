"""What is said outside a questionnaire: from the data of a municipality to what a person reads."""
