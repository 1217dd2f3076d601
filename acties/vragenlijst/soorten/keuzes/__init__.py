"""Choosing from a list: what somebody's words say of the choices in it, and how these are shown."""
