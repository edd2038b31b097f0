"""Security schemes of two sides: which is which, and what differs between two that are one.

A scheme is what it asks of callers; the name that a document gives it is not sent. Source: OpenAPI
3.1.1 sections 4.8.27 to 4.8.29 (Security Scheme Object, OAuth Flows Object, OAuth Flow Object);
RFC 9110 section 11.1 (the name of an HTTP scheme has no case).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from generator.diff.model import Change, Effect, Side, Witness
from generator.diff.operations.telling import Place, shared
from generator.ir.api import Api, SecurityScheme
from generator.ir.others import others_of
from generator.ir.schema import Json
from generator.ir.value_sets.json_identity import canonical_text, identity

_KNOWN = frozenset(
    {"type", "description", "name", "in", "scheme", "bearerFormat", "flows", "openIdConnectUrl"}
)
_FLOW_URLS = ("authorizationUrl", "tokenUrl", "deviceAuthorizationUrl")
_FLOW = frozenset({*_FLOW_URLS, "refreshUrl", "scopes"})

Fields = Mapping[str, Json]


def kind_of(scheme: SecurityScheme) -> str:
    """Give what a scheme is: how its credential is sent, and where that comes from.

    Texts of equal schemes are equal. Which scopes a flow offers is no part of it.
    """
    return canonical_text(_identity(scheme))


def described(scheme: SecurityScheme) -> str:
    """Say what a scheme is in a few words: ``apiKey X-Key in header``."""
    match scheme.type:
        case "apiKey":
            return f"apiKey {scheme.parameter_name} in {scheme.location}"
        case "http":
            return f"http {scheme.scheme}"
        case "openIdConnect":
            return f"openIdConnect {_detail(scheme).get('openIdConnectUrl')}"
        case _:
            return scheme.type


class Schemes:
    """The schemes of two sides. Two are one that are the same kind, else those of one name."""

    def __init__(self, base: Api, revision: Api) -> None:
        self._base = {each.name: each for each in base.security_schemes}
        self._revision = {each.name: each for each in revision.security_schemes}
        self._told: dict[str, tuple[Change, ...]] = {}

    def base_kind(self, name: str) -> str:
        """Give what a scheme of the base is, by its name there."""
        found = self._base.get(name)
        return f"undeclared {name}" if found is None else kind_of(found)

    def revision_kind(self, name: str) -> str:
        """Give the same of the revision; that of the base's for one that is an altered one."""
        found = self._revision.get(name)
        if found is None:
            return f"undeclared {name}"
        former = next((own for own, other in self._partners.items() if other.name == name), None)
        return kind_of(found if former is None else self._base[former])

    def differences(self, name: str) -> tuple[Change, ...]:
        """Give what differs between a scheme of the base, by its name, and the revision's."""
        if name not in self._told:
            partner = self._partners.get(name)
            found = () if partner is None else _differences(self._base[name], partner)
            self._told[name] = tuple(found)
        return self._told[name]

    @cached_property
    def _partners(self) -> dict[str, SecurityScheme]:
        """Give the schemes of the revision by the name of the base's that each one is."""
        kinds: dict[str, SecurityScheme] = {}
        for each in self._revision.values():
            kinds.setdefault(kind_of(each), each)
        found: dict[str, SecurityScheme] = {}
        for name, each in self._base.items():
            same = self._revision.get(name)
            is_same = same is not None and kind_of(same) == kind_of(each)
            partner = same if is_same else kinds.get(kind_of(each))
            if partner is not None:
                found[name] = partner
        for name, each in self._base.items():
            free = [other for other in self._revision.values() if other not in found.values()]
            if name not in found:
                alike = (other for other in free if other.name == name or _share(each, other))
                partner = next(alike, None)
                if partner is not None:
                    found[name] = partner
        return found


def _identity(scheme: SecurityScheme) -> dict[str, Json]:
    name = scheme.parameter_name or ""
    own: dict[str, dict[str, Json]] = {
        "apiKey": {
            "in": scheme.location,
            "name": name.lower() if scheme.location == "header" else name,
        },
        "http": {"scheme": scheme.scheme},
        "openIdConnect": {"url": _detail(scheme).get("openIdConnectUrl")},
        "oauth2": {"flows": {flow: _urls(said) for flow, said in _flows(scheme).items()}},
    }
    return {"type": scheme.type, **own.get(scheme.type, {})}


def _detail(scheme: SecurityScheme) -> Fields:
    return scheme.detail if isinstance(scheme.detail, dict) else {}


def _flows(scheme: SecurityScheme) -> dict[str, Fields]:
    flows = _detail(scheme).get("flows")
    written = flows.items() if isinstance(flows, dict) else ()
    return {
        name: said for name, said in written if isinstance(said, dict) and not name.startswith("x-")
    }


def _urls(flow: Fields) -> dict[str, Json]:
    return {name: flow[name] for name in _FLOW_URLS if name in flow}


def _share(one: SecurityScheme, other: SecurityScheme) -> bool:
    """Say whether two schemes have an OAuth flow in common."""
    ours, theirs = _flows(one), _flows(other)
    return any(name in theirs and _urls(said) == _urls(theirs[name]) for name, said in ours.items())


@dataclass(frozen=True, slots=True)
class _Both:
    """A scheme on both sides."""

    base: SecurityScheme
    revision: SecurityScheme

    def tell(
        self, rule: str, effect: Effect, base: Json, revision: Json, subject: str = ""
    ) -> Change:
        before = None if base is None else Side(self.base.source, base)
        after = None if revision is None else Side(self.revision.source, revision)
        change = Place().tell(rule, effect, before, after, scheme=self.base.name)
        shown: dict[str, Json] = {"scheme": described(self.base), "uses": base}
        witness = Witness("credentials", shown, "base")
        named = shared(change, subject or self.base.name, (described(self.base),))
        return replace(named, witness=witness if effect in ("narrows", "changes") else None)


def _differences(base: SecurityScheme, revision: SecurityScheme) -> Iterator[Change]:
    both = _Both(base, revision)
    before, after = _detail(base), _detail(revision)
    if base.type != revision.type or base.type != "oauth2":
        if _identity(base) != _identity(revision):
            texts = described(base), described(revision)
            yield both.tell("api-security-scheme-changed", "changes", *texts)
    else:
        yield from _flow_differences(both)
    if before.get("bearerFormat") != after.get("bearerFormat"):
        formats = before.get("bearerFormat"), after.get("bearerFormat")
        yield both.tell("api-security-scheme-bearer-format-changed", "documents", *formats)
    yield from _other_differences(both, dict(_others(base)), dict(_others(revision)))


def _others(scheme: SecurityScheme) -> Iterator[tuple[str, Json]]:
    yield from others_of(_detail(scheme), _KNOWN)
    flows = _detail(scheme).get("flows")
    for name, said in flows.items() if isinstance(flows, dict) else ():
        if name.startswith("x-"):
            yield f"flows/{name}", said
        elif isinstance(said, dict):
            yield from others_of(said, _FLOW, f"flows/{name}/")


def _other_differences(both: _Both, before: Fields, after: Fields) -> Iterator[Change]:
    for name in sorted({*before, *after}):
        values = before.get(name), after.get(name)
        is_same = identity(values[0]) == identity(values[1])
        if not is_same or (name in before) != (name in after):
            if name.rpartition("/")[2].startswith("x-"):
                yield both.tell("api-extension-changed", "documents", *values, subject=name)
            else:
                yield both.tell("unclassified-change", "unclassified", *values, subject=name)


def _flow_differences(both: _Both) -> Iterator[Change]:
    ours, theirs = _flows(both.base), _flows(both.revision)
    for flow in (each for each in ours if each not in theirs):
        yield both.tell("api-security-flow-removed", "narrows", flow, None, flow)
    for flow in (each for each in theirs if each not in ours):
        yield both.tell("api-security-flow-added", "widens", None, flow, flow)
    for flow in (each for each in ours if each in theirs):
        yield from _url_differences(both, ours[flow], theirs[flow])
        yield from _scope_differences(both, ours[flow], theirs[flow])


def _url_differences(both: _Both, ours: Fields, theirs: Fields) -> Iterator[Change]:
    for field in (*_FLOW_URLS, "refreshUrl"):
        before, after = ours.get(field), theirs.get(field)
        if before == after:
            continue
        # Without a refreshUrl tokens are renewed at the tokenUrl (RFC 6749, section 6).
        is_same = field == "refreshUrl" and before == theirs.get("tokenUrl") and after is None
        if not is_same:
            effect: Effect = "changes" if before else "documents"
            yield both.tell("api-security-scheme-changed", effect, before, after, field)


def _scope_differences(both: _Both, ours: Fields, theirs: Fields) -> Iterator[Change]:
    before, after = _offered(ours), _offered(theirs)
    for scope in before:
        if scope not in after:
            yield both.tell("api-security-scheme-scope-removed", "narrows", scope, None, scope)
    for scope in after:
        if scope not in before:
            yield both.tell("api-security-scheme-scope-added", "widens", None, scope, scope)


def _offered(flow: Fields) -> dict[str, Json]:
    scopes = flow.get("scopes")
    return scopes if isinstance(scopes, dict) else {}
