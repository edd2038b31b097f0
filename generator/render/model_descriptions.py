"""What is said of model classes and their fields."""

from __future__ import annotations

from collections.abc import Mapping

from generator.ir.client_model import ClientModel
from generator.ir.types import Field, Occurrence


def field_description(field: Field) -> str:
    """Give what is said of a field; there may be nothing to say."""
    deprecated = "Deprecated.\n\n" if field.deprecated else ""
    return deprecated + (field.description or "")


def method_names(model: ClientModel) -> dict[str, str]:
    """Give the methods of operations as they are called, by the operations' keys.

    The shortest name stands for an operation with several.
    """
    names: dict[str, str] = {}
    for resource, method in model.methods():
        name = ".".join(("client", *resource.path, method.name))
        known = names.get(method.operation.key, name)
        names[method.operation.key] = min(name, known, key=lambda each: (len(each), each))
    return names


def where_found(place: Occurrence, methods: Mapping[str, str]) -> str:
    """Say where in the API a type is found, in a sentence."""
    owner = place.owner
    method = f"``{methods.get(owner.operation or '', owner.key)}``"
    whole = {
        "component": f"the schema ``{owner.detail}``",
        "response": f"what {method} gives",
        "request": f"the body of {method}",
        "parameter": f"the argument ``{owner.detail}`` of {method}",
        "callback": f"the event ``{owner.detail}`` of {method}",
        "webhook": f"the event ``{owner.detail}``",
    }[owner.role]
    inside = ".".join(place.path).replace(".[]", "[]").replace(".{}", "{}").replace(".<", "<")
    text = f"``{inside}`` in {whole}." if inside else f"{whole}."
    return text[0].upper() + text[1:]
