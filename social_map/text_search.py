"""Find places of help by words: a name, a kind of place, a neighbourhood, misspelt or not."""

from dataclasses import dataclass
from datetime import datetime

from rapidfuzz import fuzz, process

from social_map.gazetteer import Gazetteer
from social_map.hours import now, open_state
from social_map.hsds.crosswalk import of_text
from social_map.index import subject_word, town_word
from social_map.listings import EVERYWHERE
from social_map.locality import Locality, Situation, locality_of
from social_map.models import HelpPlace, Listing, Place
from social_map.ranking import SERVES, freshness_of, is_hidden
from social_map.search import Result
from social_map.store import Store
from social_map.text import fold

_CANDIDATES = 100
_PREFIX_LENGTH = 4  # from this length on the beginning of a word is enough
_MISSPELT_SCORE = 75.0
# Shorter words turn into others too easily.
_MISSPELT_LENGTH = 5
_ALTERNATIVES = 3
# Words that say nothing about a place of help; without them "help in the Schilderswijk" works.
_EMPTY = frozenset(
    [
        "de",
        "het",
        "een",
        "en",
        "of",
        "in",
        "op",
        "te",
        "van",
        "voor",
        "met",
        "bij",
        "naar",
        "aan",
        "ik",
        "zoek",
        "wil",
        "graag",
        "is",
        "er",
        "waar",
        "hulp",
        "the",
        "a",
        "an",
        "and",
        "or",
        "in",
        "at",
        "to",
        "of",
        "for",
        "with",
        "near",
        "i",
        "need",
        "want",
        "looking",
        "where",
        "is",
        "there",
        "help",
        "please",
    ]
)


@dataclass(frozen=True)
class Words:
    """What was looked for.

    Attributes:
        found: Per word, how it stands in the map.
        unknown: Words that the map does not have.
        intents: What the words stand for according to the crosswalk (``taalles``: learn_dutch).
    """

    found: tuple[tuple[str, ...], ...]
    unknown: tuple[str, ...]
    intents: tuple[str, ...] = ()


def search_text(
    store: Store, text: str, *, place: Place | None = None, limit: int = 10
) -> list[Result]:
    """Return published places that fit some words, the best first.

    Every word counts: a place with all of them goes before one with some of them. Then how well
    they fit (its name before its description), then whether it serves the place. The
    same text folded differently finds the same: case, accents, spelling of ``ij``.

    Args:
        store: The map.
        text: Anything a person types.
        place: Where; places that serve somewhere else are left out.
        limit: How many at most.
    """
    with store.reading():
        return _search_text(store, text, place, limit)


def _search_text(store: Store, text: str, place: Place | None, limit: int) -> list[Result]:
    words = read_words(store, text)
    if not words.found and not words.intents:
        return []
    at = now()
    situation = Situation(intents=(), at=at, place=place)
    ranked: list[tuple[tuple[float, ...], Listing, Locality | None]] = []
    rows = _matches(store, words, place)
    listings = {item.number: item for item in store.listings_of([row[0] for row in rows])}
    for number, score, hits in rows:
        listing = listings.get(number)
        if listing is None or is_hidden(listing, at):
            continue
        locality, _ = locality_of(listing, situation)
        if place is not None and locality is None:
            continue
        near = locality if place is not None and locality is not None else 0
        ranked.append(((-hits, score, near), listing, locality))
    ranked.sort(key=lambda item: (item[0], item[1].id))
    places = store.get_many([listing.id for _, listing, _ in ranked[:limit]])
    return [
        _result(listing, places[listing.id], place, locality, at)
        for _, listing, locality in ranked[:limit]
        if listing.id in places
    ]


def split_place(gazetteer: Gazetteer, text: str) -> tuple[str, Place | None]:
    """Take the name of a place off the end of a text: ``voedselbank Den Haag``.

    Only names that are written right count; what is left must be a question still.
    """
    words = text.split()
    for cut in range(max(1, len(words) - 3), len(words)):
        name = " ".join(words[cut:])
        if fold(name) in _EMPTY:
            continue
        place = gazetteer.exact(name)
        if place is not None and place.municipality is not None:
            return " ".join(words[:cut]), place
    return text, None


def read_words(store: Store, text: str) -> Words:
    """Split a text into words and look each up; a misspelt word stands for those it resembles."""
    found, unknown = [], []
    wanted = [word for word in dict.fromkeys(fold(text).split()) if word]
    telling = [word for word in wanted if word not in _EMPTY] or wanted
    for word in telling[:12]:
        known = _known(store, word)
        if known:
            found.append(known)
        else:
            unknown.append(word)
    return Words(tuple(found), tuple(unknown), of_text(text, name=True, typed=True).intents[:1])


def _known(store: Store, word: str) -> tuple[str, ...]:
    exact = store.query("SELECT 1 FROM x_word WHERE term = ?", (word,))
    if exact:
        return (f'"{word}"*' if len(word) >= _PREFIX_LENGTH else f'"{word}"',)
    if len(word) >= _PREFIX_LENGTH:
        begins = "SELECT term FROM x_word WHERE term >= ? AND term < ? LIMIT 1"
        if store.query(begins, (word, word + "\U0010ffff")):
            return (f'"{word}"*',)
    if len(word) >= _MISSPELT_LENGTH:
        return tuple(f'"{other}"' for other in _similar(store, word))
    return ()


def _similar(store: Store, word: str) -> list[str]:
    # People get the first letter right far more often than the rest.
    rows = store.query(
        "SELECT term FROM x_word WHERE term >= ? AND term < ? AND length(term) BETWEEN ? AND ?",
        (word[0], word[0] + "\U0010ffff", len(word) - 2, len(word) + 3),
    )
    found = process.extract(
        word,
        [row[0] for row in rows],
        scorer=fuzz.ratio,
        score_cutoff=_MISSPELT_SCORE,
        limit=_ALTERNATIVES,
    )
    return [term for term, _, _ in found]


def _matches(store: Store, words: Words, place: Place | None) -> list[tuple[int, float, int]]:
    """Return number, score (smaller is better) and how many of the words it has.

    The score is where the words stand: 0 in the name, 1 elsewhere. FTS5's own score would read
    every place that has one of the words, which takes as long as the map is large.
    """
    groups = [f"({' OR '.join(group)})" for group in words.found]
    where = ""
    if place is not None and place.municipality:
        where = f" AND place : ({town_word(place.municipality)} OR {EVERYWHERE})"
    every = f"({' AND '.join(groups)})" if groups else ""
    subject = [f"subject : {subject_word(intent)}" for intent in words.intents]
    wider = f"({' OR '.join(filter(None, [every, *subject]))})"
    found: dict[int, float] = {}
    if every:
        found |= _rows(store, f"name : {every}{where}", 0.0)
    if len(found) < _CANDIDATES:
        found = _rows(store, wider + where, 1.0) | found
    if found or len(groups) <= 1:
        return [(number, score, len(groups)) for number, score in found.items()]
    found = _rows(store, f"({' OR '.join(groups)}){where}", 1.0)
    hits = dict.fromkeys(found, 0)
    for group in groups:
        marks = ",".join("?" * len(hits))
        having = f"SELECT rowid FROM x_text WHERE x_text MATCH ? AND rowid IN ({marks})"
        for row in store.query(having, (group, *hits)):
            hits[row[0]] += 1
    return [(number, score, hits[number]) for number, score in found.items()]


def _rows(store: Store, expression: str, score: float) -> dict[int, float]:
    sql = f"SELECT rowid FROM x_text WHERE x_text MATCH ? LIMIT {_CANDIDATES}"
    return {row[0]: score for row in store.query(sql, (expression,))}


def _result(
    listing: Listing, shown: HelpPlace, place: Place | None, locality: Locality | None, at: datetime
) -> Result:
    serves = SERVES.get(locality) if place is not None and locality is not None else None
    opening = open_state(shown.opening, at)
    reasons = ["words", serves, "open_now" if opening.state == "open" else None,
               freshness_of(listing, at)]  # fmt: skip
    return Result(shown, tuple(reason for reason in reasons if reason), None, opening)
