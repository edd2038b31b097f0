"""Cities, with what an address there looks like."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class City:
    """A city. `country_code` is ISO 3166-1 alpha-2, `alpha3` alpha-3, `currency` ISO 4217.

    `time_zone` is that of the IANA database, `language` ISO 639-1, `dialling_code` without ``+``,
    coordinates are degrees (WGS 84). In `postcode`, ``#`` stands for a digit.
    """

    name: str
    region: str
    country: str
    country_code: str
    alpha3: str
    time_zone: str
    currency: str
    language: str
    dialling_code: str
    postcode: str
    latitude: float
    longitude: float
    streets: tuple[str, ...]


def _city(line: str) -> City:
    name, region, country, alpha2, alpha3, zone, currency, *others = line.split("|")
    language, dialling_code, postcode, latitude, longitude, streets = others
    return City(
        name=name,
        region=region,
        country=country,
        country_code=alpha2,
        alpha3=alpha3,
        time_zone=zone,
        currency=currency,
        language=language,
        dialling_code=dialling_code,
        postcode=postcode,
        latitude=float(latitude),
        longitude=float(longitude),
        streets=tuple(streets.split("; ")),
    )


CITIES = tuple(map(_city, """
Sofia|Sofia City|Bulgaria|BG|BGR|Europe/Sofia|EUR|bg|359|1###|42.6977|23.3219|Vitosha Boulevard; Shipka Street; Tsar Osvoboditel Boulevard; Rakovski Street
Berlin|Berlin|Germany|DE|DEU|Europe/Berlin|EUR|de|49|10###|52.5200|13.4050|Torstraße; Karl-Marx-Allee; Invalidenstraße; Warschauer Straße
Paris|Île-de-France|France|FR|FRA|Europe/Paris|EUR|fr|33|750##|48.8566|2.3522|Rue de Rivoli; Boulevard Voltaire; Avenue de Flandre; Rue de Rennes
Amsterdam|North Holland|Netherlands|NL|NLD|Europe/Amsterdam|EUR|nl|31|10## AB|52.3676|4.9041|Overtoom; Wibautstraat; Weesperstraat; Haarlemmerweg
London|Greater London|United Kingdom|GB|GBR|Europe/London|GBP|en|44|E#W #AA|51.5074|-0.1278|Kingsland Road; Borough High Street; Old Kent Road; Commercial Street
Madrid|Community of Madrid|Spain|ES|ESP|Europe/Madrid|EUR|es|34|280##|40.4168|-3.7038|Calle de Alcalá; Gran Vía; Calle de Serrano; Paseo del Prado
Milan|Lombardy|Italy|IT|ITA|Europe/Rome|EUR|it|39|201##|45.4642|9.1900|Corso Buenos Aires; Via Torino; Viale Monza; Corso Sempione
Vienna|Vienna|Austria|AT|AUT|Europe/Vienna|EUR|de|43|1##0|48.2082|16.3738|Mariahilfer Straße; Praterstraße; Landstraßer Hauptstraße; Wiedner Hauptstraße
Warsaw|Masovia|Poland|PL|POL|Europe/Warsaw|PLN|pl|48|00-###|52.2297|21.0122|Marszałkowska; Puławska; Nowy Świat; Grójecka
Stockholm|Stockholm County|Sweden|SE|SWE|Europe/Stockholm|SEK|sv|46|11# ##|59.3293|18.0686|Sveavägen; Götgatan; Hornsgatan; Odengatan
Oslo|Oslo|Norway|NO|NOR|Europe/Oslo|NOK|no|47|05##|59.9139|10.7522|Trondheimsveien; Bogstadveien; Grønland; Thereses gate
Zurich|Zurich|Switzerland|CH|CHE|Europe/Zurich|CHF|de|41|80##|47.3769|8.5417|Bahnhofstrasse; Langstrasse; Badenerstrasse; Seefeldstrasse
""".strip().splitlines()))  # fmt: skip # noqa: E501 - a table
"""Where the world of a mock lies."""


def city_named(text: str) -> City | None:
    """Return the city that has this name, country, country code or time zone, the first of them."""
    return next((city for city in CITIES if text in _names(city)), None)


def _names(city: City) -> tuple[str, ...]:
    return city.name, city.country, city.country_code, city.alpha3, city.time_zone
