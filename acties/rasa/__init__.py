"""The actions that Rasa calls: thin, each a translation between Rasa and a service."""
