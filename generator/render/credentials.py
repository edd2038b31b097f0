"""Security schemes as arguments of the client's constructor."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from generator.ir.api import Operation, SecurityScheme
from generator.ir.client_model import ClientModel
from generator.ir.python_types import literal
from generator.render.argument_names import ArgumentNames
from generator.render.environment import Environment
from generator.render.layout import dict_of, laid_out, prefixed
from generator.render.prose import sentence

Need = Literal["always", "sometimes", "never"]
TOKEN = "str | Callable[[], str]"  # noqa: S105 - the type of one
"""The type of a token, which may be asked for at each call."""

ASYNC_TOKEN = "str | Callable[[], str | Awaitable[str]]"  # noqa: S105
"""The same in the asynchronous half, which can wait for it."""

_BODY_INDENT = 8


@dataclass(frozen=True, slots=True)
class Credential:
    """One security scheme: its class in the runtime, the arguments it is made of, what to say.

    ``start`` is how the expression begins that makes it of its arguments.
    """

    scheme: str
    type: str
    arguments: tuple[str, ...]
    start: str
    told: str

    def made_of(self, values: Iterable[str]) -> str:
        """Write what makes the credential of the values of its arguments."""
        return f"{self.start}{', '.join(values)})"


def credentials_of(model: ClientModel, names: ArgumentNames) -> tuple[Credential, ...]:
    """Give the credentials that a client of ``model`` takes, and take their names.

    Schemes of other kinds are :func:`unsupported_schemes`.
    """
    return tuple(_credentials(model, names))


def unsupported_schemes(model: ClientModel, known: Sequence[Credential]) -> tuple[str, ...]:
    """Give the names of the schemes that are left to the HTTP client, such as ``mutualTLS``."""
    supported = {each.scheme for each in known}
    return tuple(each.name for each in model.security_schemes if each.name not in supported)


def need(credential: Credential, model: ClientModel) -> Need:
    """Tell which operations cannot be called without a credential: all, some or none.

    An operation that some other credential will do for needs neither.
    """
    found = {_needs(credential, method.operation) for _, method in model.methods()}
    if True not in found:
        return "never"
    return "sometimes" if False in found else "always"


def credential_arguments(model: ClientModel, credentials: Sequence[Credential]) -> Iterator[str]:
    """Give the arguments of credentials, which the environment stands in for.

    The only credential that there is has to be known if it is needed at all; who calls only
    operations that do not need it gives None.
    """
    for each in credentials:
        is_decided = has_to_be_decided(each, model, credentials)
        type_ = TOKEN if each.type == "BearerToken" else "str"
        end = " | None | Unset = UNSET" if is_decided else " | None = None"
        yield from (f"{name}: {type_}{end}" for name in each.arguments)


def credential_lines(
    model: ClientModel, credentials: Sequence[Credential], environment: Environment
) -> Iterator[str]:
    """Write how the dict of credentials is made of the arguments."""
    always = [each for each in credentials if need(each, model) == "always"]
    pairs = dict_of(
        (literal(each.scheme), each.made_of(map(environment.required, each.arguments)))
        for each in always
    )
    yield laid_out(prefixed("credentials: dict[str, Credential] = ", pairs), _BODY_INDENT)
    for each in credentials:
        if each not in always:
            is_decided = has_to_be_decided(each, model, credentials)
            yield from _optional_lines(each, environment, is_decided=is_decided)


def has_to_be_decided(
    credential: Credential, model: ClientModel, credentials: Sequence[Credential]
) -> bool:
    """Tell whether a client needs to know a credential, or that there is none."""
    return len(credentials) == 1 and need(credential, model) == "sometimes"


def _optional_lines(
    credential: Credential, environment: Environment, *, is_decided: bool
) -> Iterator[str]:
    for name in credential.arguments:
        if is_decided:
            yield f"if {name} is UNSET:"
            yield f"    {name} = {environment.required(name).replace(name, 'None', 1)}"
        else:
            yield f"{name} = {environment.optional(name)}"
    given = " and ".join(f"{name} is not None" for name in credential.arguments)
    yield f"if {given}:"
    made = credential.made_of(credential.arguments)
    yield f"    credentials[{literal(credential.scheme)}] = {made}"


def _needs(credential: Credential, operation: Operation) -> bool:
    alternatives = [{name for name, _ in each.schemes} for each in operation.security]
    return bool(alternatives) and all(credential.scheme in each for each in alternatives)


def _credentials(model: ClientModel, names: ArgumentNames) -> Iterator[Credential]:
    configured = model.settings.client.credentials
    is_alone = len(model.security_schemes) == 1
    for scheme in model.security_schemes:
        kind = _kind(scheme)
        if kind == "ApiKey":
            plain = "api_key" if is_alone else scheme.name
            yield _api_key(scheme, names.take(plain, configured.get(scheme.name)))
        elif kind == "BasicCredentials":
            prefix = "" if is_alone else f"{configured.get(scheme.name, scheme.name)} "
            arguments = (names.take(f"{prefix}username"), names.take(f"{prefix}password"))
            yield _basic(scheme, arguments)
        elif kind == "BearerToken":
            plain = "token" if is_alone else scheme.name
            yield _bearer(scheme, names.take(plain, configured.get(scheme.name)))


def _kind(scheme: SecurityScheme) -> str:
    if scheme.type == "apiKey":
        return "ApiKey"
    if scheme.type == "http":
        return {"basic": "BasicCredentials", "bearer": "BearerToken"}.get(scheme.scheme or "", "")
    return "BearerToken" if scheme.type in ("oauth2", "openIdConnect") else ""


def _bearer(scheme: SecurityScheme, name: str) -> Credential:
    told = sentence(scheme.description) or "The access token, or a function that gives it."
    return Credential(scheme.name, "BearerToken", (name,), "BearerToken(", told)


def _api_key(scheme: SecurityScheme, name: str) -> Credential:
    where = f"{literal(scheme.location)}, {literal(scheme.parameter_name)}"
    told = f"The API key, sent as {scheme.location} ``{scheme.parameter_name}``."
    told = sentence(scheme.description) or told
    return Credential(scheme.name, "ApiKey", (name,), f"ApiKey({where}, ", told)


def _basic(scheme: SecurityScheme, names: tuple[str, str]) -> Credential:
    told = sentence(scheme.description) or "Sent by HTTP basic authentication."
    return Credential(scheme.name, "BasicCredentials", names, "BasicCredentials(", told)
