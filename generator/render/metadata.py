"""What a package says of itself: its version, its description."""

from __future__ import annotations

import json
import re

from generator.ir.client_model import ClientModel
from generator.render.prose import paragraph, printable, sentence

_SEPARATOR = r"[-_.]?"
_PUBLIC_VERSION = re.compile(
    rf"""
    v? (?P<release> [0-9]+ (?: \.[0-9]+)* )
    (?: {_SEPARATOR} (?P<phase> alpha|beta|preview|pre|a|b|c|rc) {_SEPARATOR} (?P<pre> [0-9]*) )?
    (?: {_SEPARATOR} (?: post|rev|r) {_SEPARATOR} (?P<post> [0-9]+) )?
    (?: {_SEPARATOR} dev {_SEPARATOR} (?P<dev> [0-9]*) )?
    """,
    re.VERBOSE,
)
_DATE = re.compile(r"v?(\d{4})[-_](\d\d?)[-_](\d\d?)")
_PHASES = {"alpha": "a", "beta": "b", "preview": "rc", "pre": "rc", "c": "rc"}


def distribution_version(version: str) -> str:
    """Give a version as Python packages write it (PEP 440).

    A date becomes three numbers; what no part of a version is becomes a local version label.
    """
    text = version.strip().lower()
    date = _DATE.fullmatch(text)
    if date:
        return ".".join(str(int(number)) for number in date.groups())
    found = _PUBLIC_VERSION.match(text)
    public = _public(found) if found else "0"
    rest = text[found.end() :] if found else text
    label = ".".join(_segment(each) for each in re.findall(r"[a-z0-9]+", rest))
    if rest and not label:
        label = "unversioned"
    return f"{public}+{label}" if label else public


def _public(found: re.Match[str]) -> str:
    version = ".".join(str(int(number)) for number in found["release"].split("."))
    if found["phase"]:
        version += f"{_PHASES.get(found['phase'], found['phase'])}{int(found['pre'] or 0)}"
    if found["post"]:
        version += f".post{int(found['post'])}"
    if found["dev"] is not None:
        version += f".dev{int(found['dev'] or 0)}"
    return version


def _segment(text: str) -> str:
    return str(int(text)) if text.isdigit() else text


def package_description(model: ClientModel) -> str:
    """Give the sentence that describes the package: configured, else made from the API's title."""
    configured = sentence(model.settings.package.description)
    return configured or sentence(f"Client of the {api_name(model)}")


def api_name(model: ClientModel) -> str:
    """Give the API's title as it stands after ``the``."""
    return re.sub(r"(?i)^the ", "", paragraph(model.title)) or "API"


def toml_string(text: str) -> str:
    """Write ``text`` as a TOML basic string, which escapes as JSON does (TOML 1.0.0, String)."""
    return json.dumps(printable(text).replace("\n", " "), ensure_ascii=False)
