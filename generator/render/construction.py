"""The constructor of the generated client: what servers and security schemes ask for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.config import ClientSettings
from generator.ir.api import Server, ServerVariable
from generator.ir.client_model import ClientModel
from generator.ir.python_types import literal
from generator.render.argument_names import ArgumentNames
from generator.render.credentials import (
    Credential,
    Need,
    credentials_of,
    need,
    unsupported_schemes,
)
from generator.render.layout import WIDTH, dict_of, laid_out, one_line, prefixed
from generator.render.prose import sentence
from generator.render.servers import Servers, servers_of

_WHOLE_HOST = re.compile(r"(?:[a-z]+|\{[^{}]+\})://\{([^{}]+)\}(?=[:/]|$)", re.IGNORECASE)
_BODY_INDENT = 8
_ARGUMENT_INDENT = 12
_OWN_ARGUMENTS = ("self", "base_url", "timeout", "http_client", "strict")
_OWN_LOCALS = ("credentials", "variables")


@dataclass(frozen=True, slots=True)
class Construction:
    """How a client is made.

    ``arguments`` are the constructor's own, ``documentation`` what is said of them and of
    ``base_url``, ``checks`` and ``credentials`` lines of its body, ``credential_types`` and
    ``typing_names`` what all these import. ``server`` is the template of the base URL (None: there
    is none to fall back on), ``variables`` the expression of what it is filled with.
    ``has_operation_servers`` says that operations have servers of their own. ``base_url`` is the
    expression of the URL that is called. ``example`` makes a client.
    """

    arguments: tuple[str, ...]
    documentation: tuple[str, ...]
    checks: tuple[str, ...]
    credentials: tuple[str, ...]
    credential_types: tuple[str, ...]
    typing_names: tuple[str, ...]
    server: str | None
    variables: str
    has_operation_servers: bool
    base_url: str
    example: str


@dataclass(frozen=True, slots=True)
class _Variable:
    """A variable of a server's URL as an argument; ``is_host`` if it is a server's whole host."""

    variable: ServerVariable
    name: str
    is_host: bool

    @property
    def argument(self) -> str:
        """The argument's declaration.

        What is the whole host has no default worth having: a forgotten tenant must not send a token
        to somebody else's host.
        """
        if self.is_host:
            return f"{self.name}: str | None = None"
        return f"{self.name}: {self._type()} = {literal(self.variable.default)}"

    def _type(self) -> str:
        if not self.variable.enum:
            return "str"
        listed = dict.fromkeys((*self.variable.enum, self.variable.default))
        return f"Literal[{', '.join(map(literal, listed))}]"

    @property
    def told(self) -> str:
        """What the docstring says of the argument."""
        told = sentence(self.variable.description) or "A variable of the server's URL."
        return f"{self.name}: {told[:-1]}, for example ``{self.variable.default}``."


def construction(model: ClientModel) -> Construction:
    """Decide how the client of ``model`` is made; raises ConfigError for names that cannot be."""
    names = ArgumentNames((*_OWN_ARGUMENTS, *_OWN_LOCALS))
    servers = servers_of(model)
    credentials = credentials_of(model, names)
    variables = tuple(_variables(servers, model, names))
    server = servers.default
    filled = one_line(dict_of(map(_filled, variables)))
    has_operation_servers = any(
        servers.of_operation(method.operation) for _, method in model.methods()
    )
    return Construction(
        arguments=(
            *_credential_arguments(model, credentials),
            *(each.argument for each in variables),
        ),
        documentation=(
            *(f"{' and '.join(each.arguments)}: {each.told}" for each in credentials),
            *_left_to_the_http_client(model, credentials),
            *(each.told for each in variables),
            _base_url_told(model, servers),
        ),
        checks=tuple(_checks(variables, server)),
        credentials=tuple(_credential_lines(model, credentials)),
        credential_types=tuple(sorted({"Credential", *(each.type for each in credentials)})),
        typing_names=("Literal",) if any(each.variable.enum for each in variables) else (),
        server=server.url if server else None,
        variables=filled,
        has_operation_servers=has_operation_servers,
        base_url=_base_url(server, "variables" if has_operation_servers else filled),
        example=_example(credentials, variables, server),
    )


def _base_url(server: Server | None, variables: str) -> str:
    """Write the URL that is called: the one that is given, else the server's."""
    if server is None:
        return "base_url"
    default = f"else expand_server({literal(server.url)}, {variables})"
    parts = ("base_url", "if base_url is not None", default)
    line = " ".join(parts)
    inside = [f"{' ' * (_ARGUMENT_INDENT + 4)}{part}" for part in parts]
    fits = _ARGUMENT_INDENT + len(line) < WIDTH
    # What is longer than black would write it, or too long for this too, is left to black.
    if fits or "\\" in line or not line.isascii() or len(inside[-1]) > WIDTH:
        return line
    return "\n".join(["(", *inside, f"{' ' * _ARGUMENT_INDENT})"])


def _variables(servers: Servers, model: ClientModel, names: ArgumentNames) -> Iterator[_Variable]:
    settings: ClientSettings = model.settings.client
    hosts = {_whole_host(each) for each in servers.called(model)}
    for each in servers.variables(model):
        name = names.take(each.name, settings.server_variables.get(each.name))
        yield _Variable(each, name, is_host=each.name in hosts)


def _whole_host(server: Server) -> str | None:
    found = _WHOLE_HOST.match(server.url)
    return found.group(1) if found else None


def _filled(variable: _Variable) -> tuple[str, str]:
    value = f'{variable.name} or ""' if variable.is_host else variable.name
    return literal(variable.variable.name), value


def _credential_arguments(model: ClientModel, credentials: Sequence[Credential]) -> Iterator[str]:
    """Give the arguments of credentials.

    What every operation needs has to be given. So has the only credential that there is, if it is
    needed at all: as None by who calls only operations that do not need it.
    """
    types: dict[Need, str] = {
        "always": "str",
        "sometimes": "str | None" if len(credentials) == 1 else "str | None = None",
        "never": "str | None = None",
    }
    for each in credentials:
        for name in each.arguments:
            yield f"{name}: {types[need(each, model)]}"


def _credential_lines(model: ClientModel, credentials: Sequence[Credential]) -> Iterator[str]:
    always = [each for each in credentials if need(each, model) == "always"]
    pairs = dict_of((literal(each.scheme), each.expression) for each in always)
    yield laid_out(prefixed("credentials: dict[str, Credential] = ", pairs), _BODY_INDENT)
    for each in credentials:
        if each not in always:
            given = " and ".join(f"{name} is not None" for name in each.arguments)
            yield f"if {given}:"
            yield f"    credentials[{literal(each.scheme)}] = {each.expression}"


def _left_to_the_http_client(
    model: ClientModel, credentials: Sequence[Credential]
) -> Iterator[str]:
    unsupported = ", ".join(f"``{name}``" for name in unsupported_schemes(model, credentials))
    if unsupported:
        yield f"http_client: does what the security schemes {unsupported} ask for."


def _base_url_told(model: ClientModel, servers: Servers) -> str:
    if servers.default is None:
        relative = [f"``{each.url}``" for each in model.servers if each.url != "/"]
        ending = f", ending with {' or '.join(relative)}" if relative else ""
        return f"base_url: The URL of the server{ending}."
    told = f"base_url: Replaces the URL of the server, ``{servers.default.url}``."
    others = "".join(f"\n- ``{each.url}``{_described(each)}" for each in servers.others)
    return f"{told} Others are:{others}" if others else told


def _described(server: Server) -> str:
    told = sentence(server.description)
    return f": {told}" if told else ""


def _checks(variables: Sequence[_Variable], server: Server | None) -> Iterator[str]:
    for each in variables:
        if server is not None and each.is_host and each.variable.name == _whole_host(server):
            yield f"if base_url is None and {each.name} is None:"
            yield f'    raise TypeError("Client() needs {each.name}= or base_url=")'


def _example(
    credentials: Sequence[Credential], variables: Sequence[_Variable], server: Server | None
) -> str:
    parts = [f'{name}="…"' for each in credentials[:1] for name in each.arguments]
    parts += [f"{each.name}={literal(each.variable.default)}" for each in variables if each.is_host]
    if server is None:
        parts.append('base_url="https://…"')
    return f"Client({', '.join(parts)})"
