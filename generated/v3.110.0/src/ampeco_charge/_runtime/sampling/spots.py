"""Where in a value something stands, and what is known there."""

from __future__ import annotations

from typing import Final, NamedTuple

from ..lazy import lazy_property
from .anchors import Anchor, Known, anchor_of, anchor_within
from .chance import Chance
from .plans import Plan
from .plausible import is_identity
from .scenes import Scene
from .words import Words, singular, words_of

_WRAPPERS: Final = frozenset(
    "data item items attributes value values result results list details info content".split()
)
LANGUAGES: Final = ("en", "de", "fr")
"""Names of members that are the same text in several languages."""

_TRANSPARENT: Final = frozenset(
    {
        ("translation",),
        ("localized", "text"),
        ("translated", "text"),
        *((each,) for each in LANGUAGES),
    }
)
_DEEP: Final = 8
_TOO_DEEP: Final = 24


class Home:
    """Something whole that values agree with: all of a value, or an item of an array."""

    def __init__(self, chance: Chance, known: Known) -> None:
        self._chance = chance
        self._known = known

    @lazy_property
    def anchor(self) -> Anchor:
        """What its values are derived from."""
        return anchor_of(self._chance, self._known)


class PartHome:
    """An item of an array that belongs to another whole."""

    def __init__(self, whole: Home | PartHome, chance: Chance, index: int) -> None:
        self._whole = whole
        self._chance = chance
        self._index = index

    @lazy_property
    def anchor(self) -> Anchor:
        """What its values are derived from."""
        return anchor_within(self._whole.anchor, self._chance, self._index)


class Spot(NamedTuple):
    """A place in a value.

    `words` are those of its name, `around` those of what it belongs to, `owner` is the chance of
    that. `home` is what all values around agree with, `above` are the plans of what it stands in.
    """

    path: tuple[str | int, ...]
    chance: Chance
    words: Words
    around: Words
    owner: Chance
    home: Home | PartHome
    above: tuple[Plan, ...]

    def member(self, name: str) -> Spot:
        """Return the place of a property."""
        words, around = words_of(name), self.around
        if words in _TRANSPARENT and self.words:
            words = self.words
        elif self.words and self.words[-1] not in _WRAPPERS:
            around = self.words
        chance = self.chance.child(name)
        path = (*self.path, name)
        return Spot(path, chance, words, singular(around), self.chance, self.home, self.above)

    def item(self, index: int) -> Spot:
        """Return the place of an item: what a list lists is a whole of its own."""
        chance = self.chance.child(index)
        home: Home | PartHome = Home(chance, Known())
        if self.words and self.words[-1] not in _WRAPPERS:
            home = PartHome(self.home, chance, index)
        path = (*self.path, index)
        return Spot(path, chance, singular(self.words), self.around, chance, home, self.above)

    def again(self, attempt: int) -> Spot:
        """Return the same place with another chance."""
        return self._replace(chance=self.chance.child(f"attempt {attempt}"))

    def inside(self, plan: Plan) -> Spot:
        """Return the same place, as the inside of what `plan` makes."""
        return self._replace(above=(*self.above, plan))

    def is_sparse(self, plan: Plan) -> bool:
        """Tell whether only what is required should be made: deep inside, or in itself."""
        return plan in self.above or len(self.above) > _DEEP

    def is_endless(self, plan: Plan) -> bool:
        """Tell whether what `plan` makes has itself inside already, or lies too deep."""
        return self.above.count(plan) > 1 or len(self.above) > _TOO_DEEP

    @property
    def is_null_here(self) -> bool:
        """Tell whether null is the value of this one, if null is allowed: that is so rarely."""
        return self.chance.one_in(10, "null") and not is_identity(self.words)

    @property
    def scene(self) -> Scene:
        """What a plain value is made up for."""
        return Scene(self.words, self.around, self.chance, self.owner, self.home.anchor)
