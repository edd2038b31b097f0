"""What servers of an API are made of, without any web framework.

Nothing is imported here, so that each module costs only those who need it.
"""
