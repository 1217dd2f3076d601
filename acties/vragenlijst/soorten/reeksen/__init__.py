"""Several things in one message: taking it apart, and seeing what is said of each."""
