"""Bounds on what a document may cost to read."""

from __future__ import annotations

from dataclasses import dataclass

# jsonschema-rs goes no deeper than 255 levels.
_DEEPEST = 250


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is read before a document is refused.

    ``max_bytes`` counts all files of a document together; ``max_depth`` is levels of objects and
    arrays within each other (at most 250); ``max_yaml_nodes`` is values in a YAML file after each
    alias is replaced by what it stands for; ``max_files`` is files that one document may load.
    """

    max_bytes: int = 64 * 1024 * 1024
    max_depth: int = 200
    max_yaml_nodes: int = 5_000_000
    max_files: int = 1_000

    def __post_init__(self) -> None:
        if not 0 < self.max_depth <= _DEEPEST:
            raise ValueError(f"max_depth is between 1 and {_DEEPEST}, not {self.max_depth}")
        if min(self.max_bytes, self.max_yaml_nodes, self.max_files) < 1:
            raise ValueError("every limit is at least 1")
