"""Values that schemas accept: plausible ones, the same for the same seed and key.

Nothing is imported here, so that each module costs only those who need it.
"""
