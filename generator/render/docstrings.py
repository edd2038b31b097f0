"""Docstrings of methods and resources, in sections as Google's style has them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from generator.ir.api import Operation
from generator.ir.client_model import Method, Resource
from generator.render.errors import error_class
from generator.render.layout import WIDTH
from generator.render.prose import paragraph, prose, sentence
from generator.render.python_text import docstring

_LISTING = "Iterating over the result gives the items of all pages."
_METHOD_INDENT = 8
_CLASS_INDENT = 4
_QUOTES = 3
_SAYS_NOTHING = re.compile(
    r"(an? |the )?(ok|success(ful)?|successfully|accepted|created|default|no content)?"
    r"( ?(response|operation|request|result))?[.!]?",
    re.IGNORECASE,
)
_SAYS_DEPRECATED = re.compile(r"\W*deprecated", re.IGNORECASE)


def method_docstring(method: Method, errors: Mapping[str, str]) -> str:
    """Write the docstring of a method; ``errors`` are exceptions of the API's own, by status."""
    operation = method.operation
    sections = [
        _LISTING if method.listing is not None else "",
        section("Args:", _arguments(method), _METHOD_INDENT),
        section("Returns:", _returns(operation), _METHOD_INDENT),
        section("Raises:", _raises(operation, errors), _METHOD_INDENT),
    ]
    return _operation_docstring(method, sections)


def service_method_docstring(method: Method) -> str:
    """Write the docstring of what a server implements an operation by."""
    operation = method.operation
    sections = [
        section("Args:", _arguments(method), _METHOD_INDENT),
        section("Returns:", _answers(operation), _METHOD_INDENT),
        section("Raises:", _refusals(operation), _METHOD_INDENT),
    ]
    return _operation_docstring(method, sections)


def _operation_docstring(method: Method, sections: Iterable[str]) -> str:
    operation = method.operation
    width = WIDTH - _METHOD_INDENT
    title = sentence(operation.summary) or f"{operation.method} {operation.path}."
    told = prose(operation.description, width)
    blocks = [
        prose(title, width - _QUOTES),
        _deprecation(method, told),
        "" if paragraph(told).rstrip(".") == title.rstrip(".") else told,
        *sections,
        _endpoint(operation, width),
    ]
    return docstring("\n\n".join(filter(None, blocks)), _METHOD_INDENT)


def _deprecation(method: Method, told: str) -> str:
    if not method.operation.deprecated:
        return ""
    if method.replacement:
        return f"Deprecated: ``{method.replacement}`` replaces it."
    return "" if _SAYS_DEPRECATED.match(told) else "Deprecated."


def resource_docstring(resource: Resource) -> str:
    """Write the docstring of a resource: what is reached over it."""
    own = [f"``{method.name}``" for method in resource.methods]
    inner = [f"``{child.attribute}``" for child in resource.children if child.version is None]
    versions = [f"``{child.attribute}``" for child in resource.children if child.version]
    lines = [f"{_subject(resource)}."]
    lines += [f"Methods: {', '.join(own)}."] if own else []
    lines += [f"Resources inside: {', '.join(inner)}."] if inner else []
    lines += [f"One endpoint version only: {', '.join(versions)}."] if versions else []
    room = WIDTH - _CLASS_INDENT - _QUOTES
    return docstring(prose("\n\n".join([lines[0], "\n".join(lines[1:])]), room), _CLASS_INDENT)


def reached_by(resource: Resource) -> str:
    """Write the docstring of the attribute that a resource is reached by."""
    return docstring(f"{_subject(resource)}.", _METHOD_INDENT)


def service_docstring(resource: Resource) -> str:
    """Write the docstring of the class by which a server offers a top-level resource."""
    told = (
        f"What answers ``client.{'.'.join(resource.path)}``."
        "\n\nOverride the methods that the server has; the others are answered with 501."
    )
    return docstring(prose(told, WIDTH - _CLASS_INDENT), _CLASS_INDENT)


def wrapped_docstring(resource: Resource, *, is_streaming: bool) -> str:
    """Write the docstring of a resource whose methods give whole responses, or streaming ones."""
    given = "responses that are read bit by bit" if is_streaming else "whole responses"
    told = f"``client.{'.'.join(resource.path)}``, whose methods give {given}."
    return docstring(prose(told, WIDTH - _CLASS_INDENT - _QUOTES), _CLASS_INDENT)


def wrapping_docstring(*, is_streaming: bool) -> str:
    """Write the docstring of the attribute that a wrapped resource is reached by."""
    if is_streaming:
        return '"""The same methods, with responses to be read bit by bit inside of ``with``."""'
    return '"""The same methods, with whole responses: status, headers and parsed on demand."""'


def _subject(resource: Resource) -> str:
    name = f"``client.{'.'.join(resource.path)}``"
    if resource.version is None:
        return f"The operations of {name}"
    return f"The operations of {name}: endpoint version {paragraph(resource.version)} only"


def _arguments(method: Method) -> Iterator[str]:
    for each in method.arguments:
        deprecated = "Deprecated." if each.deprecated else ""
        told = "\n".join(filter(None, [deprecated, each.description]))
        if told.strip():
            yield f"{each.name}: {told}"
    body = method.operation.request_body
    if method.whole_body and body is not None and body.description:
        yield f"body: {body.description}"


def _returns(operation: Operation) -> Iterator[str]:
    for response in operation.responses:
        told = sentence(response.description)
        if response.status.startswith("2") and not _SAYS_NOTHING.fullmatch(told):
            yield told


def _raises(operation: Operation, errors: Mapping[str, str]) -> Iterator[str]:
    for each in operation.responses:
        if each.status[0] in "45":
            told = sentence(each.description)
            yield f"{error_class(each.status, errors)}: {each.status}. {told}".rstrip()


def _answers(operation: Operation) -> Iterator[str]:
    """Say what a server answers if all goes well, for each status where there are several."""
    found = [each for each in operation.responses if each.status.startswith("2")]
    if len(found) < 2:
        yield from _returns(operation)
        return
    for each in found:
        yield f"{each.status}: {sentence(each.description)}".rstrip(": ")


def _refusals(operation: Operation) -> Iterator[str]:
    for each in operation.responses:
        if each.status[0] in "45":
            yield f"HTTPError({each.status}): {sentence(each.description)}".rstrip(": ")


def _endpoint(operation: Operation, width: int) -> str:
    line = paragraph(f"``{operation.method} {operation.path}``")
    if len(line) <= width:
        return line
    # A long path goes on in a second line, from the last segment that fits.
    cut = line.rfind("/", 0, width)
    return f"{line[:cut]}\n{line[cut:]}" if cut > 0 else line


def section(title: str, entries: Iterable[str], indent: int) -> str:
    """Write a section of a docstring at ``indent``; nothing without entries."""
    found = list(dict.fromkeys(_hanging(entry, WIDTH - indent - 8) for entry in entries))
    return "\n".join([title, *found]) if found else ""


def _hanging(entry: str, width: int) -> str:
    """Set an entry of a section: its first line at four spaces, the others at eight."""
    lines = prose(entry, width).split("\n")
    return "    " + "\n        ".join(line for line in lines if line)
