"""What packages carry of a document, as it is described."""

from __future__ import annotations

from typing import Any

from generator.config import Settings
from generator.ir.client_model import ClientModel
from generator.ir.descriptions import Description, descriptions
from generator.ir.name_lock import NameLock
from generator.pipeline.build import ReadBody, read_body
from generator.pipeline.naming import named_model
from generator.spec import Document


def parts_of(document: Document) -> tuple[Description, ...]:
    """The descriptions of a document, not yet written."""
    read = read_body(document, Settings())
    return descriptions(document, read.pieces, _model(read), read.types)


def described_by_name(document: Document) -> dict[str, Any]:
    """The index of a document and its descriptions, by name."""
    return {each.name: each.write() for each in parts_of(document)}


def operations_of(described: dict[str, Any]) -> dict[str, Any]:
    """The operations of all descriptions by ``METHOD /path``."""
    return {
        f"{method.upper()} {path}": operation
        for name, module in described.items()
        if name != "index"
        for path, item in module["paths"].items()
        for method, operation in item.items()
    }


def _model(read: ReadBody) -> ClientModel:
    return named_model(read.api, read.types, Settings(), NameLock())[0]
