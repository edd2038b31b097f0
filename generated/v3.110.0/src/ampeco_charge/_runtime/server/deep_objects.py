"""Objects in objects in a query: ``filter[ids][]=1``, as `deepObject` and frameworks write them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from .descriptions import Json
from .scalars import takes_empty, takes_text, typed
from .shapes import Shape
from .texts import Fields, UnreadableError, decoded_field
from .validation import is_accepted

_STEP: Final = re.compile(r"\[([^\[\]]*)\]")
_STEPS: Final = re.compile(r"(?:\[[^\[\]]*\])+")
_MOST_STEPS: Final = 32


@dataclass(slots=True)
class Branch:
    """What the keys of a query have below one name: texts, members by name, items appended."""

    texts: list[str] = field(default_factory=list)
    members: dict[str, Branch] = field(default_factory=dict)
    appended: list[Branch] = field(default_factory=list)

    def put(self, steps: Sequence[str], text: str) -> None:
        """Add a text; the step ``""`` is that of ``[]``."""
        branch = self
        for index, step in enumerate(steps):
            branch = branch._next(step, steps[index + 1 :])
        branch.texts.append(text)

    def _next(self, step: str, rest: Sequence[str]) -> Branch:
        if step:
            return self.members.setdefault(step, Branch())
        # An item is complete when a member of it would be there twice.
        if not rest or not self.appended or self.appended[-1].has(rest):
            self.appended.append(Branch())
        return self.appended[-1]

    def has(self, steps: Sequence[str]) -> bool:
        """Tell whether there is something at the end of the steps already."""
        branch = self
        for step in steps:
            if not step:
                return False
            if step not in branch.members:
                return bool(branch.texts)
            branch = branch.members[step]
        return True


def branch_of(name: str, fields: Fields, others: frozenset[str]) -> Branch | None:
    """Return what stands below a name; None where no key begins with it and a bracket.

    Keys that are the names of `others` are theirs: a parameter may be called ``filter[name]``.
    Raises UnreadableError for brackets that do not match, and for too many of them.
    """
    start, found = f"{name}[", None
    for key, text in fields.pairs:
        if key.startswith(start) and key not in others:
            found = found or Branch()
            found.put(_steps(key[len(name) :]), decoded_field(text))
    return found


def _steps(brackets: str) -> list[str]:
    if not _STEPS.fullmatch(brackets):
        if brackets.endswith("]"):
            return [brackets[1:-1]]  # a member whose name has brackets itself
        raise UnreadableError("must have brackets that match, as in [name][]")
    steps = _STEP.findall(brackets)
    if len(steps) > _MOST_STEPS:
        raise UnreadableError("is nested too deeply")
    return steps


def nested_value(shape: Shape, branch: Branch) -> Json:
    """Return the value that a branch is, by the types that are allowed there.

    An array may be written in all ways: ``a[]=x``, ``a[0]=x``, ``a=x&a=y``. Raises UnreadableError
    for several texts where one is allowed.
    """
    is_object = "object" in shape.types and "array" not in shape.types
    if not is_object and (branch.appended or _is_indexed(shape, branch)):
        return _array(shape, branch)
    if branch.members or branch.appended:
        return {name: nested_value(shape.member(name), each) for name, each in _members(branch)}
    return texts_value(shape, branch.texts)


def _members(branch: Branch) -> Iterator[tuple[str, Branch]]:
    """Yield the members of an object; what is appended to one is a member whose name is empty."""
    yield from branch.members.items()
    if branch.appended:
        yield "", Branch(appended=branch.appended)


def texts_value(shape: Shape, texts: Sequence[str]) -> Json:
    """Return the value of decoded texts that stand under one key: an array where there may be one.

    A single text is an array only if it cannot be a value by itself. The empty text is an array or
    object without members where it can be nothing else. Raises UnreadableError for several texts
    where there may be no array.
    """
    if "array" not in shape.types:
        if len(texts) > 1:
            raise UnreadableError("must be given once")
        is_empty = not texts[0] and "object" in shape.types and not takes_empty(shape)
        return {} if is_empty else typed(shape, texts[0])
    if len(texts) == 1 and takes_text(shape):
        value = typed(shape, texts[0])
        if is_accepted(shape.schema, value):
            return value
    if list(texts) == [""] and not takes_empty(shape.item(0)):
        return []
    return [typed(shape.item(index), text) for index, text in enumerate(texts)]


def _is_indexed(shape: Shape, branch: Branch) -> bool:
    if not branch.members or "array" not in shape.types:
        return False
    numbered = all(name.isascii() and name.isdigit() for name in branch.members)
    return numbered or "object" not in shape.types


def _array(shape: Shape, branch: Branch) -> list[Json]:
    plain = [Branch([text]) for text in branch.texts]
    indexed = sorted(branch.members.items(), key=lambda each: _position(each[0]))
    branches = [*plain, *branch.appended, *(each for _, each in indexed)]
    return [nested_value(shape.item(index), each) for index, each in enumerate(branches)]


def _position(name: str) -> tuple[int, str]:
    """Order indices by number: those that are longer are greater."""
    return (len(name), name)
