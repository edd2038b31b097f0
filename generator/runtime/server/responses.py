"""What a service's method returns when it says more than the body."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import KW_ONLY, dataclass, field
from typing import Generic, TypeVar

from ..unset import UNSET, Unset
from .messages import Pairs

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Response(Generic[T_co]):
    """A result with its status and headers.

    `content` is what the method would return without them; left out, the response has no body.
    Without a status it is that of the response whose description fits the content. `media_type`
    chooses among several that are described.
    """

    content: T_co | Unset = UNSET
    _: KW_ONLY
    status: int | None = None
    headers: Mapping[str, str] | Iterable[tuple[str, str]] = field(default_factory=tuple)
    media_type: str | None = None

    @property
    def header_pairs(self) -> Pairs:
        """The headers as pairs, their names in lower case."""
        pairs = self.headers.items() if isinstance(self.headers, Mapping) else self.headers
        return tuple((name.lower(), text) for name, text in pairs)
