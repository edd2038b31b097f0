"""What one operation may be called, from its path and HTTP method, the plainest name first."""

from collections.abc import Iterator

from generator.ir.imperatives import is_imperative, parse
from generator.ir.naming_rules import Dotted, Endpoint, NamespaceRules
from generator.ir.paths import (
    Kind,
    Route,
    Step,
    is_named_after,
    normalised,
    parameter_noun,
    read_route,
)
from generator.ir.words import Identifier, plural, singular, snake_identifier, split_words

Words = tuple[str, ...]

_METHODS = {
    "POST": "create",
    "PATCH": "update",
    "PUT": "replace",
    "DELETE": "delete",
    "HEAD": "head",
    "OPTIONS": "options",
    "TRACE": "trace",
}
_ASIDE = frozenset({"HEAD", "OPTIONS", "TRACE"})
_ROOT = "root"


def candidate_names(
    endpoint: Endpoint, rules: NamespaceRules, reserved: frozenset[str]
) -> tuple[Dotted, ...]:
    """All names for `endpoint`, each with more context than those before it.

    Names in `reserved` (identifiers of endpoint versions) are no part of any. Raises NamingError.
    """
    route = read_route(endpoint.path, rules)
    read = _read_action if route.is_action else _read_resource
    namespace, plain = read(endpoint, route, rules)
    parts = tuple(_identifiers(namespace, rules, reserved))
    phrases = (plain, *_with_context(endpoint, route, plain, namespace))
    names = dict.fromkeys(snake_identifier(" ".join(phrase), reserved) for phrase in phrases)
    return tuple((*parts, name) for name in names)


def _identifiers(
    namespace: Words, rules: NamespaceRules, reserved: frozenset[str]
) -> Iterator[Identifier]:
    for place, part in enumerate(_renamed(namespace, rules)):
        yield snake_identifier(part, reserved | (rules.reserved if place == 0 else frozenset()))


def _renamed(namespace: Words, rules: NamespaceRules) -> Words:
    renames = dict(rules.renames)
    return tuple(
        part
        for text in namespace
        for part in (renames[text].split(".") if text in renames else (text,))
    )


def _read_resource(endpoint: Endpoint, route: Route, rules: NamespaceRules) -> tuple[Words, Words]:
    """The namespaces' texts and the method's words of a path that names things."""
    texts = tuple(step.text for step in route.static)
    if not texts:
        return (_ROOT,), (_resource_method(endpoint, route),)
    last = route.static[-1]
    if not _tells_what_to_do(endpoint, route, last, rules):
        return texts, (_resource_method(endpoint, route),)
    if len(texts) == 1:
        return _alone(endpoint, route, last.words)
    return texts[:-1], _aside(endpoint, last.words)


def _tells_what_to_do(endpoint: Endpoint, route: Route, last: Step, rules: NamespaceRules) -> bool:
    if last.kind is Kind.VERB:
        return True
    if last.text in dict(rules.renames):
        return False
    method = endpoint.method.upper()
    return is_imperative(last.words, method, on_item=route.ends_in_parameter)


def _alone(endpoint: Endpoint, route: Route, words: Words) -> tuple[Words, Words]:
    """Names for an imperative without a resource before it: its object is the namespace."""
    phrase = parse(words)
    if phrase.object:
        return (plural(" ".join(phrase.object)),), _aside(endpoint, phrase.verb + phrase.rest)
    method = _resource_method(endpoint, route)
    return (" ".join(words),), ("run" if endpoint.method.upper() == "POST" else method,)


def _aside(endpoint: Endpoint, words: Words) -> Words:
    method = endpoint.method.upper()
    return (_METHODS[method], *words) if method in _ASIDE else words


def _resource_method(endpoint: Endpoint, route: Route) -> str:
    method = endpoint.method.upper()
    if method == "GET":
        return "list" if endpoint.lists and not _is_one_item(route) else "get"
    if method == "POST" and _is_one_item(route):
        return "post"
    return _METHODS.get(method) or " ".join(split_words(method)) or "call"


def _is_one_item(route: Route) -> bool:
    return route.ends_in_parameter and is_named_after(route, len(route.steps) - 1)


def _read_action(endpoint: Endpoint, route: Route, rules: NamespaceRules) -> tuple[Words, Words]:
    """The namespaces' texts and the method's words of a path that names a target and an action."""
    if not route.static:
        return (_ROOT,), (_resource_method(endpoint, route),)
    places = [i for i, step in enumerate(route.steps) if step.kind is not Kind.PARAMETER]
    things, rest = [places[0]], places[1:]
    while len(rest) > 1 and _has_own_parameter(route, rest[0]):
        things.append(rest.pop(0))
    namespace = tuple(_collection(route.steps[i].text, rules) for i in things)
    if not rest:
        return namespace, (_resource_method(endpoint, route),)
    return namespace, _action(route, rest)


def _collection(text: str, rules: NamespaceRules) -> str:
    return text if text in dict(rules.renames) else plural(" ".join(split_words(text)))


def _action(route: Route, places: list[int]) -> Words:
    """The words of an action: ``set-priority/{charger}/evse/{evse}`` sets it for an evse."""
    own = [i for i in places[1:] if _has_own_parameter(route, i)]
    words = [word for i in places if i not in own for word in route.steps[i].words]
    for count, index in enumerate(own):
        words += ["and" if count else "for", *route.steps[index].words]
    return tuple(words)


def _has_own_parameter(route: Route, index: int) -> bool:
    return index + 1 in route.parameters and is_named_after(route, index + 1)


def _with_context(
    endpoint: Endpoint, route: Route, plain: Words, namespace: Words
) -> Iterator[Words]:
    by_method = (_resource_method(endpoint, route),)
    nouns = [parameter_noun(route, index) for index in route.parameters]
    if plain == ("list",) and route.ends_in_parameter:
        yield ("get",)
    if plain == by_method and _is_one_item(route):
        yield (*plain, "by", "id")
    elif nouns:
        yield (*plain, "for", *nouns[-1])
    if nouns:
        yield (*plain, "by", *_joined(nouns))
    yield from _operation_words(endpoint, namespace)
    if plain != by_method:
        yield (endpoint.method.lower(), *plain)
    yield (*plain, *split_words(normalised(endpoint.path)))


def _joined(nouns: list[Words]) -> Words:
    return nouns[0] + tuple(word for noun in nouns[1:] for word in ("and", *noun))


def _operation_words(endpoint: Endpoint, namespace: Words) -> Iterator[Words]:
    """The operationId without the words that the namespace says, and with them."""
    words = split_words(endpoint.operation_id or "")
    said = {word for text in namespace for word in split_words(text)}
    said |= {singular(word) for word in said} | {plural(word) for word in said}
    yield from (each for each in (tuple(w for w in words if w not in said), words) if each)
