"""Names for the arguments of one function, given one by one, each once."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain, count

from generator.config import ConfigError
from generator.ir.words import Identifier, snake_identifier


class ArgumentNames:
    """The names of a function's arguments; ``reserved`` are those that it has anyway."""

    def __init__(self, reserved: Iterable[str]) -> None:
        self._taken = set(reserved)

    def take(self, wanted: str, configured: str | None = None) -> str:
        """Give an argument a name: as configured, else by the words of ``wanted``.

        Raises ConfigError for a configured name that Python does not accept or that is taken.
        """
        if configured:
            return self._configured(configured)
        plain = snake_identifier(wanted)
        tries = chain((plain, f"{plain}_"), (f"{plain}_{number}" for number in count(2)))
        name = next(name for name in tries if name not in self._taken)
        self._taken.add(name)
        return name

    def _configured(self, name: str) -> str:
        try:
            Identifier(name)
        except ValueError as error:
            raise ConfigError(f"[client]: {error}") from None
        if name in self._taken:
            raise ConfigError(f"[client]: the constructor has an argument {name!r} already")
        self._taken.add(name)
        return name
