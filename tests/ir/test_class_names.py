"""Names of classes: one for each shape, kept by place, whatever comes and goes beside it."""

import random
from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.ir.class_candidates import Place, Rank
from generator.ir.class_names import RESERVED, ClassNames, name_classes
from generator.ir.types import Occurrence, Owner

Locked = Mapping[str, tuple[str, ...]]


def place(text: str) -> Place:
    """A place by its way: `session` is what is got, `session/user` lies in it.

    `session !2` is the second place of the same kind, as weak as the first.
    """
    entity, *way = text.partition(" ")[0].split("/")
    rank = Rank(superseded=False, depth=len(way), role=2, nesting=0, key=text)
    owner = Owner(text, f"GET /{entity}", "response", "200")
    return Place(Occurrence(owner), rank, ((entity,),), (), tuple((step,) for step in way), ())


def named(shapes: Mapping[str, Sequence[str]], locked: Locked | None = None) -> ClassNames:
    places = {shape: [place(text) for text in found] for shape, found in shapes.items()}
    return name_classes(shapes, places.__getitem__, locked or {}, lambda key: 1)


def test_a_shape_is_called_by_its_strongest_place() -> None:
    found = named({"a": ["session/user", "account"], "b": ["session"]})
    assert found.names == {"a": "Account", "b": "Session"}
    assert found.places == {"Account": ("account",), "Session": ("session",)}
    assert found.numbered == ()


def test_of_equally_strong_claims_none_is_met() -> None:
    found = named({"a": ["session/in/user"], "b": ["session/by/user"]})
    assert sorted(found.names.values()) == ["SessionByUser", "SessionInUser"]


def test_what_nothing_tells_apart_is_numbered_and_reported() -> None:
    shapes = {f"shape {number}": [f"session !{number}"] for number in range(1500)}
    found = named(shapes)
    assert len(set(found.names.values())) == len(shapes)
    assert len(found.numbered) == len(shapes)


@pytest.mark.parametrize("reserved", ["any", "field", "model"])
def test_a_name_of_what_modules_import_is_not_given(reserved: str) -> None:
    (name,) = named({"a": [reserved]}).names.values()
    assert name not in RESERVED


def test_a_locked_name_stays_with_its_place() -> None:
    locked = {"Old": ("session",), "Session": ("account",)}
    found = named({"a": ["session"], "b": ["account"]}, locked)
    assert found.names == {"a": "Old", "b": "Session"}
    assert found.places == {}


def test_two_shapes_that_become_one_keep_both_names() -> None:
    locked = {"Session": ("session",), "SessionUser": ("session/user",)}
    found = named({"one": ["session", "session/user"]}, locked)
    assert found.names == {"one": "Session"}
    assert found.aliases == {"SessionUser": "one"}


def test_a_shape_that_becomes_two_leaves_its_name_at_its_place() -> None:
    before = {"one": ["session/user", "account/user"]}
    locked = named(before).places
    ((name, (key,)),) = locked.items()
    found = named({"a": ["session/user"], "b": ["account/user"]}, locked)
    assert found.names["a" if key == "session/user" else "b"] == name
    assert len(set(found.names.values())) == 2
    assert name not in found.places


def test_a_name_that_is_free_may_be_given_and_goes_back_to_its_first_place() -> None:
    locked = {"Session": ("gone",)}
    without = named({"a": ["session"]}, locked)
    assert without.names == {"a": "Session"}
    assert without.places == {"Session": ("gone", "session")}
    beside = named({"a": ["session"], "first": ["gone"]}, without.places)
    assert beside.names["first"] == "Session"
    assert beside.names["a"] != "Session"


def test_a_name_is_bound_to_the_place_that_is_in_most_documents() -> None:
    places = {"a": [place("session"), place("account")]}
    keys = {"a": ["session", "account"]}
    found = name_classes(keys, places.__getitem__, {}, lambda key: 9 if key == "session" else 1)
    assert found.names == {"a": "Account"}
    assert found.places == {"Account": ("session",)}


# Laws

ways = st.sampled_from(
    [
        f"{entity}{rest}"
        for entity in ("session", "user", "any")
        for rest in ("", "/user", "/a/b", "/b")
    ]
)
keys = st.lists(ways, min_size=1, max_size=8, unique=True)


@st.composite
def documents(draw: st.DrawFn) -> dict[str, list[str]]:
    """Shapes with their places; each place is that of one shape."""
    shapes: dict[str, list[str]] = {}
    for key in draw(keys):
        shapes.setdefault(draw(st.sampled_from("pqrst")), []).append(key)
    return shapes


def at_places(shapes: Mapping[str, Sequence[str]], found: ClassNames) -> dict[str, set[str]]:
    """All names of what is at each place."""
    names = {shape: {name} for shape, name in found.names.items()}
    for alias, shape in found.aliases.items():
        names[shape].add(alias)
    return {key: names[shape] for shape, places in shapes.items() for key in places}


def extended(locked: Locked, found: ClassNames) -> Locked:
    return {**locked, **found.places}


@given(documents(), st.randoms(use_true_random=False))
def test_names_are_unique_and_depend_on_no_order(
    shapes: dict[str, list[str]], chance: random.Random
) -> None:
    found = named(shapes)
    assert len(set(found.names.values())) == len(shapes)
    assert RESERVED.isdisjoint(found.names.values())
    assert all(name.isidentifier() for name in found.names.values())
    shuffled = list(shapes.items())
    chance.shuffle(shuffled)
    again = named({shape: chance.sample(places, len(places)) for shape, places in shuffled})
    assert again.names == found.names
    assert again.places == found.places


@given(st.lists(documents(), min_size=1, max_size=4))
def test_naming_again_changes_nothing(all_shapes: list[dict[str, list[str]]]) -> None:
    locked: Locked = {}
    first = []
    for shapes in all_shapes:
        found = named(shapes, locked)
        locked = extended(locked, found)
        first.append(found)
    for shapes, before in zip(all_shapes, first, strict=True):
        after = named(shapes, locked)
        assert after.places == {}
        assert before.names.items() <= after.names.items() or all(
            name in at_places(shapes, after)[key]
            for name, (key, *_) in before.places.items()
            if key in at_places(shapes, after)
        )


@given(documents(), documents())
def test_a_name_stays_where_it_was_given(
    before: dict[str, list[str]], after: dict[str, list[str]]
) -> None:
    old = named(before)
    new = named(after, old.places)
    there = at_places(after, new)
    for name, (key,) in old.places.items():
        if key in there:
            assert name in there[key]
    for name, shape in {**{n: s for s, n in new.names.items()}, **new.aliases}.items():
        bound = extended(old.places, new)[name]
        assert any(key in after[shape] for key in bound)
