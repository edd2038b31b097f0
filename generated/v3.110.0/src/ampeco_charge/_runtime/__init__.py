"""The client runtime that every generated package carries as ``_runtime``.

Nothing is imported here: each module is imported by those who need it, so that importing a
generated package costs only what is used.
"""
