"""Names of client methods, decided together for all operations of a document."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.ir.method_names import candidate_names
from generator.ir.naming_rules import (
    Dotted,
    Endpoint,
    MethodName,
    NamespaceRules,
    NamingError,
    parse_dotted,
)
from generator.ir.paths import normalised, read_route, without_version
from generator.ir.settling import Party, Taken, namespaces_of, settle
from generator.ir.words import snake_identifier

__all__ = [
    "Endpoint",
    "MethodName",
    "NamespaceRules",
    "NamingError",
    "name_methods",
    "numbered",
]

_KEY = re.compile(r"[A-Z]+ /.*")
_METHOD_ORDER = ("GET", "POST", "PATCH", "PUT", "DELETE", "HEAD", "OPTIONS", "TRACE")


def name_methods(
    endpoints: Sequence[Endpoint], rules: NamespaceRules, locked: Mapping[str, str]
) -> dict[str, MethodName]:
    """Name every operation, by :attr:`Endpoint.key`, in the order of `endpoints`.

    Names are unique for each endpoint version, none is a namespace as well, and none depends on
    the order of `endpoints`. Who shares a name with others keeps it with the fewest path
    parameters; the others say more. `locked` maps keys to dotted names given earlier: these
    stay, before `rules.methods`, and are given to nothing else, whether or not their operation is
    among `endpoints`; the names of parameters in keys do not matter.

    Raises:
        NamingError: the rules or the locked names cannot be followed.
    """
    taken = _taken(rules, locked)
    given = _given(endpoints, rules, taken)
    reserved = _version_identifiers([each.path for each in endpoints], rules)
    reserved |= _version_identifiers([key.partition(" ")[2] for key in taken.by_key], rules)
    nameless = [each for each in endpoints if each.key not in given]
    parties = list(_parties(nameless, rules, reserved, taken))
    said = settle(parties, taken)
    settled = given | {
        key: name for party, name in zip(parties, said, strict=True) for key in party.keys
    }
    return {each.key: _method_name(each, settled[each.key], rules) for each in endpoints}


def numbered(names: Mapping[str, MethodName]) -> tuple[str, ...]:
    """The keys of operations that are told apart from another by a number alone: defects."""
    known = {(each.version, each.dotted) for each in names.values()}
    return tuple(
        key
        for key, name in names.items()
        for stem, _, number in [name.dotted.rpartition("_")]
        if number.isdigit() and (name.version, stem) in known
    )


def _taken(rules: NamespaceRules, locked: Mapping[str, str]) -> Taken:
    for key, _ in rules.methods:
        if not _KEY.fullmatch(key):
            raise NamingError(f"methods: {key!r} is not of the form METHOD /path")
    known = {normalised(key) for key in locked}
    written = {key: name for key, name in rules.methods if normalised(key) not in known}
    by_key = {
        key: parse_dotted(name, written_for=key)
        for key, name in sorted({**written, **locked}.items())
    }
    by_normalised_key: dict[str, Dotted] = {}
    for key, dotted in by_key.items():
        by_normalised_key.setdefault(normalised(key), dotted)
    versions = {key: _version(key.partition(" ")[2], rules) for key in by_key}
    _refuse_conflicts(by_key, versions)
    return Taken(
        by_key=by_key,
        by_normalised_key=by_normalised_key,
        names=frozenset((versions[key], dotted) for key, dotted in by_key.items()),
        methods=frozenset(by_key.values()),
        namespaces=frozenset(each for dotted in by_key.values() for each in namespaces_of(dotted)),
    )


def _refuse_conflicts(by_key: Mapping[str, Dotted], versions: Mapping[str, str | None]) -> None:
    owners: dict[tuple[str | None, Dotted], str] = {}
    inside = {prefix: key for key, dotted in by_key.items() for prefix in namespaces_of(dotted)}
    for key, dotted in by_key.items():
        other = owners.setdefault((versions[key], dotted), key)
        if normalised(other) != normalised(key):
            raise NamingError(f"{'.'.join(dotted)} is given to both {other} and {key}")
        if dotted in inside:
            raise NamingError(
                f"{'.'.join(dotted)}, the name of {key}, is the namespace of {inside[dotted]} too"
            )


def _given(endpoints: Sequence[Endpoint], rules: NamespaceRules, taken: Taken) -> dict[str, Dotted]:
    """The operations named before; one whose parameters were renamed keeps its name."""
    given = {each.key: taken.by_key[each.key] for each in endpoints if each.key in taken.by_key}
    paths = {each.key: each.path for each in endpoints}
    used = {(_version(paths[key], rules), dotted) for key, dotted in given.items()}
    for key in sorted(paths.keys() - given.keys()):
        dotted = taken.by_normalised_key.get(normalised(key))
        if dotted and (_version(paths[key], rules), dotted) not in used:
            given[key] = dotted
            used.add((_version(paths[key], rules), dotted))
    return given


def _version(path: str, rules: NamespaceRules) -> str | None:
    version = read_route(path, rules).version
    return None if version is None else snake_identifier(version)


def _version_identifiers(paths: Sequence[str], rules: NamespaceRules) -> frozenset[str]:
    return frozenset(filter(None, (_version(path, rules) for path in paths)))


def _parties(
    endpoints: Sequence[Endpoint], rules: NamespaceRules, reserved: frozenset[str], taken: Taken
) -> Iterator[Party]:
    known = {without_version(key, rules): dotted for key, dotted in taken.by_key.items()}
    for group in _versions_of_one(endpoints, rules):
        names = dict.fromkeys(
            name for each in group for name in candidate_names(each, rules, reserved)
        )
        elsewhere = known.get(without_version(group[0].key, rules))
        if elsewhere and _may_share(elsewhere, next(iter(names))):
            names = {elsewhere: None} | names
        yield _party(group, rules, tuple(names))


def _versions_of_one(
    endpoints: Sequence[Endpoint], rules: NamespaceRules
) -> Iterable[Sequence[Endpoint]]:
    """Groups of operations that differ in their endpoint version alone."""
    alike: defaultdict[tuple[str, bool, int], list[Endpoint]] = defaultdict(list)
    seen: Counter[tuple[str, str | None]] = Counter()
    for each in sorted(endpoints, key=lambda each: each.key):
        shape, version = without_version(each.key, rules), _version(each.path, rules)
        alike[shape, each.lists, seen[shape, version]].append(each)
        seen[shape, version] += 1
    return alike.values()


def _may_share(elsewhere: Dotted, plainest: Dotted) -> bool:
    """Whether another version's name fits: a listing is not called like a single result."""
    return elsewhere == plainest or {elsewhere[-1], plainest[-1]} != {"get", "list"}


def _party(
    group: Sequence[Endpoint], rules: NamespaceRules, candidates: tuple[Dotted, ...]
) -> Party:
    method = group[0].method.upper()
    order = _METHOD_ORDER.index(method) if method in _METHOD_ORDER else len(_METHOD_ORDER)
    parameters = len(read_route(group[0].path, rules).parameters)
    return Party(
        keys=tuple(each.key for each in group),
        versions=tuple(_version(each.path, rules) for each in group),
        rank=(parameters, order, group[0].key),
        candidates=candidates,
    )


def _method_name(endpoint: Endpoint, dotted: Dotted, rules: NamespaceRules) -> MethodName:
    version = read_route(endpoint.path, rules).version
    return MethodName(namespace=dotted[:-1], version=version, method=dotted[-1])
