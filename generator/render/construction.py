"""The constructor of the generated client: which arguments servers and security schemes ask for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.config import ClientSettings
from generator.ir.api import SecurityScheme, Server, ServerVariable
from generator.ir.client_model import ClientModel
from generator.ir.python_types import literal
from generator.ir.words import snake_identifier

_WHOLE_HOST = re.compile(r"^[a-z]+://\{([^{}]+)\}")
_RESERVED = frozenset({"self", "base_url", "timeout", "http_client", "strict", "credentials"})


@dataclass(frozen=True, slots=True)
class Construction:
    """How a client is made.

    ``arguments`` are the constructor's own, ``checks`` and ``credentials`` lines of its body, ``server`` an expression
    of the base URL (empty: there is none to fall back on), ``example`` a call that makes a client.
    """

    arguments: tuple[str, ...]
    documentation: tuple[str, ...]
    checks: tuple[str, ...]
    credentials: tuple[str, ...]
    credential_types: tuple[str, ...]
    server: str
    example: str


@dataclass(frozen=True, slots=True)
class _Credential:
    """One security scheme as constructor arguments."""

    scheme: str
    type: str
    arguments: tuple[str, ...]
    expression: str
    told: str


def construction(model: ClientModel) -> Construction:
    """Decide how the client of ``model`` is made.

    A variable that is the whole host of the server has no default worth having: a forgotten tenant must not send a
    token to somebody else's host. So it has to be given, or ``base_url`` instead.
    """
    settings = model.settings.client
    server = next((each for each in model.servers if "://" in each.url), None)
    variables = _variables(server, settings)
    host = _WHOLE_HOST.match(server.url) if server else None
    whole = host.group(1) if host else None
    found = [each for each in map(_credential(model, settings), model.security_schemes) if each]
    only = len(found) == 1
    arguments = [
        f"{name}: str{'' if only else ' | None = None'}"
        for each in found
        for name in each.arguments
    ]
    arguments += [_variable_argument(variable, name, whole) for variable, name in variables]
    return Construction(
        arguments=tuple(arguments),
        documentation=(
            *(f"{' and '.join(each.arguments)}: {each.told}" for each in found),
            *(_variable_told(variable, name) for variable, name in variables),
        ),
        checks=tuple(_checks(variables, whole)),
        credentials=tuple(_credential_lines(found, only)),
        credential_types=tuple(sorted({"Credential", *(each.type for each in found)})),
        server=_server_expression(server, variables),
        example=_example(found, variables, whole, server),
    )


def _variables(
    server: Server | None, settings: ClientSettings
) -> list[tuple[ServerVariable, str]]:
    return [
        (each, settings.server_variables.get(each.name) or str(snake_identifier(each.name, _RESERVED)))
        for each in (server.variables if server else ())
    ]


def _variable_argument(variable: ServerVariable, name: str, whole: str | None) -> str:
    if variable.name == whole:
        return f"{name}: str | None = None"
    return f"{name}: str = {literal(variable.default)}"


def _variable_told(variable: ServerVariable, name: str) -> str:
    told = (variable.description or "a variable of the server's URL").strip().rstrip(".")
    return f"{name}: {told}, for example ``{variable.default}``."


def _checks(variables: Sequence[tuple[ServerVariable, str]], whole: str | None) -> Iterator[str]:
    for variable, name in variables:
        if variable.name == whole:
            yield f"if base_url is None and {name} is None:"
            yield f"    raise TypeError(\"Client() needs {name}= or base_url=\")"


def _server_expression(
    server: Server | None, variables: Sequence[tuple[ServerVariable, str]]
) -> str:
    if server is None:
        return ""
    values = ", ".join(f"{literal(each.name)}: {name} or \"\"" for each, name in variables)
    return f"expand_server({literal(server.url)}, {{{values}}})"


def _credential(model: ClientModel, settings: ClientSettings):  # type: ignore[no-untyped-def]
    several = len(model.security_schemes) > 1

    def credential(scheme: SecurityScheme) -> _Credential | None:
        plain = str(snake_identifier(scheme.name, _RESERVED))
        configured = settings.credentials.get(scheme.name)
        told = (scheme.description or "").partition("\n")[0].strip()
        if scheme.type == "apiKey":
            name = configured or (plain if several else "api_key")
            where = f"{literal(scheme.location)}, {literal(scheme.parameter_name)}"
            told = told or f"the API key, sent as {scheme.location} ``{scheme.parameter_name}``."
            return _Credential(scheme.name, "ApiKey", (name,), f"ApiKey({where}, {name})", told)
        if scheme.type == "http" and scheme.scheme == "basic":
            prefix = f"{configured or plain}_" if several else ""
            names = (f"{prefix}username", f"{prefix}password")
            expression = f"BasicCredentials({', '.join(names)})"
            told = told or "sent by HTTP basic authentication."
            return _Credential(scheme.name, "BasicCredentials", names, expression, told)
        if scheme.type in ("http", "oauth2", "openIdConnect"):
            name = configured or (plain if several else "token")
            told = told or "the access token, sent as bearer token."
            return _Credential(scheme.name, "BearerToken", (name,), f"BearerToken({name})", told)
        return None

    return credential


def _credential_lines(found: Sequence[_Credential], only: bool) -> Iterator[str]:
    if only:
        each = found[0]
        yield f"credentials: dict[str, Credential] = {{{literal(each.scheme)}: {each.expression}}}"
        return
    yield "credentials: dict[str, Credential] = {}"
    for each in found:
        given = " and ".join(f"{name} is not None" for name in each.arguments)
        yield f"if {given}:"
        yield f"    credentials[{literal(each.scheme)}] = {each.expression}"


def _example(
    found: Sequence[_Credential],
    variables: Sequence[tuple[ServerVariable, str]],
    whole: str | None,
    server: Server | None,
) -> str:
    parts = [f'{name}="…"' for each in found[:1] for name in each.arguments]
    parts += [
        f"{name}={literal(each.default)}" for each, name in variables if each.name == whole
    ]
    if server is None:
        parts.append('base_url="https://…"')
    return f"Client({', '.join(parts)})"
