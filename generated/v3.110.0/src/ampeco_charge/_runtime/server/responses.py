"""What a service's method returns when it says more than the body."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass, field
from typing import Generic, TypeVar

from ..unset import UNSET, Unset
from .messages import Headers, Pairs, check_status, header_pairs

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Response(Generic[T_co]):
    """A result with its status and headers.

    `content` is what the method would return without them; left out, the response has no body.
    Without a status it is that of the response whose description fits the content. `media_type`
    chooses among several that are described.

    Raises ValueError for a status that cannot be one.
    """

    content: T_co | Unset = UNSET
    _: KW_ONLY
    status: int | None = None
    headers: Headers = field(default_factory=tuple)
    media_type: str | None = None

    def __post_init__(self) -> None:
        if self.status is not None:
            check_status(self.status)

    @property
    def header_pairs(self) -> Pairs:
        """The headers as pairs, their names in lower case; raises ValueError for what is none."""
        return tuple((name.lower(), text) for name, text in header_pairs(self.headers))
