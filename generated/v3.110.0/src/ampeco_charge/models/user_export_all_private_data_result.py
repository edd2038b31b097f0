"""The model ``UserExportAllPrivateDataResult``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class UserExportAllPrivateDataResult(Model):
    """What ``client.users.export_all_private_data`` gives."""

    download_url: Annotated[str | None, Field(alias="downloadUrl")] = None
