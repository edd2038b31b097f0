"""What one version of an API changes for those who call it, on the wire and in the package."""
