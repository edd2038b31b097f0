"""Words of a text, and the Python identifiers made of them.

Names in OpenAPI documents come in every spelling (``chargePointId``, ``charge-point``, ``EVSEs``).
Whatever is named from them goes through :func:`split_words`, so that one spelling comes out.
"""

import keyword
import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache
from typing import Self

from generator.ir import inflection

_WORD = re.compile(
    r"""
    (?<![A-Za-z0-9])[a-z0-9]+(?![A-Za-z0-9])            # a part in lower case is one word
  | (?<![A-Z])(?:OAuth|IPv|SoC|SoH|IoT|VoIP|[KMG]Wh)s?\d*(?![a-z])
  | (?<![A-Za-z])(?:kWh|kW|kVA|kV|mA|mV)s?\d*(?![a-z])
  | (?<![A-Za-z0-9])[a-z][A-Z]{2,}s?\d*(?![a-z])        # eMAID, iOS
  | [A-Z]{2,}s\d*(?![a-z])                              # EVSEs
  | [A-Z]+(?=[A-Z][a-z])                                # OCPP in OCPPTag
  | [A-Z]?[a-z][a-z0-9]*
  | [A-Z]+\d*
  | \d+(?:[A-Z]+\d*(?![a-z])|[a-z0-9]*)                 # 2FA, 3DSecure, 5xxErrors
    """,
    re.VERBOSE,
)

_RUN = re.compile(r"[A-Za-z0-9]+|[^\x00-\x7f]")

# Letters that Unicode does not decompose, although each has a customary Latin spelling.
_LATIN = str.maketrans(
    dict(zip("ßæœøłđðþı", ("ss", "ae", "oe", "o", "l", "d", "d", "th", "i"), strict=True))
    | dict(zip("ẞÆŒØŁĐÐÞ", ("SS", "Ae", "Oe", "O", "L", "D", "D", "Th"), strict=True))
    | {"'": "", "\N{RIGHT SINGLE QUOTATION MARK}": ""}
)

_HEAD_BEFORE = frozenset({"of", "for", "per", "under", "with", "without"})
_JOINS = frozenset({"and", "or"})
_HEAD_WITHOUT_SINGULAR = "terms"  # terms of service


@cache
def split_words(text: str) -> tuple[str, ...]:
    """The words of `text` in lower case ASCII, in order; empty only for the empty text.

    Letters without a Latin spelling become words of their code points (``u4ef7``); a text of
    nothing but ASCII punctuation is spelled by the Unicode names (``+`` is ``plus sign``).
    """
    return tuple(_words(_latin(text))) or tuple(_spelled(text))


def _latin(text: str) -> str:
    if text.isascii():
        return text.replace("'", "")
    decomposed = unicodedata.normalize("NFKD", text.translate(_LATIN))
    return "".join(_digit(char) for char in decomposed if not unicodedata.combining(char))


def _digit(char: str) -> str:
    if char.isascii() or unicodedata.category(char) != "Nd":
        return char
    return str(unicodedata.digit(char))


def _words(text: str) -> Iterator[str]:
    for run in _RUN.findall(text):
        if run.isascii():
            yield from (word.lower() for word in _WORD.findall(run))
        elif run.isalnum():
            yield _code_point(run)


def _spelled(text: str) -> Iterator[str]:
    for char in text:
        name = unicodedata.name(char, "") if char.isascii() else ""
        yield from re.findall("[a-z]+", name.lower()) or [_code_point(char)]


def _code_point(char: str) -> str:
    return f"u{ord(char):04x}"


class Identifier(str):
    """A string that is a Python identifier and no keyword; anything else is a ValueError.

    Soft keywords (``match``, ``type``) are ordinary names wherever generated code puts one. An
    identifier is in normal form KC, so that two different ones stay different for the compiler
    (Python language reference, section 2.3).
    """

    __slots__ = ()

    def __new__(cls, text: str) -> Self:
        """Check `text`; raises ValueError."""
        if not _is_identifier(text):
            raise ValueError(f"{text!r} is not a name that Python accepts")
        return super().__new__(cls, text)


def _is_identifier(text: str) -> bool:
    return (
        text.isidentifier()
        and not keyword.iskeyword(text)
        and text != "__debug__"
        and unicodedata.is_normalized("NFKC", text)
    )


def snake_identifier(text: str, reserved: frozenset[str] = frozenset()) -> Identifier:
    """The words of `text` joined by underscores: ``chargePointId`` gives ``charge_point_id``.

    Keywords and the names in `reserved` get a trailing underscore (PEP 8, "Naming Conventions"), a
    leading digit the letter ``n``; the empty text is ``empty``. Never starts with an underscore.
    """
    return _free("_".join(split_words(text)) or "empty", "n", reserved)


def pascal_identifier(text: str) -> Identifier:
    """The words of `text` in PascalCase, acronyms as words: ``OCPPTag`` gives ``OcppTag``.

    Digits that belong to different words stay apart: ``v2.0`` gives ``V2_0``.
    """
    joined = "".join(word.capitalize() + "\0" for word in split_words(text) or ("empty",))
    return _free(re.sub(r"(?<=\d)\0(?=\d)", "_", joined).replace("\0", ""), "N", frozenset())


def _free(name: str, digit_prefix: str, reserved: frozenset[str]) -> Identifier:
    if name[0].isdigit():
        name = digit_prefix + name
    while keyword.iskeyword(name) or name in reserved:
        name += "_"
    return Identifier(name)


@cache
def singular(phrase: str) -> str:
    """One of what a word or phrase names: ``charge points`` gives ``charge point``.

    Spelling is kept (``chargePoints``, ``charge-points``, ``EVSEs``). In ``points of interest``
    the head changes, in ``terms and policies`` both nouns. Text outside ASCII is returned as it is.
    """
    once = _inflected(phrase, inflection.singular)
    return phrase if once == phrase else singular(once)


def plural(phrase: str) -> str:
    """Several of what a word or phrase names: ``energy mix`` gives ``energy mixes``.

    A phrase that is a plural already stays as it is; see :func:`singular` for spelling.
    """
    return phrase if singular(phrase) != phrase else _inflected(phrase, inflection.plural)


def _inflected(phrase: str, change: Callable[[str], str]) -> str:
    if not phrase.isascii():
        return phrase
    found = list(_WORD.finditer(phrase))
    for index in reversed(_nouns([match.group().lower() for match in found])):
        start, end = found[index].span()
        word = phrase[start:end]
        phrase = phrase[:start] + _in_the_case_of(word, change(word.lower())) + phrase[end:]
    return phrase


def _nouns(words: list[str]) -> list[int]:
    """The places of the words that say how many: the head, and what ``and`` joins to it."""
    if not words:
        return []
    ends = (i for i, word in enumerate(words[:-1]) if i and word in _HEAD_BEFORE)
    head = next(ends, len(words)) - 1
    if words[head] == _HEAD_WITHOUT_SINGULAR:
        return [len(words) - 1]
    return [i for i in range(head) if words[i + 1] in _JOINS] + [head]


def _in_the_case_of(model: str, word: str) -> str:
    same = 0
    for old, new in zip(model.lower(), word, strict=False):
        if old != new:
            break
        same += 1
    rest = word[same:]
    shouted = model.isupper() and rest not in ("", "s", "es")
    return model[:same] + (rest.upper() if shouted else rest)
