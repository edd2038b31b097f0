"""The model ``InstallerJobPage``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .installer_job import InstallerJob
from .page_number_meta import PageNumberMeta


class InstallerJobPage(Model):
    """What ``client.installer_jobs.list`` gives."""

    data: list[InstallerJob] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
