"""Documents: making them from templates, and keeping them for who may have them."""
