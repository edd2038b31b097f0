"""The model ``UserOptions`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString


class UserOptions(Model):
    """``options`` in the body of ``client.users.update``."""

    sessions_allowed: Annotated[
        SessionsAllowed | UnknownString | None,
        Field(alias="sessionsAllowed"),
    ] = None


SessionsAllowed = TypeAliasType(
    "SessionsAllowed",
    Literal[
        "single_session",
        "multiple_simultaneous_sessions_per_idtag",
        "simultaneous_use_of_idtags",
        "multiple_simultaneous_sessions_remotely_and_idtags",
    ],
)
"""``options.sessionsAllowed`` in the body of ``client.users.update``."""
