"""The vraagbaak in a conversation: what was asked before, and what was found."""
