"""All of a package that its modules of models and resources are set in."""

from __future__ import annotations

from dataclasses import dataclass

from generator.config import ConfigError, ResponseSettings
from generator.ir.client_model import ClientModel, Resource, package_names
from generator.ir.python_types import literal
from generator.ir.words import Identifier
from generator.render.api_index import api_index
from generator.render.construction import Construction, construction
from generator.render.docstrings import reached_by
from generator.render.environment import Environment
from generator.render.errors import StatusClass, status_classes
from generator.render.layout import (
    Expression,
    call,
    dict_of,
    keyword,
    laid_out,
    prefixed,
    tuple_of,
)
from generator.render.metadata import api_name, package_description
from generator.render.readme import Readme, readme_of
from generator.render.receiver import Receiver, receiver_of


@dataclass(frozen=True, slots=True)
class Namespace:
    """An outermost resource: the client's attribute, its docstring, the class and its module."""

    attribute: str
    docstring: str
    class_name: str
    module: str


@dataclass(frozen=True, slots=True)
class Notifications:
    """What it takes to receive notifications; ``events`` are pairs of a type and its model."""

    type_field: str
    signature_header: str
    timestamp_header: str
    events: tuple[tuple[str, str], ...]
    receiver: Receiver


@dataclass(frozen=True, slots=True)
class Frame:
    """What the files of a package are made from that are no parts, but for the API's version.

    It is plain data, which JSON can hold. ``error_envelope`` is the assignment of the client's
    attribute, ``served_envelope`` how a server writes errors, ``fixture_prefix`` begins the names
    of fixtures for pytest. ``errors`` are the exceptions of the API's own, ``notifications`` what
    it takes to receive what the API sends, if anything. ``api_index`` is the text of the list of
    all methods.
    """

    distribution: str
    module: str
    api_name: str
    description: str
    provenance: bool
    construction: Construction
    error_envelope: str
    served_envelope: str
    fixture_prefix: str
    errors: tuple[StatusClass, ...]
    notifications: Notifications | None
    namespaces: tuple[Namespace, ...]
    readme: Readme
    api_index: str


def frame_of(model: ClientModel) -> Frame:
    """Give the frame of a package; raises ConfigError for settings that cannot be followed."""
    distribution, module = map(str, package_names(model.title, model.settings))
    return Frame(
        distribution=distribution,
        module=module,
        api_name=api_name(model),
        description=package_description(model),
        provenance=model.provenance,
        construction=construction(model),
        error_envelope=_error_envelope(model),
        served_envelope=_served_envelope(model),
        fixture_prefix=_fixture_prefix(model, module),
        errors=status_classes(model.settings.errors),
        notifications=_notifications(model, module),
        namespaces=tuple(map(_namespace, model.resources)),
        readme=readme_of(model),
        api_index=api_index(model, module),
    )


def _namespace(resource: Resource) -> Namespace:
    names = (resource.class_name, resource.module)
    return Namespace(str(resource.attribute), reached_by(resource), *map(str, names))


def _notifications(model: ClientModel, module: str) -> Notifications | None:
    """Give what is known of notifications; None where that is not enough to receive them."""
    written = model.settings.notifications
    if not (written.type_field and written.signature_header and model.events):
        return None
    events = tuple((each.type, str(each.class_name)) for each in model.events)
    return Notifications(
        type_field=written.type_field,
        signature_header=written.signature_header,
        timestamp_header=written.timestamp_header,
        events=events,
        receiver=receiver_of(model, Environment(module.upper())),
    )


def _error_envelope(model: ClientModel) -> str:
    own = [(str(each.status), each.name) for each in status_classes(model.settings.errors)]
    parts = _envelope_parts(model.settings.responses)
    envelope = call("ErrorEnvelope", [*parts, *([keyword("classes", dict_of(own))] if own else [])])
    return laid_out(prefixed("_error_envelope: ClassVar[ErrorEnvelope] = ", envelope), 4)


def _served_envelope(model: ClientModel) -> str:
    envelope = call("ErrorEnvelope", _envelope_parts(model.settings.responses))
    return laid_out(prefixed("ENVELOPE: Final = ", envelope), 0)


def _envelope_parts(responses: ResponseSettings) -> list[Expression]:
    header = responses.request_id_header
    return [
        keyword("message", tuple_of([literal(responses.message)])),
        keyword("errors", tuple_of([literal(responses.field_errors)])),
        keyword("request_id_header", literal(header) if header else "None"),
    ]


def _fixture_prefix(model: ClientModel, module: str) -> str:
    prefix = model.settings.testing.fixture_prefix or module
    try:
        return str(Identifier(prefix))
    except ValueError as error:
        raise ConfigError(f"[testing]: fixture_prefix: {error}") from None
