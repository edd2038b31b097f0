"""The intermediate representation: what a document says, free of any output language."""
