"""Files that people attach to a conversation: checked, stripped, kept and sent along."""
