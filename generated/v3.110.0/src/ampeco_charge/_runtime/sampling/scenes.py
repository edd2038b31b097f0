"""What a plain value is made up for."""

from __future__ import annotations

from dataclasses import dataclass

from .anchors import Anchor
from .chance import Chance
from .words import Words


@dataclass(frozen=True, slots=True)
class Scene:
    """A property of this name, in what the `around` words name.

    `chance` is its own, `owner` that of the object that it is a member of: values that must agree
    with each other are made of that one. `anchor` is what a greater object agrees about.
    """

    words: Words
    around: Words
    chance: Chance
    owner: Chance
    anchor: Anchor
