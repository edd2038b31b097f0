"""Environment variables that stand in for arguments of the client's constructor."""

from __future__ import annotations

from dataclasses import dataclass

from generator.ir.python_types import literal


@dataclass(frozen=True, slots=True)
class Environment:
    """The variables of one package: ``prefix``, an underscore and the argument in capitals."""

    prefix: str

    def variable(self, argument: str) -> str:
        """Give the name of the variable of an argument."""
        return f"{self.prefix}_{argument.upper()}"

    def told(self, argument: str) -> str:
        """Name the variable of an argument in a docstring."""
        return f"``{self.variable(argument)}``"

    def required(self, argument: str, instead: str = "") -> str:
        """Write the value of an argument that has to be known, unless another is given instead."""
        wanted = literal(f"{argument}={instead}")
        return f"setting({argument}, {wanted}, {literal(self.variable(argument))})"

    def optional(self, argument: str) -> str:
        """Write the value of an argument that may be unknown."""
        return f"from_environment({argument}, {literal(self.variable(argument))})"
