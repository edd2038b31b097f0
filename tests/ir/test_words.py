"""Words of names in every spelling, the identifiers made of them, singular and plural."""

import keyword
import pickle
import subprocess
import sys

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.ir import inflection
from generator.ir.words import (
    Identifier,
    pascal_identifier,
    plural,
    singular,
    snake_identifier,
    split_words,
)

SPELLINGS = {
    "chargePointId": "charge point id",
    "ChargePointId": "charge point id",
    "charge_point_id": "charge point id",
    "charge-point id": "charge point id",
    "chargePoint.changed": "charge point changed",
    "EVSEs": "evses",
    "EVSEsList": "evses list",
    "listOfCDRs": "list of cdrs",
    "OCPPTag": "ocpp tag",
    "IDTagList": "id tag list",
    "HTTPSUrl": "https url",
    "ipV4": "ip v4",
    "IPv4": "ipv4",
    "SoC": "soc",
    "targetSoC": "target soc",
    "SoCLimit": "soc limit",
    "eMAID": "emaid",
    "reissueEMAID": "reissue emaid",
    "iOS": "ios",
    "iOSApp": "ios app",
    "maxKWh": "max kwh",
    "OAuth2Token": "oauth2 token",
    "v2.0": "v2 0",
    "ISO15118": "iso15118",
    "base64Encoded": "base64 encoded",
    "level3Charging": "level3 charging",
    "2FA": "2fa",
    "3DSecure": "3d secure",
    "3ds2": "3ds2",
    "xAxis": "x axis",
    "driver's": "drivers",
    "$filter": "filter",
    "__init__": "init",
    "café": "cafe",
    "Ångström": "angstrom",
    "Straße": "strasse",
    "Øre": "ore",
    "№5": "no5",
    "٣": "3",
    "价格": "u4ef7 u683c",
    "mapЖЮ": "map u0416 u042e",
    "+": "plus sign",
    "*": "asterisk",
    " ": "space",
    "\n": "u000a",
    "⚡": "u26a1",
    "⚡ fast": "fast",
    "": "",
}


@pytest.mark.parametrize(("text", "words"), SPELLINGS.items())
def test_splits_every_spelling_into_the_same_words(text: str, words: str) -> None:
    assert split_words(text) == tuple(words.split())


@given(st.text(min_size=1))
def test_no_text_is_without_words(text: str) -> None:
    words = split_words(text)
    assert words
    assert all(word.isascii() and word.isalnum() and word == word.lower() for word in words)


@pytest.mark.parametrize(
    ("text", "snake", "pascal"),
    [
        ("chargePointId", "charge_point_id", "ChargePointId"),
        ("OCPPTag", "ocpp_tag", "OcppTag"),
        ("v2.0", "v2_0", "V2_0"),
        ("24h", "n24h", "N24h"),
        ("0", "n0", "N0"),
        ("import", "import_", "Import"),
        ("None", "none", "None_"),
        ("match", "match", "Match"),
        ("", "empty", "Empty"),
        ("_id", "id", "Id"),
    ],
)
def test_makes_identifiers_of_words(text: str, snake: str, pascal: str) -> None:
    assert snake_identifier(text) == snake
    assert pascal_identifier(text) == pascal


def test_a_reserved_name_gets_underscores_until_it_is_free() -> None:
    assert snake_identifier("timeout", frozenset({"timeout"})) == "timeout_"
    assert snake_identifier("class", frozenset({"class_"})) == "class__"


@given(st.text(), st.frozensets(st.sampled_from(["a", "a_", "empty", "n1", "class_"])))
@example("class", frozenset({"class_"}))
@example("", frozenset({"empty"}))
def test_identifiers_are_valid_whatever_the_text(text: str, reserved: frozenset[str]) -> None:
    for name in (snake_identifier(text, reserved), pascal_identifier(text)):
        assert isinstance(name, Identifier)
        assert name.isidentifier()
        assert not keyword.iskeyword(name)
        assert not name.startswith("_")
    assert snake_identifier(text, reserved) not in reserved


@given(st.text())
def test_a_snake_identifier_stays_as_it_is(text: str) -> None:
    assert snake_identifier(snake_identifier(text)) == snake_identifier(text)


@pytest.mark.parametrize("text", ["", "1a", "a-b", "class", "None", "__debug__", "a b", "ﬁle"])
def test_an_identifier_cannot_be_anything_else(text: str) -> None:
    with pytest.raises(ValueError, match="is not a name that Python accepts"):
        Identifier(text)


def test_an_identifier_is_a_string_that_can_be_stored() -> None:
    name = Identifier("charge_points")
    assert name == "charge_points"
    assert type(pickle.loads(pickle.dumps(name))) is Identifier


PLURALS = {
    "evse": "evses",
    "EVSE": "EVSEs",
    "faq": "faqs",
    "cdr": "cdrs",
    "id": "ids",
    "api": "apis",
    "uri": "uris",
    "tax": "taxes",
    "TAX": "TAXes",
    "box": "boxes",
    "currency": "currencies",
    "CURRENCY": "CURRENCIES",
    "utility": "utilities",
    "key": "keys",
    "status": "statuses",
    "bonus": "bonuses",
    "bus": "buses",
    "menu": "menus",
    "gas": "gases",
    "alias": "aliases",
    "address": "addresses",
    "business": "businesses",
    "process": "processes",
    "analysis": "analyses",
    "axis": "axes",
    "taxi": "taxis",
    "database": "databases",
    "case": "cases",
    "license": "licenses",
    "house": "houses",
    "expense": "expenses",
    "response": "responses",
    "price": "prices",
    "cache": "caches",
    "batch": "batches",
    "match": "matches",
    "movie": "movies",
    "drive": "drives",
    "hero": "heroes",
    "photo": "photos",
    "quiz": "quizzes",
    "leaf": "leaves",
    "index": "indices",
    "criterion": "criteria",
    "person": "people",
    "salesperson": "salespeople",
    "child": "children",
    "email": "emails",
    "setting": "settings",
    "preference": "preferences",
    "location": "locations",
    "session": "sessions",
    "idea": "ideas",
    "charge point": "charge points",
    "charge-point": "charge-points",
    "chargePoint": "chargePoints",
    "id tag": "id tags",
    "vehicle class": "vehicle classes",
    "energy mix": "energy mixes",
    "term and policy": "terms and policies",
    "point of interest": "points of interest",
    "terms_of_service": "terms_of_services",
}
UNCHANGED = [
    *("series", "data", "metadata", "news", "sms", "kubernetes", "media", "firmware"),
    *("consumption stats", "chargePointData", "ClientSMS"),
]


@pytest.mark.parametrize(("one", "many"), PLURALS.items())
def test_knows_singular_and_plural(one: str, many: str) -> None:
    assert (plural(one), singular(many)) == (many, one)
    assert (singular(one), plural(many)) == (one, many)


@pytest.mark.parametrize("word", UNCHANGED)
def test_some_words_are_their_own_plural(word: str) -> None:
    assert (singular(word), plural(word)) == (word, word)


@pytest.mark.parametrize("many", inflection.IRREGULAR)
def test_every_irregular_plural_has_a_singular_that_stays(many: str) -> None:
    assert singular(singular(many)) == inflection.IRREGULAR[many]


words_in_any_spelling = st.one_of(
    st.text(),
    st.from_regex(r"[a-z]{1,6}(ses|ies|ves|xes|us|is|ss|s|y|o)", fullmatch=True),
    st.from_regex(r"([A-Z]{0,3}[a-z]{0,4}[ _-]?(of|and|s|es|S)?){1,3}", fullmatch=True),
)


@given(words_in_any_spelling)
@example("Charge PointsOfInterests")
def test_one_of_one_is_one_and_several_of_several_are_several(text: str) -> None:
    assert singular(singular(text)) == singular(text)
    assert plural(plural(text)) == plural(text)


@given(st.from_regex(r"[a-z]{1,12}", fullmatch=True))
@example("tofu")
def test_the_plural_of_a_word_leads_back_to_its_singular(word: str) -> None:
    assert singular(plural(word)) == singular(word)


def test_importing_loads_nothing_but_the_standard_library() -> None:
    code = (
        "import sys; before = set(sys.modules); import generator.ir.words;"
        "loaded = {name.partition('.')[0] for name in set(sys.modules) - before};"
        "print(sorted(loaded - sys.stdlib_module_names))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['generator']"
