"""What tests of code that calls an API need: its mock without a network, models, faults.

Nothing is imported here, so that each module costs only those who need it.
"""
