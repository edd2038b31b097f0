"""Docstrings: what they say of methods, resources, models, and how they are set."""

import inspect
from typing import Any

import pytest

from generator.render.prose import paragraph, prose, sentence

from .conftest import Generate, Generated

DOCUMENT = """
paths:
  /pets/{id}:
    put:
      summary: Replace a pet
      description: |
        Everything that is known of the pet is replaced by what the
        request says.

        - what is left out
        - is forgotten
      deprecated: true
      parameters:
      - {name: id, in: path, required: true, description: Which one, schema: {type: string}}
      - {name: dry, in: query, deprecated: true, description: "Only try:</br>nothing changes",
         schema: {type: boolean}}
      requestBody: {description: The new pets, content: {application/json: {schema: {
        type: array, items: {$ref: '#/components/schemas/Pet'}}}}}
      responses:
        '200': {description: The pet as it is now, content: {application/json: {schema: {
          $ref: '#/components/schemas/Pet'}}}}
        '404': {description: 'There is no such pet.'}
        '418': {description: ''}
        5XX: {description: Try again}
        default: {description: Anything else}
    get: {responses: {'200': {description: OK, content: {application/json: {schema: {
      type: object, properties: {data: {type: object, properties: {a: {type: string}}}}}}}}}}
  /pets/{id}/toys: {get: {}}
components:
  schemas:
    Pet: {type: object, description: An animal, properties: {
      name: {type: string, description: What it is called}, age: {type: integer},
      old: {type: string, deprecated: true}}}
"""


@pytest.fixture(scope="module")
def pets(generate: Generate) -> Generated:
    return generate(DOCUMENT)


def doc(thing: Any) -> str:
    return inspect.getdoc(thing) or ""


def test_a_method_says_what_it_does_takes_gives_and_raises(pets: Generated) -> None:
    assert doc(pets.client().pets.replace) == (
        "Replace a pet.\n"
        "\n"
        "Deprecated.\n"
        "\n"
        "Everything that is known of the pet is replaced by what the request says.\n"
        "\n"
        "- what is left out\n"
        "- is forgotten\n"
        "\n"
        "Args:\n"
        "    id: Which one\n"
        "    dry: Deprecated. Only try:\n"
        "        nothing changes\n"
        "    body: The new pets\n"
        "\n"
        "Returns:\n"
        "    The pet as it is now.\n"
        "\n"
        "Raises:\n"
        "    NotFoundError: 404. There is no such pet.\n"
        "    ClientError: 418.\n"
        "    ServerError: 5XX. Try again.\n"
        "\n"
        "``PUT /pets/{id}``"
    )


def test_a_method_of_which_nothing_is_said_is_called_by_its_operation(pets: Generated) -> None:
    assert doc(pets.client().pets.get) == "GET /pets/{id}.\n\n``GET /pets/{id}``"


def test_a_deprecated_method_is_marked_and_warns(pets: Generated) -> None:
    method = pets.client().pets.replace
    assert method.__deprecated__ == "The API deprecates this operation"
    pets.wire.answer({})
    with pytest.warns(pets.module.DeprecatedOperationWarning, match="names no replacement"):
        assert method("1").name is None
    assert not hasattr(pets.client().pets.get, "__deprecated__")


def test_resources_say_what_they_lead_to(pets: Generated) -> None:
    assert doc(type(pets.client().pets)) == (
        "The operations of ``client.pets``.\n"
        "\n"
        "Methods: ``get``, ``replace``. Resources inside: ``toys``."
    )
    assert doc(type(pets.client().pets).toys) == "The operations of ``client.pets.toys``."
    assert doc(pets.module.Client.pets) == "The operations of ``client.pets``."


def test_models_are_described_or_told_where_they_are_found(pets: Generated) -> None:
    assert doc(pets.models.Pet) == "An animal"
    text = "\n".join(text for path, text in pets.files.items() if "/models/" in path)
    assert '    name: str | None = None\n    """What it is called"""\n    age: int | None' in text
    assert '    old: str | None = None\n    """Deprecated."""\n' in text
    assert '"""``data`` in what ``client.pets.get`` gives."""' in text
    assert '"""What ``client.pets.get`` gives."""' in text


def test_long_paths_are_set_in_two_lines(generate: Generate) -> None:
    path = "/pets/" + "/".join(f"{{aParameterOfSomeLength{index}}}" for index in range(5))
    package = generate({"paths": {path: {"get": {"summary": "Short"}}}})
    text = doc(package.client().pets.get)
    assert max(map(len, text.splitlines())) <= 92
    assert text.replace("\n", "").endswith(f"``GET {path}``")


# Prose


def test_lines_of_a_paragraph_are_joined_and_wrapped() -> None:
    assert prose("one\ntwo three\nfour\n\nfive", 10) == "one two\nthree four\n\nfive"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("a:\n- b\n- c\n  goes on\nd", "a:\n- b\n- c goes on d"),
        ("1. a\n2. b", "1. a\n2. b"),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "| a | b |\n|---|---|\n| 1 | 2 |"),
        ("# Title\ntext", "# Title\ntext"),
        ("a\n```\nx = 1\ny = 2\n```\nb\nc", "a\n```\nx = 1\ny = 2\n```\nb c"),
        ("a\n\n    code\n    more\n\nb", "a\n\n    code\n    more\n\nb"),
        ("a  \nb", "a\nb"),
        ("a<br>b</br>c<br/>d", "a\nb\nc\nd"),
        ("<p>a</p><p>b</p>", "a\n\nb"),
        ("<ul><li>a</li><li>b</li></ul>", "- a\n\n- b"),
        ("a &lt; b &amp; c&nbsp;d", "a < b & c d"),
        ("a\n\n\n\n\nb", "a\n\nb"),
        ("a\r\nb\rc", "a b c"),
        ("\ta\n\tb", "    a\n    b"),
        ("use <id> or <Message>", "use <id> or <Message>"),
        ("", ""),
        (None, ""),
    ],
)
def test_what_is_set_in_lines_stays_so(text: str | None, lines: str) -> None:
    assert prose(text, 80) == lines.strip()


def test_items_of_lists_hang() -> None:
    assert prose("- one two three four", 12) == "- one two\n  three four"
    assert prose("10. one two three", 12) == "10. one two\n    three"


def test_words_that_are_too_long_are_left_whole() -> None:
    url = "https://example.com/" + "x" * 90
    assert prose(f"see {url} for more", 40) == f"see\n{url}\nfor more"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One line", "One line."),
        ("Hard\nwrapped,\nto here\n\nNot this", "Hard wrapped, to here."),
        ("Why?", "Why?"),
        ("  ", ""),
        (None, ""),
    ],
)
def test_a_sentence_is_the_first_paragraph(text: str | None, expected: str) -> None:
    assert sentence(text) == expected
    assert paragraph(text).rstrip("?") == expected.rstrip(".?")
