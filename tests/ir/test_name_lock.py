"""The name lock as a file: whole, readable in a diff, and refused when it is not sound."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.ir.name_lock import NameLock, NameLockError, read_name_lock

LOCK = NameLock(
    methods={"GET /a": "a.list", "GET /a/{id}": "a.get"},
    classes={"A": ("GET /a response 200 /[]", "GET /a/{id} response 200")},
    arguments={"GET /a": {"query filter": "filter", "query class": "class_"}},
    fields={"A": {"class": "class_"}},
)

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=9)
tables = st.dictionaries(texts, st.dictionaries(texts, texts, max_size=3), max_size=3)
locks = st.builds(
    NameLock,
    methods=st.dictionaries(texts, texts, max_size=3),
    classes=st.dictionaries(texts, st.lists(texts, max_size=3).map(tuple), max_size=3),
    arguments=tables,
    fields=tables,
)


@given(locks)
def test_what_was_written_is_read(lock: NameLock) -> None:
    assert NameLock.from_text(lock.to_text()) == lock


@given(locks)
def test_the_text_does_not_depend_on_the_order_of_names(lock: NameLock) -> None:
    again = NameLock(
        methods=dict(reversed(lock.methods.items())),
        classes=dict(reversed(lock.classes.items())),
        arguments={
            key: dict(reversed(names.items())) for key, names in reversed(lock.arguments.items())
        },
        fields=dict(reversed(lock.fields.items())),
    )
    assert again.to_text() == lock.to_text()


def test_each_operation_and_class_has_a_line() -> None:
    lines = LOCK.to_text().splitlines()
    assert '    "GET /a": {"query class": "class_", "query filter": "filter"}' in lines
    assert '    "GET /a": "a.list",' in lines
    assert LOCK.to_text().endswith("}\n")


def test_a_lock_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert read_name_lock(tmp_path / "names.json") == NameLock()


def test_a_lock_is_read_from_its_file(tmp_path: Path) -> None:
    path = tmp_path / "names.json"
    path.write_text(LOCK.to_text(), encoding="utf-8")
    assert read_name_lock(path) == LOCK


def _changed(**members: object) -> str:
    return json.dumps({**json.loads(LOCK.to_text()), **members})


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "not json",
        "[" * 100_000,
        _changed(format=2),
        _changed(methods=[["GET /a", "a.list"]]),
        _changed(methods={"GET /a": 1}),
        _changed(classes={"A": "GET /a response 200"}),
        _changed(classes={"A": [1]}),
        _changed(arguments={"GET /a": "filter"}),
        _changed(fields={"A": {"class": None}}),
        '{"format": 1, "methods": {}, "classes": {}, "arguments": {}}',
        LOCK.to_text().replace('"A": [', '"A": [], "A": [', 1),
        f"<<<<<<< ours\n{LOCK.to_text()}",
    ],
)
def test_what_is_no_lock_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "names.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(NameLockError, match=r"names\.json: "):
        read_name_lock(path)


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NameLockError, match="cannot be read"):
        read_name_lock(tmp_path)
    path = tmp_path / "names.json"
    path.write_bytes(b'{"format": "\xff"}')
    with pytest.raises(NameLockError, match="UTF-8"):
        read_name_lock(path)
