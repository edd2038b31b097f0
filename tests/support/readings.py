"""Calls of generated methods whose answers are given, and what of them cannot be read back."""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from tests.support.calls import ENVELOPE, TOKEN, Giver, arguments_for, response_sample
from tests.support.documents import RawDocument, RawOperation
from tests.support.json_values import difference, parsed
from tests.support.packages import Loop, MethodName, Package, body_of, bound, hints
from tests.support.python_values import misfits
from tests.support.samples import REQUIRED, Manner
from tests.support.schema_check import SchemaCheck
from tests.support.server import Answer, Server


@dataclass(frozen=True)
class Outcome:
    """What came of reading one answer.

    `faults` say what was not read as it should be. `contradictions` are the places where the answer
    is not as the document describes it, `warned` whether the package said that it is not.
    """

    operation: str
    faults: tuple[str, ...]
    contradictions: tuple[str, ...]
    warned: bool


class Reader:
    """Reads answers through the methods of a package."""

    def __init__(
        self, package: Package, document: RawDocument, server: Server, *, is_async: bool = False
    ) -> None:
        self.document = document
        self._loop = Loop()
        self._package = package
        self._check = SchemaCheck(document, "response")
        self._giver = Giver(document)
        self._server = server
        self._client = package.client(server.url, TOKEN, is_async=is_async)
        self._deprecated = package.module("_runtime.deprecations").DeprecatedOperationWarning
        self._to_json = package.module("_runtime.wire").to_json
        self._warning = package.module("_runtime.errors").ResponseMismatchWarning
        self._notices = package.module("_runtime.mismatch_notices").MismatchNotices
        self._outcomes: dict[Manner, list[Outcome]] = {}

    def outcomes(self, manner: Manner) -> list[Outcome]:
        """What comes of reading each operation's answer, if it has one; read once per manner."""
        if manner not in self._outcomes:
            self._outcomes[manner] = [self.read(method, manner) for method in self.answered()]
        return self._outcomes[manner]

    def answered(self) -> list[MethodName]:
        """The methods whose operations answer with JSON, one for each operation."""
        methods = self._package.first_methods()
        operations = self.document.operations
        return [methods[key] for key in methods if operations[key].success_schema() is not None]

    def close(self) -> None:
        """Close the client."""
        self._loop.result(self._client.close())
        self._loop.close()

    def read(self, method: MethodName, manner: Manner) -> Outcome:
        """Call a method that is answered with a sample of that manner."""
        operation = self.document.operations[method.operation]
        schema = operation.success_schema() or {}
        sample = response_sample(self.document, schema, manner)
        contradictions = tuple(self._check.errors(schema, sample))
        text = json.dumps(sample).encode()
        try:
            result, told = self._call(method, operation, text)
        except Exception as error:  # noqa: BLE001 (whatever is raised is what is looked for)
            return Outcome(
                operation.key, (f"{type(error).__name__}: {error}",), contradictions, False
            )
        content = parsed(text)
        if self._is_wrapped(operation):
            content = content[ENVELOPE]
        annotation = hints(bound(self._client, method).__func__)["return"]
        result, annotation = body_of(result, annotation)
        faults = [*self._faults(content, result), *misfits(result, annotation)]
        if not (manner.additions or manner.new_values or contradictions):
            faults += undescribed(result)
        return Outcome(operation.key, tuple(faults), contradictions, bool(told))

    def _call(
        self, method: MethodName, operation: RawOperation, text: bytes
    ) -> tuple[Any, list[warnings.WarningMessage]]:
        answer = Answer(int(operation.success().status), text)
        self._server.answer = lambda _: answer
        function = bound(self._client, method)
        arguments, keywords = arguments_for(
            function, method, self._giver.given(operation, REQUIRED)
        )
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("error")
            warnings.simplefilter("ignore", self._deprecated)
            warnings.simplefilter("always", self._warning)
            # What was told of another answer is to be told of this one.
            self._client._caller._mismatches = self._notices()
            result = self._loop.result(function(*arguments, **keywords))
        self._server.take()
        return result, told

    def _is_wrapped(self, operation: RawOperation) -> bool:
        described = self.document.resolved(operation.success_schema() or {})
        return list(described.get("properties", {})) == [ENVELOPE]

    def _faults(self, content: Any, result: Any) -> Iterator[str]:
        differs = difference(content, parsed(self._to_json(result)))
        if differs:
            yield f"read back: {differs}"
        # Warnings of the serialiser are errors here.
        for model in result if isinstance(result, list) else [result]:
            if isinstance(model, BaseModel):
                dumped = model.model_dump(mode="json", by_alias=True, exclude_unset=True)
                if dumped.keys() != parsed(self._to_json(model)).keys():
                    yield f"dumped: {sorted(dumped)}"


def undescribed(value: Any, at: str = "") -> Iterator[str]:
    """The places in a value where a model was given what its class does not describe."""
    if isinstance(value, list):
        for index, each in enumerate(value):
            yield from undescribed(each, f"{at}/{index}")
    elif isinstance(value, dict):
        for name, each in value.items():
            yield from undescribed(each, f"{at}/{name}")
    elif isinstance(value, BaseModel):
        if value.__pydantic_extra__:
            yield f"{at}: {type(value).__name__} has {sorted(value.__pydantic_extra__)} in addition"
        yield from undescribed(value.__dict__, at)
