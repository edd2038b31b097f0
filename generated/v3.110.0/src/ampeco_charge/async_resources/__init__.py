"""The resources of the client, a module for each."""
