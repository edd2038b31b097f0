"""The model ``NotificationKafka`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString


class NotificationKafka(Model):
    """``kafka`` in the body of ``client.notifications.create``."""

    topic: str
    brokers: list[str]
    compression_codec: Annotated[
        NotificationCompressionCodec | UnknownString | None,
        Field(alias="compressionCodec"),
    ] = None
    security_protocol: Annotated[
        NotificationSecurityProtocol | UnknownString | None,
        Field(alias="securityProtocol"),
    ] = None
    sasl_mechanism: Annotated[
        NotificationSaslMechanism | UnknownString | None,
        Field(alias="saslMechanism"),
    ] = None
    sasl_username: Annotated[str | None, Field(alias="saslUsername")] = None
    sasl_password: Annotated[str | None, Field(alias="saslPassword")] = None


NotificationCompressionCodec = TypeAliasType(
    "NotificationCompressionCodec",
    Literal["none", "gzip", "snappy", "lz4"],
)
"""``kafka.compressionCodec`` in the body of ``client.notifications.create``."""

NotificationSaslMechanism = TypeAliasType(
    "NotificationSaslMechanism",
    Literal["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"],
)
"""``kafka.saslMechanism`` in the body of ``client.notifications.create``."""

NotificationSecurityProtocol = TypeAliasType(
    "NotificationSecurityProtocol",
    Literal["PLAINTEXT", "SASL_SSL"],
)
"""``kafka.securityProtocol`` in the body of ``client.notifications.create``."""
