"""Names in any casing are words, and plurals have singulars."""

import pytest

from generator.runtime.sampling.words import is_plural, singular, words_of


@pytest.mark.parametrize(
    "name", ["chargePointIds", "charge_point_ids", "charge-point-ids", "ChargePointIds"]
)
def test_words_in_every_casing(name: str) -> None:
    assert words_of(name) == ("charge", "point", "ids")


def test_abbreviations_are_words() -> None:
    assert words_of("EVSEId") == ("evse", "id")
    assert words_of("EVSEs") == ("evses",)
    assert words_of("phaseL1") == ("phase", "l", "1")


@pytest.mark.parametrize(
    ("plural", "single"),
    [
        ("utilities", "utility"),
        ("taxes", "tax"),
        ("statuses", "status"),
        ("addresses", "address"),
        ("evses", "evse"),
        ("charge_points", "charge_point"),
        ("currencies", "currency"),
    ],
)
def test_singulars(plural: str, single: str) -> None:
    assert singular(words_of(plural)) == words_of(single)
    assert singular(words_of(single)) == words_of(single)
    assert is_plural(words_of(plural))
    assert not is_plural(words_of(single))
