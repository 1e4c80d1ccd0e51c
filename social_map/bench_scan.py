"""The plain way to answer: look at every place. What the bench holds the search against."""

from dataclasses import dataclass

from rapidfuzz import fuzz, process

from social_map.bench_queries import Question
from social_map.composing import compose
from social_map.geometry import nearest_town
from social_map.hours import now
from social_map.locality import Situation
from social_map.models import Listing, Place
from social_map.ranking import DANGER, Ranked, rank
from social_map.search import Query
from social_map.store import Store
from social_map.text import fold

_LIMIT = 3
_SIMILAR = 80.0
_CHUNK = 500


@dataclass(frozen=True)
class _Text:
    number: int
    municipality: str
    folded: str


class Scan:
    """All places in memory, and no index."""

    def __init__(self, store: Store) -> None:
        self._store = store
        numbers = [row[0] for row in store.query("SELECT service FROM x_index")]
        self._listings: list[Listing] = []
        for start in range(0, len(numbers), _CHUNK):
            self._listings += self._read(numbers[start : start + _CHUNK])
        self._texts = [
            fold(f"{place.name} {place.description.get('nl', '')}") for place in store.places()
        ]

    def _read(self, numbers: list[int]) -> list[Listing]:
        return self._store.listings_of(numbers)

    def ask(self, question: Question) -> object:
        """Answer a question as the search does, only by looking at every place."""
        if question.query is not None:
            return self.search(question.query)
        return self.find(question.text)

    def search(self, query: Query) -> list[Ranked]:
        """Rank every place, sort, compose."""
        place = query.place
        if place is None and query.near is not None:
            place = nearest_town(self._store.towns(), *query.near)
        situation = Situation(
            intents=query.intents,
            at=query.at or now(),
            place=place,
            near=query.near,
            language=query.language,
            around=self._store.around,
            neighbours=self._neighbours(place, query.near),
        )
        ranked = (rank(listing, situation) for listing in self._listings)
        ordered = sorted((item for item in ranked if item), key=lambda item: item.key)
        danger = bool(DANGER & set(query.intents))
        return compose(ordered, query.intents, query.limit, formal_first=danger)

    def _neighbours(
        self, place: Place | None, near: tuple[float, float] | None
    ) -> dict[str, float]:
        if place is None or place.municipality is None:
            return {}
        point = near or self._store.centre(place.municipality)
        found = self._store.neighbours(*point) if point else {}
        found.pop(fold(place.municipality), None)
        return found

    def find(self, text: str) -> list[int]:
        """Find a text in every text: as it stands, and when that fails by likeness."""
        wanted = fold(text)
        words = wanted.split()
        found = [
            index for index, known in enumerate(self._texts) if all(word in known for word in words)
        ]
        if found:
            return found[:_LIMIT]
        alike = process.extract(
            wanted, self._texts, scorer=fuzz.partial_ratio, score_cutoff=_SIMILAR, limit=_LIMIT
        )
        return [int(index) for _, _, index in alike]
