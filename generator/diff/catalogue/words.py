"""What the rules say in the same words: what an effect means for callers, and what to do."""

from __future__ import annotations

from dataclasses import dataclass

from generator.diff.catalogue.model import Example, Role, Rule
from generator.diff.model import Effect
from generator.ir.schema import Json

NOTHING = "Nothing has to be done."

_MEANINGS: dict[tuple[Role, Effect], str] = {
    ("request", "narrows"): "Requests with {values} were accepted and are refused now.",
    ("request", "widens"): "Requests with {values} are accepted now, and all others as before.",
    ("request", "changes"): "Requests with {values} are refused now, and other ones accepted.",
    ("response", "narrows"): "Responses with {values} are not sent any more, and no new ones are.",
    ("response", "widens"): "Responses with {values} may come now; they were ruled out before.",
    (
        "response",
        "changes",
    ): "Responses may come now that were ruled out before; others do not any more.",
}

_REMEDIES: dict[tuple[Role, Effect], str] = {
    ("request", "narrows"): (
        "Keep accepting what was accepted, or deprecate the endpoint and narrow it in a new one."
    ),
    ("request", "changes"): (
        "Keep accepting what was accepted beside the new, or make the change in a new version."
    ),
    ("request", "withdraws"): "Callers should stop sending it: nothing reads it any more.",
    ("request", "behaves"): "Callers that leave it out should send the value that they mean.",
    ("response", "widens"): (
        "Keep answering as was promised, or make the change in a new version of the endpoint."
    ),
    ("response", "changes"): (
        "Keep answering as was promised, or make the change in a new version of the endpoint."
    ),
    ("response", "behaves"): "Callers should read the value by what it means now.",
}

_EITHER: dict[Effect, str] = {
    "undecided": "Read both sides, and waive the finding if nobody is harmed.",
    "unclassified": "Read both sides, and waive the finding if nobody is harmed.",
    "deprecates": "Callers should move on before it is removed.",
}


def meaning_of(role: Role, effect: Effect, values: str) -> str:
    """Say what ``effect`` means for callers, ``values`` being the values that come or go."""
    return _MEANINGS[role, effect].format(values=values)


def remedy_of(role: Role, effect: Effect) -> str:
    """Say what to do about ``effect`` on what travels in requests or in responses."""
    return _REMEDIES.get((role, effect)) or _EITHER.get(effect, NOTHING)


@dataclass(frozen=True, slots=True)
class Row:
    """A rule as a row of a table: with the documents of its example, None where it has none.

    Without a ``remedy`` it has the one of its usual effect.
    """

    name: str
    effects: tuple[Effect, ...]
    sentence: str
    meaning: str
    base: dict[str, Json] | None
    revision: dict[str, Json] | None
    remedy: str = ""

    def rule(self, role: Role) -> Rule:
        """Give the rule."""
        return Rule(
            id=self.name,
            effects=self.effects,
            role=role,
            sentence=self.sentence,
            meaning=self.meaning,
            remedy=self.remedy or remedy_of(role, self.effects[0]),
            example=self._example(),
        )

    def _example(self) -> Example | None:
        if self.base is None or self.revision is None:
            return None
        return Example(self.base, self.revision)
