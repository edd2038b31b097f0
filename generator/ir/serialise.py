"""The intermediate representation as JSON, and back.

Every node is an object of its fields, in their declared order. A field that is null, false or empty
is left out, so the text holds what the document says and nothing else. The same representation
gives the same bytes.
"""

from __future__ import annotations

import msgspec

from generator.ir.api import FORMAT_VERSION, Api


class SerialisedApiError(Exception):
    """Text that is not a serialised API of this format version; the message says why."""


class _Format(msgspec.Struct):
    format: object = None


class _Serialised(msgspec.Struct, forbid_unknown_fields=True):
    format: int
    api: Api


_WHOLE = msgspec.json.Decoder(_Serialised)


def api_to_json(api: Api) -> str:
    """Give ``api`` as JSON: ``{"format": 2, "api": {...}}``, indented by two spaces."""
    content = msgspec.json.encode(_Serialised(format=FORMAT_VERSION, api=api))
    return (msgspec.json.format(content, indent=2) + b"\n").decode()


def api_from_json(text: str | bytes) -> Api:
    """Read what :func:`api_to_json` gave; raises SerialisedApiError for anything else."""
    try:
        found = msgspec.json.decode(text, type=_Format).format
        if found != FORMAT_VERSION:
            raise SerialisedApiError(f"format {found!r}, this generator reads {FORMAT_VERSION}")
        return _WHOLE.decode(text).api
    except (msgspec.DecodeError, RecursionError) as error:
        raise SerialisedApiError(f"not a serialised API: {error}") from error
