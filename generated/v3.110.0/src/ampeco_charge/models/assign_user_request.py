"""The model ``AssignUserRequest``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class AssignUserRequest(Model):
    """The body of ``client.sessions.assign_user``."""

    user_id: Annotated[int, Field(alias="userId")]
