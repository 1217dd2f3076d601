"""Looking through a draft of somebody else: is each part that the policy asks for in it?

It says that something is there, never that it is good: only people can.
"""
