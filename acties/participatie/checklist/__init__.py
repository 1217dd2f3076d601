"""Whether to involve people: the points of a municipality, and the onderbouwing of the choice."""
