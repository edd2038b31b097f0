"""Which classes share a module: those that are only ever reached through one and the same class.

Classes and what they refer to are a graph. Classes that hold each other, a strongly connected
component, cannot be apart. Every other class goes where its outermost dominator is: the one class,
of those that the outside refers to or several lead to, that all ways to it go through.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Set

Graph = Mapping[str, Collection[str]]
"""Nodes with those they refer to, which are nodes themselves."""


def module_groups(graph: Graph, entries: Set[str]) -> dict[str, tuple[str, ...]]:
    """Give the members of each group by its head, which all ways to them go through.

    ``entries`` are the nodes that the outside refers to; one that no other node refers to is taken
    for one of them. References between groups never lead round in a circle. The head of a component
    is the first, by name, of those of its nodes that others refer to. Heads and members are in the
    order of their names; no other order makes a difference.
    """
    referrers = _referrers(graph)
    heads: dict[str, str] = {}
    for nodes in _components(graph, referrers):
        outside = {node: referrers[node] - nodes for node in nodes}
        around = {heads[each] for found in outside.values() for each in found}
        if len(around) == 1 and entries.isdisjoint(nodes):
            head = around.pop()
        else:
            head = min([node for node in nodes if outside[node] or node in entries] or nodes)
        heads |= dict.fromkeys(nodes, head)
    members: dict[str, list[str]] = defaultdict(list)
    for node in sorted(graph):
        members[heads[node]].append(node)
    return {head: tuple(members[head]) for head in sorted(members)}


def _referrers(graph: Graph) -> dict[str, set[str]]:
    referrers: dict[str, set[str]] = {node: set() for node in graph}
    for node, referred in graph.items():
        for each in referred:
            referrers[each].add(node)
    return referrers


def _components(graph: Graph, referrers: Mapping[str, Set[str]]) -> Iterator[set[str]]:
    """Give the strongly connected components (Kosaraju), each after all that refer to it."""
    seen: set[str] = set()
    for root in reversed(list(_postorder(graph))):
        component: set[str] = set()
        waiting = [root]
        while waiting:
            node = waiting.pop()
            if node not in seen:
                seen.add(node)
                component.add(node)
                waiting.extend(referrers[node])
        if component:
            yield component


def _postorder(graph: Graph) -> Iterator[str]:
    """Give every node after those it refers to, as far as these do not refer back to it.

    Without recursion: chains of classes are longer than Python's stack is deep.
    """
    seen: set[str] = set()
    for root in graph:
        open_nodes = [(root, iter(graph[root]))] if root not in seen else []
        seen.add(root)
        while open_nodes:
            node, rest = open_nodes[-1]
            inner = next((each for each in rest if each not in seen), None)
            if inner is None:
                open_nodes.pop()
                yield node
            else:
                seen.add(inner)
                open_nodes.append((inner, iter(graph[inner])))
