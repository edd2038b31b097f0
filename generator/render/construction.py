"""The constructor of the generated client: what servers and security schemes ask for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.config import ClientSettings
from generator.ir.api import Server, ServerVariable
from generator.ir.client_model import ClientModel, package_names
from generator.ir.python_types import literal
from generator.render.argument_names import ArgumentNames
from generator.render.credentials import (
    Credential,
    credential_arguments,
    credential_lines,
    credentials_of,
    has_to_be_decided,
    need,
    unsupported_schemes,
)
from generator.render.environment import Environment
from generator.render.layout import Expression, call, dict_of, laid_out, prefixed
from generator.render.prose import sentence
from generator.render.servers import Servers, servers_of

_WHOLE_HOST = re.compile(r"(?:[a-z]+|\{[^{}]+\})://\{([^{}]+)\}(?=[:/]|$)", re.IGNORECASE)
_BODY_INDENT = 8
_OPTIONS = {
    "timeout": "Seconds to wait for connecting, sending and each part of an answer (30), or an"
    " ``httpx2.Timeout``.",
    "deadline": "Seconds for a whole call, with its repetitions and waits (120).",
    "max_retries": "How often a request is repeated where that is safe (2).",
    "rate_limit": "Requests a second that the client keeps to, or a `RateLimit` to share.",
    "http_client": "An httpx2 client to use, not closed with this one, or an httpx2 transport.",
    "event_hooks": "Functions that are called with what happens to each request.",
    "tracer": "An OpenTelemetry tracer, for a span of each call.",
    "strict": "Raise where an answer differs from its description, instead of warning.",
}
_CREDENTIALS = {
    "ApiKey": "the API key",
    "BasicCredentials": "for HTTP basic authentication",
    "BearerToken": "the bearer token, or a function that is asked for it at each call",
}
_OWN_ARGUMENTS = ("self", "base_url", "options", *_OPTIONS)
_OWN_LOCALS = ("credentials", "variables")


@dataclass(frozen=True, slots=True)
class Setting:
    """An argument that says as whom or where is called, and what stands in for it.

    ``variable`` is its environment variable, empty without one; ``default`` is written as code.
    ``needed`` says that a client cannot be made without it. ``scheme`` is the security scheme that
    a credential is of. ``meaning`` is no text of a document, ``url`` the URL that it speaks of.
    ``is_host`` says that it is the whole host of that.
    """

    argument: str
    variable: str
    default: str
    needed: bool
    scheme: str | None
    meaning: str
    url: str = ""
    is_host: bool = False


@dataclass(frozen=True, slots=True)
class Construction:
    """How a client is made.

    ``arguments`` are the constructor's own, ``documentation`` what is said of all, ``lines`` its
    body as far as ``base_url`` and ``credentials`` are known. ``credential_types``,
    ``typing_names`` and ``functions`` (pairs of a module of the runtime and a name) are what these
    import. With ``server_variables`` the body has ``variables`` too. ``settings`` are the arguments
    that say as whom and where is called.
    """

    arguments: tuple[str, ...]
    documentation: tuple[str, ...]
    lines: tuple[str, ...]
    credential_types: tuple[str, ...]
    typing_names: tuple[str, ...]
    functions: tuple[tuple[str, str], ...]
    server_variables: bool
    settings: tuple[Setting, ...]


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

    def told(self, environment: Environment) -> str:
        """What the docstring says of the argument."""
        plain = "The host that is called." if self.is_host else "A variable of the server's URL."
        told = sentence(self.variable.description) or plain
        told = f"{self.name}: {told[:-1]}, for example ``{self.variable.default}``."
        return f"{told[:-1]}; else {environment.told(self.name)}." if self.is_host else told


def construction(model: ClientModel) -> Construction:
    """Decide how the client of ``model`` is made; raises ConfigError for names that cannot be."""
    names = ArgumentNames((*_OWN_ARGUMENTS, *_OWN_LOCALS))
    servers = servers_of(model)
    credentials = credentials_of(model, names)
    variables = tuple(_variables(servers, model, names))
    environment = Environment(package_names(model.title, model.settings)[1].upper())
    server_variables = any(servers.of_operation(method.operation) for _, method in model.methods())
    lines = (
        *credential_lines(model, credentials, environment),
        *_url_lines(servers.default, variables, environment, keep_variables=server_variables),
    )
    arguments = (
        *credential_arguments(model, credentials),
        *(each.argument for each in variables),
        "base_url: str | None = None",
    )
    return Construction(
        arguments=arguments,
        documentation=(
            *(_credential_told(each, environment) for each in credentials),
            *_left_to_the_http_client(model, credentials),
            *(each.told(environment) for each in variables),
            _base_url_told(model, servers),
            *(f"{name}: {told}" for name, told in _OPTIONS.items()),
        ),
        lines=lines,
        credential_types=tuple(sorted({"Credential", *(each.type for each in credentials)})),
        typing_names=("Literal",) if any(each.variable.enum for each in variables) else (),
        functions=tuple(_functions("\n".join((*arguments, *lines)))),
        server_variables=server_variables,
        settings=(
            *_credential_settings(model, credentials, environment),
            *_server_settings(variables, servers.default, environment),
        ),
    )


def _functions(code: str) -> Iterator[tuple[str, str]]:
    """Give what code of a constructor uses of the runtime, with the modules it is in."""
    for module, names in (
        ("environment", ("from_environment", "setting")),
        ("servers", ("expand_server",)),
        ("unset", ("UNSET", "Unset")),
    ):
        yield from ((module, name) for name in names if re.search(rf"\b{name}\b", code))


def _url_lines(
    server: Server | None,
    variables: Sequence[_Variable],
    environment: Environment,
    *,
    keep_variables: bool,
) -> Iterator[str]:
    """Write how the URL that is called is found: given, by a tenant, or in the environment."""
    if server is None:
        yield f"base_url = {environment.required('base_url')}"
        return
    own = [each.name for each in variables if _is_host_of(each, server)]
    given = "".join(f" and {name} is None" for name in own)
    yield f"if base_url is None{given}:"
    yield f"    base_url = {environment.optional('base_url')}"
    filled = dict_of(_filled(each, None if each.name in own else environment) for each in variables)
    values: Expression = "variables" if keep_variables else filled
    if keep_variables:
        yield "variables: dict[str, str] | None = None"
    yield "if base_url is None:"
    for name in own:
        yield f"    {name} = {environment.required(name, ' or base_url=')}"
    inner = _BODY_INDENT + 4
    if keep_variables:
        yield f"    {laid_out(prefixed('variables = ', filled), inner)}"
    url = call("expand_server", [literal(server.url), values])
    yield f"    {laid_out(prefixed('base_url = ', url), inner)}"


def _is_host_of(variable: _Variable, server: Server) -> bool:
    return variable.is_host and variable.variable.name == _whole_host(server)


def _variables(servers: Servers, model: ClientModel, names: ArgumentNames) -> Iterator[_Variable]:
    settings: ClientSettings = model.settings.client
    hosts = {_whole_host(each) for each in servers.called(model)}
    for each in servers.variables(model):
        name = names.take(each.name, settings.server_variables.get(each.name))
        yield _Variable(each, name, is_host=each.name in hosts)


def _whole_host(server: Server) -> str | None:
    found = _WHOLE_HOST.match(server.url)
    return found.group(1) if found else None


def _filled(variable: _Variable, environment: Environment | None) -> tuple[str, str]:
    """Write a variable's value; ``environment`` stands in for a host that may be unknown."""
    value = variable.name
    if variable.is_host and environment is not None:
        value = f'{environment.optional(value)} or ""'
    return literal(variable.variable.name), value


def _credential_told(credential: Credential, environment: Environment) -> str:
    names = credential.arguments
    variables = " and ".join(map(environment.told, names))
    return f"{' and '.join(names)}: {credential.told[:-1]}; else {variables}."


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


def _credential_settings(
    model: ClientModel, credentials: Sequence[Credential], environment: Environment
) -> Iterator[Setting]:
    for each in credentials:
        is_decided = has_to_be_decided(each, model, credentials)
        needed = is_decided or need(each, model) == "always"
        for name in each.arguments:
            yield Setting(
                argument=str(name),
                variable=environment.variable(name),
                default="",
                needed=needed,
                scheme=each.scheme,
                meaning=_CREDENTIALS[each.type],
            )


def _server_settings(
    variables: Sequence[_Variable], server: Server | None, environment: Environment
) -> Iterator[Setting]:
    url = server.url if server is not None else ""
    for each in variables:
        is_own = server is not None and _is_host_of(each, server)
        is_in_url = server is not None and each.variable in server.variables
        part = "the host" if each.is_host else "a part"
        yield Setting(
            argument=str(each.name),
            variable=environment.variable(each.name) if is_own else "",
            default="" if each.is_host else literal(each.variable.default),
            needed=is_own,
            scheme=None,
            meaning=f"{part} of the URL" if is_in_url else f"{part} of the URL of some operations",
            url=url if is_in_url else "",
            is_host=each.is_host,
        )
    yield Setting(
        argument="base_url",
        variable=environment.variable("base_url"),
        default="",
        needed=server is None,
        scheme=None,
        meaning="the URL of the server" if server is None else "the URL of the server, instead of",
        url=url,
    )
