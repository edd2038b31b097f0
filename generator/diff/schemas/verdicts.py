"""What a difference means where it stands: shown by a value, proven away, or left open.

What a keyword does to the values of its own schema need not be what happens to those around it:
another member of a union may accept what one does not any more, another assertion may have refused
it before. So what would break is shown or proven at its place; else it is undecided.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field

from generator.diff.containment.json_values import shown
from generator.diff.containment.outcomes import Verdict
from generator.diff.law import level_of
from generator.diff.model import Effect
from generator.diff.schemas.difference import IGNORED, Difference, Frame
from generator.diff.schemas.graph import Place
from generator.diff.schemas.lens import Lens
from generator.diff.schemas.witnesses import Witnesses
from generator.ir.schema import Json
from generator.ir.value_sets import Inner

_LONGEST_SHOWN = 4_000
_MOST_REQUIRED = 600
"""With more properties a value is longer than what is shown."""
_TOO_WIDE = "the value that shows it is too long"
_NONE_FOUND = "no value that shows it was found"


@dataclass(frozen=True, slots=True)
class Judged:
    """The effect of a difference at its place, with the value that shows it or the reason why none.

    ``why`` says why it has no effect though its keyword alone would.
    """

    effect: Effect
    witness: tuple[Json, ...] = ()
    no_witness: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Judge:
    """Judges differences through one lens; ``witnesses`` says whether values are to be shown."""

    lens: Lens
    witnesses: bool
    _verdicts: dict[Hashable, Verdict] = field(default_factory=dict)

    def judged(self, root: tuple[Inner, Inner], place: Place, *, alone: bool) -> Judged | None:
        """Judge a difference in the schemas of ``root``; ``alone`` if nothing else differs there.

        None for what is no difference unless a value shows it.
        """
        for at, frame in reversed(list(enumerate(place.frames))):
            if frame.schemas is not None:
                inner = Place(place.frames[at + 1 :], place.difference)
                return self._selected(self.judged(frame.schemas, inner, alone=alone))
        difference = place.difference
        effect = difference.effect
        if level_of(effect, self.lens.direction) not in ("breaking", "undecided"):
            return Judged(effect)
        if effect == "unclassified" or difference.aspect == "undecided":
            return Judged(effect)
        sure = difference.certain and _is_plain(place) and not self._says_more(difference)
        if sure and not self.witnesses:
            return Judged(effect)
        if sure and not difference.only_shown and self._is_wide(place):
            return Judged(effect, no_witness=_TOO_WIDE)
        witness = Witnesses(self.lens).shown(root, place, alone=alone)
        if witness:
            return self._shown(difference, witness)
        if difference.only_shown:
            return None
        return self._unshown(root, place, sure=sure, alone=alone)

    def _selected(self, judged: Judged | None) -> Judged | None:
        """Give what was found in a schema that only a discriminator leads to."""
        if judged is None or not judged.witness:
            return judged
        return Judged(judged.effect, no_witness=IGNORED)

    def _is_wide(self, place: Place) -> bool:
        """Tell whether what shows a difference has so many properties that it is not shown."""
        of_revision, own = self.lens.sender == "revision", place.difference
        sent = [frame.revision if of_revision else frame.base for frame in place.frames]
        here = own.revision_alternative if of_revision else own.base_alternative
        around = sent if here is None else [*sent, here]
        return any(len(each.required) > _MOST_REQUIRED for each in around)

    def _says_more(self, difference: Difference) -> bool:
        """Tell whether the sender asserts there what may rule out the values that would show it."""
        sides = difference.base_alternative, difference.revision_alternative
        sent = sides[self.lens.sender == "revision"]
        return sent is not None and bool(sent.opaque or sent.contains or sent.names or sent.unique)

    def _shown(self, difference: Difference, witness: tuple[Json, ...]) -> Judged:
        effect = difference.effect
        if effect == "undecided":
            effect = self._effect_of_pair(difference)
        if not self.witnesses:
            return Judged(effect)
        if len(text := shown(witness[0], most=_LONGEST_SHOWN + 1)) > _LONGEST_SHOWN:
            return Judged(effect, no_witness=f"the value that shows it is too long: {text[:60]}…")
        return Judged(effect, witness)

    def _effect_of_pair(self, difference: Difference) -> Effect:
        """Tell what happens to the values of the nearest schemas, one being known to be lost."""
        found = self.lens.relation(*difference.local) if difference.local else None
        breaking = found is not None and level_of(found, self.lens.direction) == "breaking"
        return found if found is not None and breaking else "changes"

    def _unshown(
        self, root: tuple[Inner, Inner], place: Place, *, sure: bool, alone: bool
    ) -> Judged:
        difference = place.difference
        reason = difference.unshown or _NONE_FOUND
        if difference.unshown:
            return Judged(difference.effect, no_witness=self._if_asked(reason))
        if unproven := difference.unproven or self._uncompared(place):
            return Judged("undecided", no_witness=self._if_asked(unproven))
        for pair in (difference.local, root):
            verdict = self._received(pair) if pair is not None else None
            if verdict is not None and verdict.holds:
                return Judged(self._harmless(difference), why="all values are accepted as before")
            if verdict is not None and verdict.example and alone:
                inner = place if pair is not root else Place((), difference)
                found = Witnesses(self.lens).embedded(root, inner, verdict.example[0])
                if found:
                    return self._shown(difference, found)
        refused = self._received(root).holds is False and alone
        if difference.effect != "undecided" and (sure or refused):
            return Judged(difference.effect, no_witness=self._if_asked(reason))
        return Judged("undecided", no_witness=self._if_asked(self._received(root).reason or reason))

    def _uncompared(self, place: Place) -> str:
        """Say that there is an assertion around a difference beside which nothing can be proven."""
        for frame in place.frames:
            sent, received = frame.base.opaque, frame.revision.opaque
            if self.lens.sender == "revision":
                sent, received = received, sent
            for keyword, text in received:
                if (keyword, text) not in sent:
                    return f"the assertion {keyword!r} around it cannot be compared"
        return ""

    def _harmless(self, difference: Difference) -> Effect:
        """Give the effect of what breaks nothing: the better half of it, or none."""
        better: Effect = "widens" if self.lens.direction == "request" else "narrows"
        return better if difference.effect in ("changes", "undecided") else "documents"

    def _if_asked(self, reason: str) -> str:
        return reason if self.witnesses else ""

    def _received(self, pair: tuple[Inner, Inner]) -> Verdict:
        key = self.lens.key(*pair)
        if key not in self._verdicts:
            self._verdicts[key] = self.lens.received(*pair)
        return self._verdicts[key]


def _is_plain(place: Place) -> bool:
    """Tell whether nothing around a difference can make up for it: no union, no other assertion."""
    return not any(map(_hides, place.frames))


def _hides(frame: Frame) -> bool:
    return frame.place == "union" or bool(frame.base.opaque or frame.revision.opaque)
