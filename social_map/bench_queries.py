"""The questions of the bench: as people would ask them, and hardly ever the same twice."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import accumulate, islice
from random import Random
from types import MappingProxyType

from social_map import taxonomy
from social_map.gazetteer import Gazetteer
from social_map.geography import slugify
from social_map.hours import AMSTERDAM
from social_map.models import Place
from social_map.search import Query
from social_map.synthetic import Somewhere, somewheres
from social_map.synthetic_words import COLOURS, HOUSES, LANGUAGES, THINGS, WORDS

#: What is measured, in the order of the table.
KINDS = ("theme_place", "theme_location", "text", "text_misspelt")
#: The moment of all questions: opening hours decide on a working day.
AT = datetime(2026, 11, 24, 14, 30, tzinfo=AMSTERDAM)

_INTENTS = tuple(taxonomy.HELP_INTENTS)
_LONG = 6
_WORDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {intent: tuple(word for word in words if len(word) >= _LONG) for intent, words in WORDS.items()}
)


@dataclass(frozen=True)
class Question:
    """One question of the bench.

    Attributes:
        query: For a question about a theme.
        text: For free text, else empty.
        place: Where free text is asked.
    """

    query: Query | None = None
    text: str = ""
    place: Place | None = None


def questions(kind: str, number: int, gazetteer: Gazetteer, seed: int = 7) -> list[Question]:
    """Return different questions of one of `KINDS`, from where people live.

    Args:
        kind: Which.
        number: How many.
        gazetteer: Of the map that is asked, so that its neighbourhoods are known.
        seed: Another seed gives other questions.
    """
    random = Random(f"{kind} {seed}")
    made = {
        "theme_place": _theme_place,
        "theme_location": _theme_location,
        "text": _text,
        "text_misspelt": _misspelt,
    }[kind]
    return list(islice(made(random, gazetteer), number))


def misspell(word: str, random: Random) -> str:
    """Return a word with one slip of the fingers, not in its first letter."""
    at = random.randrange(1, len(word) - 2)
    slip = random.randrange(3)
    if slip == 0 and word[at] != word[at + 1]:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if slip == 1:
        return word[:at] + word[at + 1 :]
    return word[:at] + word[at] + word[at:]


def _theme_place(random: Random, gazetteer: Gazetteer) -> Iterator[Question]:
    for where in _lived_in(random):
        yield Question(_query(random, place=_place(random, gazetteer, where)))


def _theme_location(random: Random, gazetteer: Gazetteer) -> Iterator[Question]:
    for where in _lived_in(random):
        if not where.towns:
            continue
        town = random.choice(where.towns)
        # As the bot rounds it.
        near = (
            round(random.gauss(town.latitude, 0.02), 2),
            round(random.gauss(town.longitude, 0.03), 2),
        )
        yield Question(_query(random, near=near))


def _query(
    random: Random, *, place: Place | None = None, near: tuple[float, float] | None = None
) -> Query:
    language = random.choice((None, *LANGUAGES))
    return Query((random.choice(_INTENTS),), place=place, near=near, language=language, at=AT)


def _text(random: Random, gazetteer: Gazetteer) -> Iterator[Question]:
    for where in _lived_in(random):
        place = _place(random, gazetteer, where)
        yield Question(text=_words(random, None), place=place)


def _misspelt(random: Random, gazetteer: Gazetteer) -> Iterator[Question]:
    for where in _lived_in(random):
        place = _place(random, gazetteer, where)
        yield Question(text=_words(random, random), place=place)


def _words(random: Random, slips: Random | None) -> str:
    """One word for what is needed, sometimes two, sometimes the name of a place of help."""
    if random.random() < 0.2:
        words = [random.choice(HOUSES), random.choice(COLOURS), random.choice(THINGS)]
        words[0] = misspell(words[0], slips) if slips else words[0]
        return " ".join(words)
    words = list(random.choice(_WORDS[random.choice(_INTENTS)]).split())
    if slips:
        longest = max(range(len(words)), key=lambda index: len(words[index]))
        words[longest] = misspell(words[longest], slips)
    if random.random() < 0.3:
        words.append(random.choice(("hulp", "gratis", "inloop", "gezin")))
    return " ".join(words)


def _lived_in(random: Random) -> Iterator[Somewhere]:
    places = somewheres()
    weights = list(accumulate(place.population for place in places))
    while True:
        yield random.choices(places, cum_weights=weights)[0]


def _place(random: Random, gazetteer: Gazetteer, where: Somewhere) -> Place | None:
    if where.neighbourhoods and random.random() < 0.5:
        name = random.choice(where.neighbourhoods)
        found = gazetteer.by_id(f"{slugify(where.name)}/{slugify(name)}")
        if found is not None:
            return found
    found = gazetteer.by_id(slugify(where.name))
    if found is None or found.municipality is None:
        return Place(slugify(where.name), "municipality", where.name, where.name)
    return found
