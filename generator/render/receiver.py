"""The example application of a package: it receives what the API sends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.ir.client_model import ClientModel, Event, Resource
from generator.ir.model_modules import ClassDefinition
from generator.ir.surface import qualified_name
from generator.ir.words import singular, split_words
from generator.render.environment import Environment
from generator.render.formatting import Formatter
from generator.render.python_text import docstring
from generator.render.templates import rendered

_HANDLED = 3
_SHOWN = 2
_TOLD = """Receives the notifications of the {api}.

Run it, behind what ends TLS, with an ASGI server:

    pip install uvicorn
    {variable}=... uvicorn receive_notifications:app --host 127.0.0.1 --port 8000

The token is the access token that the subscription to the notifications was made with. The URL to
subscribe with is that of the server, with the path /notifications."""
_PLAIN = ("scalar", "enum", "literal")


@dataclass(frozen=True, slots=True)
class HandledEvent:
    """A notification that examples do something with: its model, and fields to show of it."""

    class_name: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Receiver:
    """What the example application is made from.

    ``variable`` is the environment variable that has the key of signatures, ``subscribe`` the
    method that subscribes to notifications, empty where they come without.
    """

    variable: str
    subscribe: str
    handled: tuple[HandledEvent, ...]


def receiver_of(model: ClientModel, environment: Environment) -> Receiver:
    """Give what the example application is made from."""
    variable = environment.variable(model.settings.notifications.key)
    return Receiver(variable, _subscribe(model), _handled_events(model))


def _subscribe(model: ClientModel) -> str:
    """Give the method whose operation has the callbacks that notifications are."""
    found = [
        (method.operation.deprecated, f"client.{qualified_name(resource, method)}")
        for resource, method in model.methods()
        if method.operation.callbacks and resource.version is None
    ]
    return min(found)[1] if found else ""


def _handled_events(model: ClientModel) -> tuple[HandledEvent, ...]:
    """Choose some notifications: of each of the largest resources the first that is about it."""
    definitions = {each.name: each for module in model.modules for each in module.classes}
    events = [each for each in model.events if not each.deprecated] or list(model.events)
    chosen = dict.fromkeys((*_by_resource(model, events), *(each.class_name for each in events)))
    type_field = model.settings.notifications.type_field
    return tuple(_handled(definitions[name], type_field) for name in list(chosen)[:_HANDLED])


def _by_resource(model: ClientModel, events: list[Event]) -> Iterator[str]:
    for resource in sorted(model.resources, key=_size):
        subject = split_words(singular(resource.attribute))
        about = (each for each in events if split_words(each.type)[: len(subject)] == subject)
        yield from (each.class_name for each in sorted(about, key=lambda each: len(each.type))[:1])


def _size(resource: Resource) -> tuple[int, str]:
    return -len(resource.methods), resource.attribute


def _handled(definition: ClassDefinition, type_field: str) -> HandledEvent:
    plain = [
        each
        for each in definition.fields
        if each.field.type.kind in _PLAIN and each.field.name != type_field
    ]
    required = sorted(plain, key=lambda each: not each.field.required)
    return HandledEvent(str(definition.name), tuple(str(each.name) for each in required[:_SHOWN]))


def receiver_module(receiver: Receiver, module: str, api: str, formatter: Formatter) -> str:
    """Give the text of the example application."""
    told = _TOLD.format(api=api, variable=receiver.variable)
    text = rendered(
        "package/receive_notifications.py.jinja",
        docstring=docstring(told, 0),
        module=module,
        variable=receiver.variable,
        handled=receiver.handled,
    )
    return formatter.module([[text]])
