"""What the names of properties say about their values: rules by the last words of a name.

Several names share a line. The longest ending of a name that is known decides, and what stands
around the property counts as words before its name: ``name`` of a ``chargePoint`` is found under
``charge point name``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias, TypeVar
from uuid import UUID

from .anchors import Anchor, filled
from .chance import Chance
from .scenes import Scene

TextRule: TypeAlias = Callable[[Scene], str | int | float]
NumberRule: TypeAlias = Callable[[Scene], int | float]
Rule = TypeVar("Rule")

_PLATE_LETTERS: Final = "ABCDEFGHJKLMNPRSTUVWXYZ"
_LOCALES: Final = ("en", "de", "fr", "nl", "es", "it", "pl", "bg")
_TAX: Final = 0.2
_PRICE: Final = 0.49


def _among(*texts: str) -> TextRule:
    return lambda scene: scene.chance.pick(texts)


def _filled(template: str) -> TextRule:
    return lambda scene: filled(template, scene.chance, "digits")


def _of_anchor(get: Callable[[Anchor], str | int | float]) -> TextRule:
    return lambda scene: get(scene.anchor)


def _span(low: float, high: float, digits: int = 0) -> NumberRule:
    """Numbers from `low` to `high` with some digits after the point; whole ones with none."""
    return lambda scene: _spanned(scene.chance, low, high, digits)


def _spanned(chance: Chance, low: float, high: float, digits: int) -> int | float:
    unit = 10**digits
    units = chance.between(round(low * unit), round(high * unit), "span")
    return units / unit if digits else units


def _one_of(*numbers: float) -> NumberRule:
    return lambda scene: scene.chance.pick(numbers)


def _amount(scene: Scene) -> float:
    """The price of the energy, with tax: what is without tax agrees with it."""
    return round(scene.anchor.energy / 1000 * _PRICE, 2)


def _net_amount(scene: Scene) -> float:
    return round(_amount(scene) / (1 + _TAX), 2)


def _tax_amount(scene: Scene) -> float:
    return round(_amount(scene) - _net_amount(scene), 2)


def _energy(scene: Scene) -> int:
    """The energy in Wh; in kWh it is the same."""
    return scene.anchor.energy


def _average_power(scene: Scene) -> int:
    return round(scene.anchor.draw)


def _peak_power(scene: Scene) -> int:
    return scene.anchor.power


def _kilowatt_hours(scene: Scene) -> float:
    return round(_energy(scene) / 1000, 3)


def _duration(scene: Scene) -> int:
    """The seconds from start to end."""
    times = scene.anchor.times
    return round((times.ended - times.started).total_seconds())


def email(scene: Scene) -> str:
    """Return the email address of a person, in a domain for examples (RFC 2606)."""
    return f"{scene.anchor.first_name}.{scene.anchor.last_name}@example.com".lower()


def phone(scene: Scene) -> str:
    """Return a telephone number as E.164 has it."""
    return f"+{scene.anchor.city.dialling_code}{filled('55500####', scene.chance, 'phone')}"


def _hex(length: int) -> TextRule:
    return lambda scene: f"{scene.chance.below(16**length):0{length}X}"


def uuid_text(chance: Chance) -> str:
    """Return a UUID of version 4 (RFC 9562)."""
    return str(UUID(int=chance.below(1 << 128, "uuid"), version=4))


def _plate(scene: Scene) -> str:
    letters = [scene.chance.pick(_PLATE_LETTERS, str(place)) for place in range(4)]
    digits = filled("####", scene.chance, "plate")
    return f"{''.join(letters[:2])}{digits}{''.join(letters[2:])}"


def _emaid(scene: Scene) -> str:
    """An E-mobility account identifier (ISO 15118-1, annex H), without check digit."""
    return f"{scene.anchor.city.country_code}-CHG-C{filled('########', scene.chance, 'emaid')}"


def _evse_id(scene: Scene) -> str:
    """An EVSE identifier (ISO 15118-1, annex H)."""
    return f"{scene.anchor.city.country_code}*CHG*E{filled('######', scene.chance, 'evse')}"


def _vat_number(scene: Scene) -> str:
    return f"{scene.anchor.city.country_code}{filled('#########', scene.chance, 'vat')}"


def _address(scene: Scene) -> str:
    return f"{scene.anchor.street} {scene.anchor.house}"


def _full_address(scene: Scene) -> str:
    city = scene.anchor.city
    return f"{_address(scene)}, {scene.anchor.postcode} {city.name}, {city.country}"


def _location_name(scene: Scene) -> str:
    # Of the street, which all that belongs to the place shares.
    kinds = ("Parking", "Charging Hub", "Mall", "Business Park", "Hotel")
    anchor = scene.anchor
    return f"{anchor.city.name} {anchor.street} {kinds[anchor.house % len(kinds)]}"


def _charge_point_name(scene: Scene) -> str:
    return f"{_address(scene)} - {scene.anchor.number % 9 + 1}"


def _person(scene: Scene) -> str:
    return f"{scene.anchor.first_name} {scene.anchor.last_name}"


def _company(scene: Scene) -> str:
    return scene.anchor.company


def _tariff_name(scene: Scene) -> str:
    return f"{scene.chance.pick(('Day', 'Night', 'Standard', 'Guest', 'Fleet'))} tariff"


def clock_text(scene: Scene) -> str:
    """Return a time of day as ``HH:MM``: starts are in the morning, ends in the evening."""
    spoken = set(scene.words)
    hours = (6, 21)
    if not spoken.isdisjoint({"start", "open", "opening", "from", "begin"}):
        hours = (6, 10)
    elif not spoken.isdisjoint({"end", "close", "closing", "to", "until"}):
        hours = (17, 22)
    hour = scene.chance.between(*hours, "hour")
    return f"{hour:02d}:{scene.chance.pick(('00', '15', '30', '45'), 'minute')}"


def _locale(scene: Scene) -> str:
    return _LOCALES[scene.anchor.index % len(_LOCALES)]


def _page(path: str) -> TextRule:
    return lambda scene: f"https://example.com/{path}/{scene.chance.between(1, 999, 'page')}"


def _by_name(rules: Mapping[str, Rule]) -> dict[str, Rule]:
    return {
        " ".join(name.split()): rule for names, rule in rules.items() for name in names.split("|")
    }


_WHERE: Final[Mapping[str, TextRule]] = {
    "city | town | city name": _of_anchor(lambda anchor: anchor.city.name),
    "region | province | county | state or province": _of_anchor(lambda a: a.city.region),
    "country name": _of_anchor(lambda anchor: anchor.city.country),
    "country | country code | nationality": _of_anchor(lambda anchor: anchor.city.country_code),
    "alpha 3 | country code alpha 3": _of_anchor(lambda anchor: anchor.city.alpha3),
    "postal code | post code | postcode | zip | zip code": _of_anchor(lambda a: a.postcode),
    "street | street name | address line 1": _of_anchor(lambda anchor: anchor.street),
    "house number | house number or name | building number": _of_anchor(lambda a: a.house),
    "street address | address": _address,
    "full address | formatted address": _full_address,
    "timezone | time zone | tz": _of_anchor(lambda anchor: anchor.city.time_zone),
    "currency | currency code": _of_anchor(lambda anchor: anchor.city.currency),
    "language | language code | lang": _of_anchor(lambda anchor: anchor.city.language),
    "locale | default language": _locale,
    """user state | user address state | partner state | company state | address state |
    location state | billing state""": _of_anchor(
        lambda anchor: anchor.city.region
    ),
}
_WHO: Final[Mapping[str, TextRule]] = {
    "first name | given name": _of_anchor(lambda anchor: anchor.first_name),
    "last name | family name | surname": _of_anchor(lambda anchor: anchor.last_name),
    "middle name": _among("Maria", "Ann", "Lee", "Ivo"),
    """user name | customer name | person name | contact name | contact person | full name |
    admin name | driver name | owner name | holder name | cardholder name | account holder |
    individual name | display name | author | created by | updated by""": _person,
    "username | login": _of_anchor(lambda a: f"{a.first_name}.{a.last_name}".lower()),
    "email | mail | email address": email,
    "phone | phone number | mobile | mobile number | telephone | telephone number | fax": phone,
    """company | company name | business name | partner name | operator name | vendor company |
    organization | organisation | organization name | supplier name | owner | utility name |
    roaming operator name | suboperator name | sub operator name | provider name |
    legal name""": _company,
    "vat no | vat number | tax id | company tax id | vat id": _vat_number,
    "reg no | company reg no | registration number": _filled("#########"),
    "personal id": _filled("##########"),
    "iban": _filled("DE02############0051"),
    "bic | swift": _among("COBADEFFXXX", "BNPAFRPPXXX", "INGBNL2AXXX"),
    "license plate | licence plate | plate | plate number | vehicle no": _plate,
    "vin": _filled("WVWZZZE1ZMP######"),
    "vehicle brand | vehicle make | vehicle manufacturer": _among("Volkswagen", "Renault", "Kia"),
    "vehicle model": _among("ID.3", "Megane E-Tech", "EV6"),
}
_DEVICES: Final[Mapping[str, TextRule]] = {
    "location name | site name | parking name | charging zone name": _location_name,
    "charge point name | charging station name | station name | charger name": _charge_point_name,
    "evse name | connector name": _filled("Connector #"),
    "tariff name | tariff group name | electricity rate name": _tariff_name,
    "plan name": _among("Basic", "Plus", "Fleet", "Unlimited"),
    "manufacturer | maker | brand name | vendor name | charge point vendor": _of_anchor(
        lambda anchor: anchor.device.maker
    ),
    "vendor | charge point vendor name": _of_anchor(lambda anchor: anchor.device.maker),
    "charge point model | model | model name": _of_anchor(lambda anchor: anchor.device.model),
    "firmware | firmware version": _of_anchor(lambda anchor: anchor.device.firmware),
    "version": _among("1.0.0", "1.2.3", "2.0.1"),
    "serial | serial number | serial no": _of_anchor(lambda anchor: anchor.device.serial),
    "network id | charge point identifier | identity | charge box id": _filled("CP-######"),
    "physical reference | evse physical reference": _among("A1", "A2", "B1", "B2", "12"),
    "connector type | plug type": _among("type2", "ccs2", "chademo"),
    "ocpp version": _among("1.6", "2.0.1"),
    "iccid": _filled("8935901##########4##"),
    "imsi": _filled("28401##########"),
    "ip | ip address | network ip | host ip": _filled("192.0.2.1##"),
    "mac | mac address": _among("00:00:5E:00:53:1A", "00:00:5E:00:53:2B", "00:00:5E:00:53:3C"),
    "host | hostname | domain": _among("csms.example.com", "ocpp.example.com"),
    "port": _among("443", "8080", "9000"),
    "user agent": _among("Mozilla/5.0"),
}
_TOKENS: Final[Mapping[str, TextRule]] = {
    "id tag | uid | rfid tag uid | rfid uid | id tag uid | tag uid | rfid": _hex(14),
    "emaid | contract id emaid | emi3 | contract identifier": _emaid,
    "evse identifier | roaming evse id | evse emi3 id | emi3 id": _evse_id,
    "evse id | connector evse id": _evse_id,
    "uuid | guid": lambda scene: uuid_text(scene.chance),
    "external id | external session id | external reference": _filled("EXT-######"),
    "invoice number | invoice no": _filled("INV-######"),
    "receipt number | receipt no": _filled("RCP-######"),
    "reference | ref": _filled("REF-######"),
    "token | secret | api key | access token | client secret": _hex(32),
    "password": _hex(12),
    "hash | checksum | fingerprint | signature": _hex(32),
    "pin | code | verification code": _filled("######"),
    "country phone code | dialling code": _of_anchor(lambda a: f"+{a.city.dialling_code}"),
    "color | colour": _among("#1B998B", "#2D3047", "#E84855"),
    "card number | last 4 | last four": _filled("####"),
    "party id": _among("CHG", "EVN", "GMC"),
}
_TEXTS: Final[Mapping[str, TextRule]] = {
    "link first | link last | link next | link prev | meta path": _page("pages"),
    "original | thumbnail | image original | image thumbnail | image | photo | logo": _page(
        "images"
    ),
    "logo url | image url | photo url | picture url | icon url": _page("images"),
    "url | uri | link | website | href | homepage | endpoint | callback": _page("pages"),
    "file name | filename": _filled("report-####.csv"),
    "cursor | next cursor | prev cursor": _hex(16),
    """start hour | end hour | open | close | opening time | closing time | start time |
    end time | departure time""": clock_text,
    "mime type | content type | media type": _among("application/pdf", "image/png", "text/csv"),
    "timezone offset | utc offset": _among("+01:00", "+02:00", "+00:00"),
    "month": _among("03", "06", "09", "11"),
    "status": _among("active"),
    "tag": _among("city", "fleet", "highway", "fast", "pilot"),
    "message": _among("The request was accepted.", "All is well.", "Done."),
    "reason | rejection reason | failure reason": _among(
        "Asked for by the operator.", "The limit was exceeded.", "It is no longer needed."
    ),
    "question": _among("How do I start charging?", "Where do I find my invoices?"),
    "answer": _among("Scan the code on the station.", "They are in your account."),
    "additional information | price information": _among("Prices include tax."),
    "year": _among("2024", "2025"),
}
_NUMBERS: Final[Mapping[str, NumberRule]] = {
    "latitude | lat": lambda scene: scene.anchor.latitude,
    "longitude | lng | lon | long": lambda scene: scene.anchor.longitude,
    "id | ids": _span(1, 999),
    """percentage | percent | soc | state of charge | battery level | efficiency |
    share percentage""": _span(
        0, 100
    ),
    "tax percentage | vat percentage | tax rate | tax percent | vat percent": _one_of(19, 20, 21),
    """price | fee | price per kwh | fee per kwh | cost per kwh | rate | unit price |
    price per unit""": _span(
        0.25, 0.79, 2
    ),
    """amount | total amount | total | cost | total price | revenue | paid amount | total cost |
    subtotal | amount due | with tax | total with tax""": _amount,
    "without tax | total without tax | net amount": _net_amount,
    "tax amount | tax": _tax_amount,
    "balance | discount": _span(1, 20, 2),
    "power latest | power average | average power": _average_power,
    "power peak | peak power": _peak_power,
    "power | max power | power w": _one_of(7400, 11000, 22000, 50000, 150000),
    "session power kw": lambda scene: round(_average_power(scene) / 1000, 2),
    "kw | power kw": _one_of(7.4, 11, 22, 50, 150),
    "non billable energy | energy consumption local": _span(0, 0),
    "energy consumption total | energy consumption grid": _energy,
    "energy | wh | energy wh | total energy | energy consumed": _energy,
    "kwh | energy kwh | total kwh": _kilowatt_hours,
    "current | amperage | max current | amps | max amperage": _one_of(16, 32, 63, 125),
    "min current": _one_of(6, 8),
    "voltage": _one_of(230, 400),
    "phases | number phases | number of phases": _one_of(1, 3),
    "temperature": _span(-5, 38),
    "duration | seconds | duration seconds": _duration,
    "minutes | mins | time limit minutes": _span(5, 240),
    "hours": _span(1, 24),
    "days": _span(1, 30),
    "timeout | interval": _span(10, 900),
    "count | quantity | number of items | retries": _span(1, 20),
    "priority | order | position | stack level | sequence": _span(1, 9),
    "page | current page | from page": _span(1, 1),
    "per page | limit | page size": _span(10, 100),
    "year | expire year": _span(2026, 2030),
    "month | expire month": _span(1, 12),
    "port": _one_of(443, 8080, 9000),
    "capacity": _span(20, 100),
    "meter value | meter reading | meter": _span(10_000, 900_000),
    "connector id | evse number | connector number": _span(1, 4),
    "version": _span(1, 9),
    """security profile | desired profile | current profile | hardware enabled profile |
    desired security profile""": _span(
        1, 3
    ),
}

NUMBERS_WITH: Final[Mapping[str, NumberRule]] = {
    "percentage": _span(0, 100),
    "percent": _span(0, 100),
    "share": _span(0, 100),
    "price": _span(0.2, 9.9, 2),
    "fee": _span(0.2, 9.9, 2),
    "cost": _span(1, 40, 2),
    "number": _span(1, 20),
    "count": _span(1, 20),
    "time": _span(5, 240),
    "period": _span(1, 30),
}
"""What a word anywhere in a name tells, where nothing tells more."""

TEXTS: Final = _by_name({**_WHERE, **_WHO, **_DEVICES, **_TOKENS, **_TEXTS})
NUMBERS: Final = _by_name(_NUMBERS)
