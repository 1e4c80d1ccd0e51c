"""Find Dutch towns, neighbourhoods and postcodes by name, in any script and spelling."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from rapidfuzz import fuzz, process

from social_map.geography import read_yaml
from social_map.geometry import in_netherlands, nearest_town
from social_map.locations import DATA
from social_map.models import Place
from social_map.store import Store
from social_map.text import APOSTROPHES, fold

_POSTCODE = re.compile(r"([1-9][0-9]{3})\s*([a-z]{2})?\Z")
_NO_SUCH_LETTERS = ("sa", "sd", "ss")
# Words that stand before the name of an ambiguous town in running text.
_IN = ("in", "uit", "from", "near", "nabij", "bij", "aus", "w", "z", "à", "в", "у", "из")
_FUZZY_MINIMUM = 5
_FUZZY_SCORE = 84.0
_LIMIT = 5


class Gazetteer:
    """Names of places and what they name.

    Build one with `open_map` or from a store that is open already. It is a snapshot: make a
    new one when the store's version changes.
    """

    def __init__(self, store: Store) -> None:
        self._places: dict[str, Place] = {}
        self._population: dict[str, int] = {}
        self._names: list[tuple[str, str]] = []
        self._needs_city: set[str] = set()
        self._exact: dict[str, list[str]] = defaultdict(list)
        self._compact: dict[str, list[str]] = defaultdict(list)
        self._ranges: list[tuple[int, int, str, str | None]] = []
        self.version = store.version()
        self._load(store)
        words = read_yaml(DATA / "ordinary_words.yml")
        self._with_in = frozenset(fold(word) for word in words.get("with_in", ()))
        self._never = frozenset(fold(word) for word in words.get("never", ()))

    @classmethod
    def open_map(cls, path: Path | None = None) -> "Gazetteer":
        """Build a gazetteer from a map; without path, from the map that search uses."""
        return cls(Store.open_map(path))

    def _load(self, store: Store) -> None:
        for row in store.geography("public_place"):
            place_id, kind, name, municipality, neighbourhood, _, needs_city = row[:7]
            self._places[place_id] = Place(
                place_id, kind, name, municipality, neighbourhood, row[8], row[9]
            )
            self._population[place_id] = row[7] or 0
            if needs_city:
                self._needs_city.add(place_id)
        for place_id, name, folded in store.geography("public_place_name"):
            for text, key in self._variants(self._places[place_id], name, folded):
                self._names.append((text, place_id))
                _append(self._exact[key], place_id)
                _append(self._compact[_compact(key)], place_id)
        self._ranges = [
            (row[0], row[1], row[2], row[3]) for row in store.geography("public_postcode")
        ]

    def _variants(self, place: Place, name: str, folded: str) -> Iterator[tuple[str, str]]:
        """The name as it may be used; ``Oost`` only together with its city."""
        if place.id not in self._needs_city or place.municipality is None:
            yield name, folded
            return
        city = place.municipality
        for text in (
            f"{city} {name}",
            f"{name} {city}",
            f"{name} in {city}",
            f"stadsdeel {name}",
        ):
            yield text, fold(text)

    def names(self) -> Iterable[tuple[str, Place]]:
        """Yield every name with its place, for a matcher that reads running text.

        Names that are ordinary words come after "in" and the like only (``in Best``), or
        not at all (``Een``): see ``data/ordinary_words.yml``. `find` knows them all.
        """
        for name, place_id in self._names:
            for written in self.in_running_text(name):
                yield written, self._places[place_id]

    def in_running_text(self, name: str) -> Iterator[str]:
        """Yield a name as it counts in running text; see `names`."""
        folded = fold(name)
        if folded in self._with_in:
            after = (f"{word} {name}" for word in _IN)
            yield from (text for text in after if fold(text) not in self._never)
        elif folded not in self._never:
            yield name

    def is_ordinary(self, folded: str) -> bool:
        """Whether a folded word is an ordinary one, whatever place is called so."""
        return folded in self._never or folded in self._with_in

    def by_id(self, place_id: str) -> Place | None:
        """Return a place by its id; the id of a postcode is its four digits."""
        return self._places.get(place_id) or self.postcode(place_id)

    def postcode(self, text: str) -> Place | None:
        """Return the place of a postcode, ``1094`` or ``1094 AB``; None when it is none.

        A postcode that our list does not have is a place without municipality.
        """
        match = _POSTCODE.match(fold(text))
        if match is None or match[2] in _NO_SUCH_LETTERS:
            return None
        digits = match[1]
        hits = [row for row in self._ranges if row[0] <= int(digits) <= row[1]]
        municipality = next((row[2] for row in hits), None)
        neighbourhood = next((row[3] for row in hits if row[3]), None)
        return Place(digits, "postcode", digits, municipality, neighbourhood)

    def find(self, text: str) -> list[Place]:
        """Return the places that one name can mean, the likeliest first.

        Understands any script, spelling mistakes, a Turkish ending, and a neighbourhood
        with its town (``Oost, Amsterdam``).
        """
        code = self.postcode(text)
        if code is not None:
            return [code]
        for candidate in _readings(text):
            ids = self._exact.get(candidate) or self._compact.get(_compact(candidate))
            if ids:
                return self._ranked(ids)
        for candidate in _readings(text):
            if both := self._neighbourhood_with_town(candidate):
                return both
        return self._fuzzy(fold(text))

    def exact(self, text: str) -> Place | None:
        """Return the place with just this name, whatever its spelling of case and accents."""
        code = self.postcode(text)
        if code is not None:
            return code
        ids = self._exact.get(fold(text))
        return self._ranked(ids)[0] if ids else None

    def nearest(self, lat: float, lon: float) -> Place:
        """Return the town that a point most likely lies in.

        A point abroad gets the Dutch town nearest to it: ask `in_netherlands` first.
        """
        town = nearest_town(self.towns(), lat, lon)
        if town is None:
            raise LookupError("the map holds no towns; run: map build")
        return town

    def in_netherlands(self, lat: float, lon: float) -> bool:
        """Whether a point can be in the Netherlands."""
        return in_netherlands(lat, lon)

    def towns(self) -> Iterator[tuple[Place, int]]:
        """Yield the towns with their population."""
        for place in self._places.values():
            if place.type == "town":
                yield place, self._population[place.id]

    def _ranked(self, ids: Iterable[str]) -> list[Place]:
        places = [self._places[place_id] for place_id in dict.fromkeys(ids)]
        # What the map knows best comes first: then the larger town.
        return sorted(
            places,
            key=lambda place: (place.municipality is None, -self._population[place.id], place.id),
        )

    def _neighbourhood_with_town(self, folded: str) -> list[Place]:
        words = [word for word in folded.split() if word not in ("in", "te", "bij")]
        for cut in range(1, len(words)):
            left, right = " ".join(words[:cut]), " ".join(words[cut:])
            for name, city in ((left, right), (right, left)):
                towns = {
                    self._places[place_id].municipality for place_id in self._exact.get(city, ())
                } - {None}
                found = [
                    place
                    for place in self._places.values()
                    if place.type == "neighbourhood"
                    and place.municipality in towns
                    and _compact(fold(place.name)) == _compact(name)
                ]
                if found:
                    return found
        return []

    def _fuzzy(self, folded: str) -> list[Place]:
        wanted = _compact(folded)
        if len(wanted) < _FUZZY_MINIMUM:
            return []
        hits = process.extract(
            wanted,
            [key for key in self._compact if abs(len(key) - len(wanted)) <= 2],
            scorer=fuzz.ratio,
            score_cutoff=_FUZZY_SCORE,
            limit=_LIMIT,
        )
        ids: list[str] = []
        for name, score, _ in hits:
            if score >= hits[0][1] - 3:
                ids += self._compact[name]
        return self._ranked(ids)[:_LIMIT]


def _append(ids: list[str], place_id: str) -> None:
    if place_id not in ids:
        ids.append(place_id)


def _readings(text: str) -> list[str]:
    """The name as it stands, and without what follows an apostrophe (Turkish, Dutch)."""
    readings = [fold(text)]
    stem = re.split(f"[{''.join(APOSTROPHES)}]", text.strip())[0]
    if len(stem) >= 3:
        readings.append(fold(stem))
    return list(dict.fromkeys(reading for reading in readings if reading))


def _compact(folded: str) -> str:
    """Without spaces, and with ``y`` for ``ij``: people write both."""
    return folded.replace(" ", "").replace("ij", "y")
