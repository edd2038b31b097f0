"""The operations of the API as data, a module for each namespace."""
