"""Statuses as keys of ``responses``: classes, ranges, and which cover which.

Source: OpenAPI 3.1.1, section 4.8.16 (Responses Object: ``2XX``, ``default``); RFC 9110, section
15.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

DEFAULT = "default"


def wider(status: str) -> Iterator[str]:
    """Give what covers a status, the narrowest first: ``4XX`` and the default cover ``404``."""
    if status == DEFAULT:
        return
    if not is_range(status):
        yield f"{status[:1]}XX"
    yield DEFAULT


def is_range(status: str) -> bool:
    """Tell whether it stands for all statuses of a class."""
    return status.endswith("XX")


def is_success(status: str) -> bool:
    """Tell whether a status other than the default says that no error happened (1XX to 3XX)."""
    return status[:1] in ("1", "2", "3")


def named_in(status_range: str, statuses: Iterable[str]) -> frozenset[str]:
    """Give the single statuses of the range's class that are among ``statuses``."""
    same_class = (each for each in statuses if each[:1] == status_range[:1])
    return frozenset(each for each in same_class if each != DEFAULT and not is_range(each))


def is_split(status_range: str, before: Iterable[str], after: Iterable[str]) -> bool:
    """Tell whether single statuses have taken the place of a range.

    ``before`` has the range; ``after`` has not, and names statuses of its class that ``before``
    does not name.
    """
    return is_range(status_range) and bool(
        named_in(status_range, after) - named_in(status_range, before)
    )


def is_last(status: str, remaining: Mapping[str, object]) -> bool:
    """Tell whether without a success status no other does its work.

    None of 2XX does any more, where it was one of these; or none of all that are no errors. The
    default is for errors where successes are named.
    """
    successes = {each[:1] for each in remaining if is_success(each)}
    return not successes or (status.startswith("2") and "2" not in successes)


def only_by_default(status: str, said: Iterable[str]) -> bool:
    """Tell whether a success status is meant by the default alone where other successes are named.

    The default is for errors there.
    """
    named = set(said) - {DEFAULT}
    covering = {status, *wider(status)}
    return is_success(status) and covering.isdisjoint(named) and any(map(is_success, named))


def example_of(status: str, named: Iterable[str]) -> int:
    """Give a status that ``status`` stands for and that is not ``named`` by itself."""
    if not is_range(status):
        return int(status)
    first = int(status[:1]) * 100
    return next(code for code in range(first, first + 100) if str(code) not in set(named))
