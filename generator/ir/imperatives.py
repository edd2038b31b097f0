"""Which path segments tell the server to do something, and which name a thing.

English uses many words as both: ``POST /files/{id}/copy`` copies, ``POST /files/{id}/comments``
adds a comment. The tables below decide from the segment and the HTTP method alone, so that an
answer never changes as an API grows. In doubt a segment is a thing, as the path literally says.
"""

from dataclasses import dataclass

from generator.ir.words import singular

# Before the verb: bulk-assign-tariff-group.
_ADVERBS = frozenset("auto batch bulk force mass soft".split())

# What resources have anyway; in front of other words always an imperative.
_RESOURCE_VERBS = frozenset(
    "add create delete fetch find get list remove retrieve set update".split()
)

# Imperatives that are no nouns.
_VERBS = frozenset("""
    accept acknowledge activate allocate append apply approve ask assign attach authenticate
    authorize autocomplete ban calculate cancel clear commit compute confirm connect convert
    deactivate decline decrypt deliver deny detach disable disconnect dismiss dispatch enable
    encrypt enqueue enroll escalate evaluate execute expire extend extract finalize finish follow
    generate grant hide identify ignore increment ingest initiate insert install invalidate invoke
    issue join lookup merge migrate mute notify perform prepare promote provision publish purge
    reactivate reassign rebuild recalculate recover redact redeem reindex reissue reject remind
    rename render renew reopen reorder replace reprocess resend resolve restart restore retrieve
    retry revert revoke rotate run select send simulate skip snooze submit subscribe suspend
    terminate tokenize translate unarchive unassign unban unblock undelete unfollow uninstall
    unlink unlock unmute unpin unpublish unsubscribe unsuspend upsert validate verify withdraw
    """.split())

# Imperatives that are nouns, adjectives or names of states as well.
_VERBS_AND_NOUNS = frozenset("""
    archive block cancel capture change check claim clone close complete copy count download
    duplicate export favorite forward freeze import like link load lock login logout mark move
    open pause pin ping poll preview process push query refresh refund register release reload
    reply report request reserve reset resume return reverse review scan schedule scroll search
    share show shutdown sign signin signout signup skip split start stop swap switch sync test
    track transfer transform trigger trim upgrade upload view void vote
    """.split())

# Of those, what a GET may well be asked to do.
_READING = frozenset(
    "count download export login logout lookup ping poll preview query scroll search".split()
)

# After a verb that is a noun as well these make a compound noun: export-job, share-link.
_COMPOUND_ENDS = frozenset("""
    attempt code event field history job link log operation queue reason request result session
    task template
    """.split())

# After any verb but those that resources have anyway: merge-requests, merge-history.
_ENDS_OF_KINDS = frozenset(
    "attempts fields histories history logs reasons requests results".split()
)

# After a verb these never continue a noun: find-by-external-id, sign-in.
_PARTICLES = frozenset("by from in into off out to up with".split())
_PREPOSITIONS = frozenset("by for from in into of on to with".split())

_WITHOUT_BODY = frozenset({"GET", "DELETE"})
_ASIDE = frozenset({"HEAD", "OPTIONS", "TRACE"})


@dataclass(frozen=True, slots=True)
class Phrase:
    """An imperative taken apart: ``validate shopper id`` says to validate a shopper id.

    ``verb`` holds the verb with its adverb, ``object`` what is acted on, ``rest`` what follows
    from a preposition on.
    """

    verb: tuple[str, ...]
    object: tuple[str, ...]
    rest: tuple[str, ...]


def parse(words: tuple[str, ...]) -> Phrase:
    """Take apart what :func:`is_imperative` said yes to."""
    size = 2 if len(words) > 1 and words[0] in _ADVERBS else 1
    end = next((i for i in range(size, len(words)) if words[i] in _PREPOSITIONS), len(words))
    return Phrase(words[:size], words[size:end], words[end:])


def is_imperative(words: tuple[str, ...], http_method: str, *, on_item: bool) -> bool:
    """Tell whether the last static segment of a path, `words`, is what the operation does.

    `on_item` says that path parameters follow the segment, as in ``/export/cancel/{job}``.
    """
    if http_method in _ASIDE:
        return is_imperative(words, "GET", on_item=on_item)
    phrase = words[1:] if words[:1] and words[0] in _ADVERBS else words
    if len(phrase) < 2:
        return bool(phrase) and _is_imperative_word(phrase[0], http_method, on_item=on_item)
    return _is_imperative_phrase(phrase, http_method)


def is_command(words: tuple[str, ...]) -> bool:
    """Tell whether `words` can only be an imperative, as in ``chat.postMessage``."""
    lead = words[:1] and words[0]
    return lead in _RESOURCE_VERBS or lead in _VERBS or (lead == "post" and len(words) > 1)


def _is_imperative_word(word: str, http_method: str, *, on_item: bool) -> bool:
    if word in _RESOURCE_VERBS or word in _VERBS:
        return True
    if word not in _VERBS_AND_NOUNS:
        return False
    if http_method == "GET":
        return word in _READING
    return http_method == "POST" or (http_method != "DELETE" and not on_item)


def _is_imperative_phrase(words: tuple[str, ...], http_method: str) -> bool:
    lead, last = words[0], words[-1]
    if lead in _RESOURCE_VERBS:
        return True
    if lead not in _VERBS and lead not in _VERBS_AND_NOUNS:
        return False
    if words[1] in _PARTICLES:
        return True
    if http_method in _WITHOUT_BODY or last in _ENDS_OF_KINDS:
        return False
    return lead in _VERBS or (singular(last) == last and last not in _COMPOUND_ENDS)
