"""Where exactly one alternative must accept a value (``oneOf``): whether it is the only one.

Source: JSON Schema 2020-12 core, section 10.2.1.3.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field, replace

from generator.diff.containment.contained_parts import Case
from generator.diff.containment.disjoint import Disjointness, shared_types
from generator.diff.containment.readers import Reader, has_unread_pattern, identity_of, property_at
from generator.ir.value_sets import Alternative, JsonType, Member

IsWithin = Callable[[Case, Alternative, Alternative], bool]


@dataclass(frozen=True, slots=True)
class Exclusivity:
    """Tells whether what one alternative accepts is accepted by no other.

    ``apart`` tells which have no value in common. ``is_within`` tells of a case whether all values
    of an alternative of the receiver are in one of the sender, whoever sends them.
    """

    apart: Disjointness
    is_within: IsWithin
    _identities: dict[Alternative, Hashable] = field(default_factory=dict)

    def is_alone(self, case: Case, sub: Alternative, sup: Alternative, kind: JsonType) -> bool:
        """Tell whether no value of ``sub`` is in any other alternative that is accepted."""
        return all(
            each is sup
            or not shared_types(sub, each)
            or self.apart.of_type(sub, each, kind)
            or self._is_excluded(case, sub, each, kind)
            for each in case.right.alternatives
        )

    def _is_excluded(self, case: Case, sub: Alternative, sup: Alternative, kind: JsonType) -> bool:
        """Tell whether what is described leaves out the values that ``sub`` and ``sup`` share.

        That is so where all of them are in another alternative of what is described.
        """
        if not case.left.exclusive:
            return False
        others = [each for each in case.left.alternatives if each is not case.origin]
        theirs = self._identity(self.apart.right.reader, sup)
        if any(self._identity(self.apart.left.reader, each) == theirs for each in others):
            return True
        shared = self._shared(sub, sup) if kind == "object" else sup
        if shared is None:
            return True
        return any(self.is_within(case, shared, each) for each in others)

    def _shared(self, sub: Alternative, sup: Alternative) -> Alternative | None:
        """Give the objects of ``sup`` with the properties that those of ``sub`` may have.

        None where there are none.
        """
        may_have_others = not (self.apart.declared or sub.closed)
        if may_have_others or sub.patterned or sub.additional is not None:
            return sup
        if not sub.required <= sub.members.keys() or "minProperties" in sub.limits:
            return sup
        members = {}
        for name, member in sub.members.items():
            theirs = property_at(sup, name)
            if has_unread_pattern(sup, name):
                return sup
            if theirs is not None and not self.apart.inner(member.schema, theirs):
                members[name] = Member(name, theirs, sup.source)
        if not sup.required <= members.keys():
            return None
        return replace(sup, members=members, patterned=(), additional=None, closed=True)

    def _identity(self, reader: Reader, alternative: Alternative) -> Hashable:
        if alternative not in self._identities:
            self._identities[alternative] = identity_of(reader, alternative)
        return self._identities[alternative]
