"""A server that behaves as its description says, with what was created, changed and deleted.

Nothing is imported here, so that each module costs only those who need it.
"""
