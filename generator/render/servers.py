"""Which servers a client calls: the API's, and those of operations that have their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urljoin

from msgspec import structs

from generator.ir.api import Operation, Server, ServerVariable
from generator.ir.client_model import ClientModel


@dataclass(frozen=True, slots=True)
class Servers:
    """The servers of a client, all with absolute URLs.

    ``default`` is the one that is called unless another URL is given, None where the document has
    no absolute one. ``others`` are those beside it.
    """

    default: Server | None
    others: tuple[Server, ...]

    def of_operation(self, operation: Operation) -> Server | None:
        """Give the server that an operation has of its own, made absolute.

        None without one, and where the client has no server of its own either: then the URL that
        the client is given counts for everything. A relative URL is taken from that of the client's
        server (OpenAPI 3.1.1, Server Object: it is relative to where the document is, of which a
        client knows no more than the server).
        """
        for each in operation.servers:
            absolute = self._absolute(each)
            if absolute is not None and self.default is not None:
                return None if absolute.url == self.default.url else absolute
        return None

    def variables(self, model: ClientModel) -> tuple[ServerVariable, ...]:
        """Give the variables of all servers that are called without being asked for."""
        found: dict[str, ServerVariable] = {}
        for server in self.called(model):
            for variable in server.variables:
                found.setdefault(variable.name, variable)
        return tuple(found.values())

    def called(self, model: ClientModel) -> Iterator[Server]:
        """Give the servers that are called without being asked for, some more than once."""
        if self.default is not None:
            yield self.default
        for _, method in model.methods():
            server = self.of_operation(method.operation)
            if server is not None:
                yield server

    def _absolute(self, server: Server) -> Server | None:
        if _is_absolute(server):
            return server
        base = self.default
        url = urljoin(f"{base.url}/" if base else "", server.url)
        if base is None or "://" not in url:
            return None
        return structs.replace(server, url=url, variables=(*server.variables, *base.variables))


def servers_of(model: ClientModel) -> Servers:
    """Give the servers of ``model``."""
    absolute = tuple(filter(_is_absolute, model.servers))
    return Servers(absolute[0] if absolute else None, absolute[1:])


def _is_absolute(server: Server) -> bool:
    return "://" in server.url
