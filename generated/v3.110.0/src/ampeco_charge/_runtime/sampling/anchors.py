"""What the members of one object have in common: where, who, when, which device."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from .chance import Chance
from .places import CITIES, City

REFERENCE = datetime(2026, 1, 1, tzinfo=UTC)
"""The moment that is now for all that is made up; what happened lies before it."""

_PARTS = 4
_POWERS = (7400, 11000, 22000, 50000)
_USED = 0.7
_BATTERY = 60_000
_FIRST = datetime.min.replace(tzinfo=UTC)
_LAST = datetime.max.replace(tzinfo=UTC, microsecond=0)
_MOMENTS = ("created", "started", "ended", "updated", "expires")
_FIRST_NAMES = (
    "Anna Boris Clara David Elena Felix Greta Hugo Ivana Jonas Karin Lukas Maria Nina".split()
)
_LAST_NAMES = (
    "Adler Berg Costa Dimitrov Evans Fischer Garcia Hansen Ivanova Jansen Kowalski".split()
)
_COMPANIES = """
    Green Mile Energy|Northwind Charging|Volt Harbour|City Parking Group|Blue Road Mobility|
    Sunfield Hotels|Riverside Retail|Fleetline Logistics
    """.replace("\n", "").split("|")
_MODELS = (
    ("ABB", "Terra AC W22-T", "1.8.21"),
    ("ABB", "Terra 184", "4.6.0"),
    ("Alfen", "Eve Single Pro-line", "6.4.2-4210"),
    ("Alpitronic", "HYC300", "2.5.1"),
    ("Kempower", "Satellite", "5.3.2"),
    ("KEBA", "KeContact P30", "1.17.1"),
    ("Schneider Electric", "EVlink Pro AC", "3.4.0.18"),
    ("Wallbox", "Copper SB", "5.17.66"),
    ("EVBox", "Troniq 100", "2.2.0"),
    ("Autel", "MaxiCharger AC", "1.42.00"),
)


@dataclass(frozen=True, slots=True)
class Device:
    """A charge point's hardware."""

    maker: str
    model: str
    firmware: str
    serial: str


@dataclass(frozen=True, slots=True)
class Times:
    """Moments in their order: `created` < `started` < `ended` < `updated` < now < `expires`."""

    created: datetime
    started: datetime
    ended: datetime
    updated: datetime
    expires: datetime


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of something: where it is, and moments by the names that `Times` has."""

    city: City | None = None
    moments: Mapping[str, datetime] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Anchor:
    """What the plausible values of one object are derived from, so that they agree.

    `power`, the most, and `draw`, on average, are in W.
    """

    city: City
    street: str
    house: int
    postcode: str
    latitude: float
    longitude: float
    first_name: str
    last_name: str
    company: str
    device: Device
    times: Times
    power: int
    draw: float
    number: int
    index: int = 0

    @property
    def energy(self) -> int:
        """The energy in Wh that flows from start to end."""
        return int(self.draw * _hours(self.times))


_UNKNOWN = Known()


def anchor_of(chance: Chance, known: Known = _UNKNOWN) -> Anchor:
    """Return the anchor of what has this chance, as far as it is not `known` otherwise."""
    where = known.city or chance.pick(CITIES, "city")
    times = _with_known(_times(chance), known.moments)
    power = chance.pick(_POWERS, "power")
    return Anchor(
        city=where,
        street=chance.pick(where.streets, "street"),
        house=chance.between(1, 120, "house"),
        postcode=filled(where.postcode, chance, "postcode"),
        latitude=round(where.latitude + _offset(chance, "latitude"), 6),
        longitude=round(where.longitude + _offset(chance, "longitude"), 6),
        first_name=chance.pick(_FIRST_NAMES, "first name"),
        last_name=chance.pick(_LAST_NAMES, "last name"),
        company=chance.pick(_COMPANIES, "company").strip(),
        device=_device(chance),
        times=times,
        power=power,
        draw=min(power * _USED, _BATTERY / max(_hours(times), 1)),
        number=chance.between(1, 999, "number"),
    )


def anchor_within(whole: Anchor, chance: Chance, index: int) -> Anchor:
    """Return the anchor of an item of an array that belongs to something: there, but of its own.

    It happens while the whole happens, after the items before it.
    """
    own = anchor_of(chance)
    times = whole.times
    part = (times.ended - times.started) / _PARTS
    started = times.started + part * (index % _PARTS)
    return replace(
        whole,
        first_name=own.first_name,
        last_name=own.last_name,
        company=own.company,
        device=own.device,
        number=own.number,
        index=index,
        times=replace(times, started=_whole_second(started), ended=_whole_second(started + part)),
    )


def filled(template: str, chance: Chance, label: str) -> str:
    """Return a template with a digit for each ``#``."""
    digits = (str(chance.below(10, f"{label}{place}")) for place in range(len(template)))
    return "".join(
        digit if sign == "#" else sign for sign, digit in zip(template, digits, strict=True)
    )


def _offset(chance: Chance, label: str) -> float:
    """Some kilometres to one side or the other, in degrees."""
    return (chance.share(label) - 0.5) / 20


def _device(chance: Chance) -> Device:
    maker, model, firmware = chance.pick(_MODELS, "model")
    serial = f"{maker[:2].upper()}{chance.below(10**8, 'serial'):08d}"
    return Device(maker, model, firmware, serial)


def _times(chance: Chance) -> Times:
    age = timedelta(minutes=chance.between(60 * 1440, 900 * 1440, "age"))
    created = REFERENCE - age
    started = created + age * (0.1 + 0.7 * chance.share("started"))
    ended = started + timedelta(minutes=chance.between(12, 260, "duration"))
    updated = ended + (REFERENCE - ended) * (0.9 * chance.share("updated"))
    return Times(
        created=created,
        started=_whole_second(started),
        ended=_whole_second(ended),
        updated=_whole_second(updated),
        expires=REFERENCE + timedelta(days=chance.between(30, 700, "expires")),
    )


def _with_known(times: Times, known: Mapping[str, datetime]) -> Times:
    """Move moments so that those that are known are right, and the others still in order."""
    for name in ("created", "started", "ended"):
        if name in known:
            delta = known[name] - getattr(times, name)
            later = _MOMENTS[_MOMENTS.index(name) :]
            moved = {each: _moved(getattr(times, each), delta) for each in later}
            times = replace(times, **moved)
    return replace(
        times,
        created=min(times.created, times.started, times.ended),
        started=min(times.started, times.ended),
    )


def _moved(moment: datetime, delta: timedelta) -> datetime:
    """Return a moment as much later, at most the last that there is, at least the first."""
    try:
        return moment + delta
    except OverflowError:
        return _LAST if delta > timedelta() else _FIRST


def _hours(times: Times) -> float:
    return (times.ended - times.started).total_seconds() / 3600


def _whole_second(moment: datetime) -> datetime:
    return moment.replace(microsecond=0)
