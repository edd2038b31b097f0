"""Which classes share a module: the graph of classes, its heads, and what loading one loads."""

import random
from collections.abc import Collection, Iterator, Mapping
from graphlib import TopologicalSorter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.ir.module_groups import module_groups

Graph = Mapping[str, Collection[str]]


def graph(written: str) -> dict[str, list[str]]:
    """A graph: ``A>BC B>C`` where A refers to B and C, and B to C."""
    pairs = [each.partition(">")[::2] for each in written.split()]
    named = {node: list(inner) for node, inner in pairs}
    return {**{each: [] for inner in named.values() for each in inner}, **named}


@pytest.mark.parametrize(
    ("written", "entries", "groups"),
    [
        ("", "", ""),
        ("A", "A", "A"),
        ("A>B B>C", "A", "ABC"),
        ("A>B B>C", "AC", "AB C"),
        ("A>BC B>D C>D", "A", "ABCD"),
        ("A>C B>C C>D", "AB", "A B CD"),
        ("A>BC B>D C>D D", "AC", "AB C D"),
        ("B>A", "", "BA"),
        ("A>A", "A", "A"),
        ("A>B B>A", "B", "BA"),
        ("A>B B>A", "AB", "AB"),
        ("A>B B>A", "", "AB"),
        ("X>B Y>C A>B B>C C>A", "XY", "BAC X Y"),
        ("X>A A>B B>A B>C", "X", "XABC"),
    ],
    ids=str,
)
def test_groups_of_small_graphs(written: str, entries: str, groups: str) -> None:
    expected = {each[0]: tuple(sorted(each)) for each in groups.split()}
    assert module_groups(graph(written), set(entries)) == expected


def test_chains_may_be_long() -> None:
    chain = {f"{number:05}": [f"{number + 1:05}"] for number in range(20_000)} | {"20000": []}
    assert list(module_groups(chain, {"00000"})) == ["00000"]
    circle = {**chain, "20000": ["00000"]}
    assert list(module_groups(circle, {"10000"})) == ["10000"]


NODES = "ABCDEFGHIJ"
GRAPHS = st.integers(1, len(NODES)).flatmap(
    lambda size: st.fixed_dictionaries(
        {node: st.sets(st.sampled_from(NODES[:size]), max_size=3) for node in NODES[:size]}
    )
)
ENTRIES = st.sets(st.sampled_from(NODES), max_size=3)


def reached(graph: Graph, starts: Collection[str], without: Collection[str] = ()) -> set[str]:
    """The nodes on ways from ``starts`` that do not touch ``without``."""
    found: set[str] = set()
    waiting = [node for node in starts if node not in without]
    while waiting:
        node = waiting.pop()
        if node not in found:
            found.add(node)
            waiting.extend(each for each in graph[node] if each not in without)
    return found


def component(graph: Graph, node: str) -> set[str]:
    """The nodes that ``node`` reaches and that reach it."""
    return {each for each in reached(graph, [node]) if node in reached(graph, [each])}


def starts(graph: Graph, entries: set[str]) -> set[str]:
    """The nodes that are referred to from outside, or in a component that nothing else leads to."""
    others = {
        node
        for node in graph
        if not any(node in reached(graph, [each]) for each in graph.keys() - component(graph, node))
    }
    return (entries & graph.keys()) | others


def between(groups: Mapping[str, Collection[str]], graph: Graph) -> dict[str, set[str]]:
    """The groups that each group refers to."""
    home = {node: head for head, nodes in groups.items() for node in nodes}
    return {
        head: {home[each] for node in nodes for each in graph[node]} - {head}
        for head, nodes in groups.items()
    }


def paths(graph: Graph, entries: set[str]) -> Iterator[tuple[str, set[str], set[str]]]:
    """Each node, its component, and what is on ways that do not touch any of these."""
    for node in graph:
        around = component(graph, node)
        yield node, around, reached(graph, starts(graph, entries), without=around)


@given(GRAPHS, ENTRIES)
def test_every_node_is_in_one_group_with_its_head(graph: Graph, entries: set[str]) -> None:
    groups = module_groups(graph, entries)
    assert sorted(node for nodes in groups.values() for node in nodes) == sorted(graph)
    assert all(head in nodes for head, nodes in groups.items())


@given(GRAPHS, ENTRIES)
def test_groups_never_refer_to_each_other_in_a_circle(graph: Graph, entries: set[str]) -> None:
    TopologicalSorter(between(module_groups(graph, entries), graph)).prepare()


@given(GRAPHS, ENTRIES)
def test_a_head_loads_what_it_reaches_and_nothing_else(graph: Graph, entries: set[str]) -> None:
    groups = module_groups(graph, entries)
    referred = between(groups, graph)
    for head in groups:
        loaded = {node for each in reached(referred, [head]) for node in groups[each]}
        assert loaded == reached(graph, [head])


@given(GRAPHS, ENTRIES)
def test_all_ways_to_members_go_through_their_head(graph: Graph, entries: set[str]) -> None:
    groups = module_groups(graph, entries)
    for head, around, others in paths(graph, entries):
        assert others.isdisjoint(set(groups.get(head, ())) - around)


@given(GRAPHS, ENTRIES)
def test_no_node_is_on_all_ways_to_another_head(graph: Graph, entries: set[str]) -> None:
    heads = module_groups(graph, entries).keys()
    for _, around, others in paths(graph, entries):
        assert heads - around <= others


@given(GRAPHS, ENTRIES, st.randoms(use_true_random=False))
def test_the_order_makes_no_difference(
    graph: Graph, entries: set[str], numbers: random.Random
) -> None:
    shuffled = {
        node: numbers.sample(sorted(graph[node]), len(graph[node]))
        for node in numbers.sample(sorted(graph), len(graph))
    }
    ordered = {node: sorted(graph[node]) for node in sorted(graph)}
    found = module_groups(shuffled, entries)
    assert list(found.items()) == list(module_groups(ordered, entries).items())
