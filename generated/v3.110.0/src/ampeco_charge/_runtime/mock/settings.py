"""What a mock is made of and how it behaves: plain data."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypedDict

from ..errors import ErrorEnvelope
from ..lazy import lazy_property
from ..notifications import NotificationFormat

if TYPE_CHECKING:
    from .blueprint import Blueprint


@dataclass(frozen=True, slots=True)
class Rate:
    """How many requests are let through in how many seconds.

    Raises ValueError for one that lets nothing through or never ends.
    """

    requests: int
    seconds: float

    def __post_init__(self) -> None:
        if self.requests < 1:
            raise ValueError(f"a rate of {self.requests} requests lets nothing through")
        if not (self.seconds > 0 and math.isfinite(self.seconds)):
            raise ValueError(f"a rate in {self.seconds} seconds: they are not positive and finite")


@dataclass(frozen=True)
class MockedApi:
    """The API of a generated package: what the package's code says of it.

    `package` is the import package whose ``_openapi`` describes it, `version` the API version,
    `notifications` how it tells of what happens, None if it does not.
    """

    package: str
    version: str
    envelope: ErrorEnvelope = field(default_factory=ErrorEnvelope)
    notifications: NotificationFormat[Any] | None = None

    @lazy_property
    def blueprint(self) -> Blueprint:
        """What all mocks of the API share, read from its description once."""
        # What reads it needs distributions that an installation may lack.
        from .blueprint import Blueprint  # noqa: PLC0415

        return Blueprint(self.package, self.envelope)


@dataclass(frozen=True, slots=True)
class MockSettings:
    """How a mock behaves.

    Equal `seed`s give equal data. Without a `token` any that is not empty is accepted. `items` is
    how many things a collection that nothing belongs to holds at first. `latency` is in seconds,
    `fail_rate` the share of requests, from 0 to 1, that fail as servers do. State is kept in the
    SQLite file `database`, in memory without one. Notifications go to this machine alone, unless
    `allow_remote_callbacks`: they are signed with the tokens of those who subscribed.

    Raises ValueError for numbers that cannot be.
    """

    seed: int = 0
    token: str | None = None
    items: int = 25
    rate: Rate | None = None
    latency: float = 0.0
    fail_rate: float = 0.0
    database: Path | None = None
    allow_remote_callbacks: bool = False

    def __post_init__(self) -> None:
        if self.items < 0:
            raise ValueError(f"items are {self.items}, less than none")
        if not (self.latency >= 0 and math.isfinite(self.latency)):
            raise ValueError(f"the latency is {self.latency} seconds: negative, or without end")
        if not 0 <= self.fail_rate <= 1:
            raise ValueError(f"the fail_rate is {self.fail_rate}, not from 0 to 1")


class MockOptions(TypedDict, total=False):
    """The members of `MockSettings`, which says what they mean, as keyword arguments (PEP 692)."""

    seed: int
    token: str | None
    items: int
    rate: Rate | None
    latency: float
    fail_rate: float
    database: Path | None
    allow_remote_callbacks: bool
