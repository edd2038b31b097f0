"""From documents to packages on disk: reading, naming, building, writing, checking."""
