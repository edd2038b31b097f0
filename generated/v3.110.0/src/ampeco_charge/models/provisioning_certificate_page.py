"""The model ``ProvisioningCertificatePage``."""

from __future__ import annotations

from .._runtime.models import Model
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .provisioning_certificate import ProvisioningCertificate


class ProvisioningCertificatePage(Model):
    """What ``client.provisioning_certificates.list`` gives."""

    data: list[ProvisioningCertificate] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
