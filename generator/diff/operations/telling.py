"""Changes about an operation or the API as a whole, made alike wherever they are found."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from generator.diff.model import Change, Effect, Side, Spot
from generator.ir.schema import Json
from generator.ir.types import Direction
from generator.ir.value_sets.json_identity import canonical_text

_MOST = 80
"""How many characters of a text the sentence of a change holds."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something changed and who sends what changed."""

    spot: Spot = field(default_factory=Spot)
    direction: Direction = "request"

    def tell(
        self,
        rule: str,
        effect: Effect,
        base: Side | None = None,
        revision: Side | None = None,
        **details: str,
    ) -> Change:
        """Make a change; its details are short texts of both sides and what is given."""
        sides = {"base": base, "revision": revision}
        texts = {name: short(side.value) for name, side in sides.items() if side is not None}
        return Change(
            rule=rule,
            effect=effect,
            direction=self.direction,
            spot=self.spot,
            base=base,
            revision=revision,
            details={**texts, **details},
        )


def shared(change: Change, subject: str, cause: Iterable[str] = ()) -> Change:
    """Give the change with a cause that it has in common with changes elsewhere.

    That is its rule, ``subject``, what stands on both sides, and ``cause``.
    """
    values = (None if side is None else side.value for side in (change.base, change.revision))
    own = (change.rule, subject, *map(canonical_text, values))
    return replace(change, subject=subject, cause=(*own, *cause))


def short(value: Json) -> str:
    """Give a value as a short text: words as they are, all else as JSON."""
    text = value if isinstance(value, str) else canonical_text(value)
    return text if len(text) <= _MOST else text[: _MOST - 1] + "…"
