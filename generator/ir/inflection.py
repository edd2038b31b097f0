"""Singular and plural of one English word in lower case.

Rules and small tables of our own: names must be the same on every machine and for years, so they
cannot depend on which release of an inflection library is installed. Where English leaves a
choice, the usage of API resource names decides (``data``, ``media`` and ``stats`` do not change).
"""

INVARIANT = frozenset("""
    analytics aws bias cash cms consumption content cors cpms css data diagnostics dns electricity
    electronics ems energy equipment evidence feedback firmware gps goods hardware headquarters
    https information infrastructure ios kubernetes kudos logistics macos mathematics media
    metadata mms money music news nas os paas physics pos premises saas sas series sms software
    sos species staff statistics stats tls traffic
    """.split())

IRREGULAR = {
    "appendices": "appendix",
    "axes": "axis",
    "calves": "calf",
    "children": "child",
    "codices": "codex",
    "criteria": "criterion",
    "crises": "crisis",
    "ellipses": "ellipsis",
    "emphases": "emphasis",
    "feet": "foot",
    "formulae": "formula",
    "geese": "goose",
    "halves": "half",
    "indices": "index",
    "knives": "knife",
    "leaves": "leaf",
    "lives": "life",
    "loaves": "loaf",
    "matrices": "matrix",
    "men": "man",
    "mice": "mouse",
    "oases": "oasis",
    "oxen": "ox",
    "people": "person",
    "phenomena": "phenomenon",
    "quizzes": "quiz",
    "scarves": "scarf",
    "schemata": "schema",
    "selves": "self",
    "shelves": "shelf",
    "teeth": "tooth",
    "thieves": "thief",
    "vertices": "vertex",
    "wives": "wife",
    "wolves": "wolf",
    "women": "woman",
}

_SECOND_PLURALS = frozenset({"formulae", "schemata"})
_IRREGULAR_PLURALS = {one: many for many, one in IRREGULAR.items() if many not in _SECOND_PLURALS}

SINGULAR_IN_S = frozenset("""
    alias always as asbestos atlas bus canvas chaos christmas cosmos does eos ethos gas has
    biogas its lens pancreas pathos rhinoceros sas thermos was yes
    """.split())

_PLURAL_IN_US = frozenset("cpus emus gnus gpus gurus menus skus sus vcpus".split())
_SINGULAR_IN_IS = ("sis", "xis", "tis", "nis", "dis", "his", "iris", "chassis")
_PLURAL_IN_IS = frozenset({"taxis"})
_STEM_IN_E = {
    "ies": frozenset(
        "calories cookies genies hoodies movies newbies prairies rookies selfies zombies".split()
    ),
    "ches": frozenset("aches avalanches caches headaches niches psyches".split()),
    "oes": frozenset("canoes foes oboes shoes toes".split()),
    "uses": frozenset("abuses excuses fuses muses reuses ruses uses".split()),
}
_PLURAL_IN_OES = frozenset("echo hero potato tomato torpedo veto".split())


def singular(word: str) -> str:
    """One of what `word` names: ``currencies`` gives ``currency``; a singular stays as it is."""
    shorter = _one_step(word)
    return word if shorter == word else singular(shorter)


def plural(word: str) -> str:
    """Several of what `word` names: ``tax`` gives ``taxes``; a plural stays as it is.

    A word of which no plural can be told from a singular (``tofu``) stays as it is too, so that
    ``singular(plural(word)) == singular(word)`` holds for every word.
    """
    if word in INVARIANT or singular(word) != word:
        return word
    many = _IRREGULAR_PLURALS.get(word) or _regular_plural(word)
    return many if singular(many) == word else word


def _one_step(word: str) -> str:
    if word in INVARIANT or word in SINGULAR_IN_S:
        return word
    if word in IRREGULAR:
        return IRREGULAR[word]
    if word.endswith("people"):
        return word.removesuffix("people") + "person"
    if len(word) < 3 or not word.endswith("s"):
        return word
    return _without_es(word) if word.endswith("es") else _without_s(word)


def _without_s(word: str) -> str:
    if word.endswith("ss"):
        return word
    if word.endswith("us") and word not in _PLURAL_IN_US:
        return word
    if word.endswith(_SINGULAR_IN_IS) and word not in _PLURAL_IN_IS:
        return word
    return word[:-1]


def _without_es(word: str) -> str:
    if any(word.endswith(end) and word in stems for end, stems in _STEM_IN_E.items()):
        return word[:-1]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("lyses", "theses", "gnoses")):
        return word[:-2] + "is"
    if word.endswith(("sses", "shes", "ches", "xes", "oes", "zzes", "tzes")):
        return word[:-2]
    if word[:-2] in SINGULAR_IN_S or word[:-2] in INVARIANT:
        return word[:-2]
    if word.endswith("uses") and not word.endswith(("auses", "ouses")):
        return word[:-2]
    return word[:-1]


def _regular_plural(word: str) -> str:
    if word.endswith(("sis", "xis")):
        return word[:-2] + "es"
    if word.endswith("person"):
        return word.removesuffix("person") + "people"
    if word.endswith("y") and word[-2:-1] not in set("aeiou"):
        return word[:-1] + "ies"
    if word.endswith(("s", "x", "z", "ch", "sh")) or word in _PLURAL_IN_OES:
        return word + "es"
    return word + "s"
