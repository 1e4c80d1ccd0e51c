"""Rasa entity extractor: Dutch places, authorities, papers and names of languages in any message.

A blank spaCy pipeline with a phrase matcher over folded words; what it misses (endings, typing
errors) is compared with rapidfuzz. Names come from the map as it is now: a new neighbourhood is
understood without retraining.
"""

from __future__ import annotations

import logging
import re
import unicodedata
from collections import Counter
from functools import lru_cache
from typing import Any

import spacy
import yaml
from rapidfuzz import fuzz, process
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.util import filter_spans

from actions.the_map import get_map
from bot.languages import get_languages, locale_of
from bot.nlu_components.around import more_examples
from bot.nlu_components.reading import READ, plain
from bot.settings import NLU_DATA
from bot.understanding import PLACE_TYPES
from social_map.errors import MapError
from social_map.gazetteer import Gazetteer
from social_map.models import Place
from social_map.text import fold

log = logging.getLogger(__name__)
# What belongs to a letter and is none to `\w`: vowel signs of Hindi, accents typed apart, joiners.
_SIGNS = "".join(c for c in map(chr, range(0x10000)) if unicodedata.category(c) in ("Mn", "Mc"))
_WORD = rf"[^\W_]+(?:[{_SIGNS}\u200c\u200d]+[^\W_]*)*"
_WORDS = re.compile(rf"{_WORD}(?:[-.]{_WORD})*")
_POSTCODE = re.compile(
    r"(?<![\d€,.])([1-9]\d{3})\s?((?!SA|SD|SS)[A-Z]{2}|(?!sa|sd|ss)[a-z]{2})?(?![\w€]|[.,]\d)"
)
_CALLED_POSTCODE = re.compile(r"(?i)(post\s?code|zip|pc)\W*$")
_BEFORE = 30  # characters in which it is called so
_CURRENCY = re.compile(
    r"(?i)\s*(?:[€$£₺]|eur|evro|avro|dollar|lira|tl\b|zł|e?uro|[еє]вро|يورو|یورو|اورو|ዩሮ|欧|歐)"
)
_SUM = re.compile(r"[€$£₺]\s*$")
MAX_CHARACTERS = 6000  # read, as by the guard: the rest of a very long text would take minutes
_YEARS = (1950, 2049)  # "in 2014": a postcode of Haarlem only where nothing else is said
_ROUND = 500  # "a debt of 5000": nobody lives there either, such codes are of P.O. boxes
_LONG = 6  # shorter words are not compared loosely: they turn into other words
_SCORE = 86.0
_ENDING = 4  # letters that Turkish, Polish, Russian, Somali … may put behind a name
# Turkish: "Rotterdam'dayız" (we are in Rotterdam), often without its sign, folded.
_LONG_ENDINGS = tuple(
    f"{place}{who}" for place in ("da", "de", "ta", "te") for who in ("yiz", "yim", "ki", "n")
)
_BIG_TOWN = 60_000  # inhabitants
_PREFIXES = (
    "وال",
    "بال",
    "لل",
    "ال",
    "ب",
    "و",
    "ف",
    "ل",
    "ك",
    "በ",
    "ብ",
    "ናይ",
    "ኣብ",
    "አብ",
    "ካብ",
    "ከ",
)
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f\uac00-\ud7af]")
_VOCABULARY = "words.txt"
PLACE = "place"
_SAYS_MORE = frozenset({"ter-apel"})  # who names it asks for asylum
_WITHOUT = "without a map"  # instead of the version of a map
_OTHER_WORD = "·"  # stands in the matcher's document for every word that is in no name


class _NoPlaces:
    """In the place of a gazetteer while the map cannot be read: the rest is understood."""

    def names(self) -> list[tuple[str, Place]]:
        return []

    def towns(self) -> list[tuple[Place, int]]:
        return []

    def find(self, name: str) -> list[Place]:
        return []

    def in_running_text(self, name: str) -> list[str]:
        return []

    def is_ordinary(self, folded: str) -> bool:
        return False

    def by_id(self, place_id: str) -> Place | None:
        return None

    postcode = by_id


# Rasa passes training data through featurizers only.
@DefaultV1Recipe.register(
    [
        DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR,
        DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER,
    ],
    is_trainable=True,
)
class PlaceMatcher(EntityExtractorMixin, GraphComponent):
    """Adds entities: place (value = id in the gazetteer), authority, paper, language_name."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Words that occur in this many examples are ordinary: never a misspelt place."""
        return {"ordinary_from": 2}

    def __init__(
        self, config: dict[str, Any], model_storage: ModelStorage, resource: Resource
    ) -> None:
        self._config = config
        self._storage = model_storage
        self._resource = resource
        self._ordinary: frozenset[str] = frozenset()
        self._nlp = spacy.blank("xx")
        self._version = ""
        self._known: set[str] = set()
        self._load_names()

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> PlaceMatcher:
        """Make the component with the names of the map as it is now."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> PlaceMatcher:
        """Load which words are ordinary."""
        component = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as folder:
            words = (folder / _VOCABULARY).read_text(encoding="utf-8")
        component._ordinary = frozenset(words.split())
        return component

    def train(self, training_data: TrainingData) -> Resource:
        """Remember the ordinary words of the examples: none of them is a misspelt town."""
        get_map()  # it says why when there is none: without names nothing can be learned
        self._load_names()
        counts: Counter[str] = Counter()
        for message in training_data.training_examples:
            counts.update(set(fold(message.get(TEXT) or "").split()))
        often = (w for w, n in counts.items() if n >= self._config["ordinary_from"])
        known = [word for word in often if len(word) < _LONG or not self._is_big_town(word)]
        with self._storage.write_to(self._resource) as folder:
            (folder / _VOCABULARY).write_text("\n".join(sorted(known)), encoding="utf-8")
        self._ordinary = frozenset(known)
        return self._resource

    def _is_big_town(self, word: str) -> bool:
        """Whether a word is a big town with an ending: 'Tilburgu' is one however often it is said."""
        names = (fold(p.name) for p, people in self._gazetteer.towns() if people >= _BIG_TOWN)
        return any(
            len(name) >= _LONG and word.startswith(name) and 0 < len(word) - len(name) <= _ENDING
            for name in names
        )

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Add examples with something around the question (`around.py`)."""
        examples = training_data.training_examples
        return TrainingData(
            [*examples, *more_examples(examples, lambda x: _says_where(self.find(x)))]
        )

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the entities of each message, and what is read of it."""
        for message in messages:
            text = message.get(TEXT) or ""
            found = self.find(text)
            if (read := plain(text, _says_where(found))) != text:
                message.set(READ, read, add_to_output=True)
            found = self.add_extractor_name(found)
            message.set(ENTITIES, message.get(ENTITIES, []) + found, add_to_output=True)
        return messages

    def _load_names(self) -> None:
        """(Re)build the matchers from the map; cheap to call, works only when the map changed."""
        gazetteer: Gazetteer | _NoPlaces
        try:
            store, gazetteer = get_map()
            version = store.version()
        except MapError as error:
            if self._version:
                return  # the names that there were are better than none
            log.error("no place is recognised until there is a map: %s", error)
            gazetteer, version = _NoPlaces(), _WITHOUT
        if self._version == version:
            return
        self._gazetteer = gazetteer
        self._matcher = PhraseMatcher(self._nlp.vocab)
        self._loose: dict[str, str] = {}
        self._unspaced: dict[str, str] = {}
        phrases: dict[str, list[Doc]] = {}
        for name, place in gazetteer.names():
            words = fold(name, apostrophe=" ").split()
            for variant in {tuple(words), tuple(fold(name).split())}:
                if variant:
                    phrases.setdefault(f"{PLACE}|{place.id}", []).append(
                        Doc(self._nlp.vocab, words=list(variant))
                    )
            if len(words) == 1 and len(words[0]) >= 5:
                self._loose.setdefault(words[0], place.id)
            if _UNSPACED.search(name):
                self._unspaced[name] = place.id
        for kind, identifier, name in _mentions():
            if kind == PLACE and self._gazetteer.by_id(identifier) is None:
                continue
            for written in self._gazetteer.in_running_text(name) if kind == PLACE else (name,):
                doc = Doc(self._nlp.vocab, words=fold(written).split())
                phrases.setdefault(f"{kind}|{identifier}", []).append(doc)
        for key, docs in phrases.items():
            self._matcher.add(key, docs)
        self._known = {token.text for docs in phrases.values() for doc in docs for token in doc}
        self._version = version

    def find(self, text: str) -> list[dict[str, Any]]:
        """Return the entities of a text, in order of appearance, without overlaps."""
        self._load_names()
        text = text[:MAX_CHARACTERS]
        words = list(_words(text))
        # spaCy remembers every word that it ever saw: it gets to see words of names only.
        seen = [word if word in self._known else _OTHER_WORD for word, _, _ in words]
        doc = Doc(self._nlp.vocab, words=seen or [_OTHER_WORD])
        spans = self._spans(doc)
        taken = {i for span in spans for i in range(span.start, span.end)}
        found = []
        for span in spans:
            kind, value = span.label_.split("|", 1)
            found.append(_entity(text, kind, value, words[span.start][1], words[span.end - 1][2]))
        codes = self._postcodes(text)
        found += [
            c
            for c in codes
            if not any(f["start"] < c["end"] and c["start"] < f["end"] for f in found)
        ]
        for i, (word, start, end) in enumerate(words):
            if i not in taken and (place_id := self._loosely(word)):
                found.append(_entity(text, PLACE, place_id, start, end))
        found += [
            _entity(text, PLACE, place_id, at, at + len(name))
            for name, place_id in self._unspaced.items()
            if (at := text.find(name)) >= 0
        ]
        for entity in found:
            place = self._gazetteer.by_id(entity["value"]) if entity["entity"] == PLACE else None
            entity["type"] = place.type if place else entity["entity"]
        return sorted(found, key=lambda entity: int(entity["start"]))

    def _spans(self, doc: Doc) -> list[Any]:
        spans = filter_spans(self._matcher(doc, as_spans=True))
        best = []
        for span in spans:
            kind, _ = span.label_.split("|", 1)
            if kind == PLACE:
                # One name, several places: the gazetteer knows which is the likeliest.
                places = self._gazetteer.find(span.text)
                if places and span.label_.split("|")[1] in {place.id for place in places}:
                    span = doc.char_span(span.start_char, span.end_char, f"{PLACE}|{places[0].id}")
            best.append(span)
        return best

    def _postcodes(self, text: str) -> list[dict[str, Any]]:
        found = []
        words = len(text.split())
        for match in _POSTCODE.finditer(text):
            code, letters = match[1], match[2]
            if letters in self._ordinary and " " in match[0]:
                letters = None  # "1500 en 2000 euro"
            place = self._gazetteer.postcode(code)
            # 2023 and 1500 are postcodes of a sort, but years and sums far more often.
            before = text[max(0, match.start() - _BEFORE) : match.start()]
            money = _CURRENCY.match(text, match.end()) or _SUM.search(before)
            seldom = _YEARS[0] <= int(code) <= _YEARS[1] or int(code) % _ROUND == 0
            alone = words <= (1 if seldom else 3) and not money
            if place and (letters or alone or _CALLED_POSTCODE.search(before)):
                found.append(_entity(text, PLACE, place.id, match.start(), match.end()))
        return found

    def _loosely(self, word: str) -> str | None:
        """Return the place that a misspelt or inflected word means, if any."""
        for prefix in _PREFIXES:
            stem = word[len(prefix) :]
            if word.startswith(prefix) and len(stem) >= 4 and stem in self._loose:
                return self._loose[stem]
        if len(word) < _LONG or word.isdigit() or word in self._ordinary:
            return None
        if self._gazetteer.is_ordinary(word):
            return None
        for ending in _LONG_ENDINGS:
            stem = word.removesuffix(ending)
            if stem != word and len(stem) >= 4 and stem in self._loose:
                return self._loose[stem]
        for cut in range(1, _ENDING + 1):
            stem = word[:-cut]
            if len(stem) >= 5 and stem in self._loose and stem not in self._ordinary:
                return self._loose[stem]
        hits = process.extractOne(
            word, self._names_like(word), scorer=fuzz.ratio, score_cutoff=_SCORE
        )
        return self._loose[hits[0]] if hits else None

    def _names_like(self, word: str) -> list[str]:
        # The first letter is seldom mistyped; comparing only those keeps this under a millisecond.
        return [
            n
            for n in self._loose
            if n[0] == word[0] and abs(len(n) - len(word)) <= 2 and len(n) >= _LONG
        ]


def _words(text: str) -> Any:
    """Yield (folded word, start, end) of the words of a text."""
    for match in _WORDS.finditer(text):
        for word in fold(match.group()).split():
            yield word, match.start(), match.end()


def _says_where(entities: list[dict[str, Any]]) -> list[tuple[int, int]]:
    """Where the names stand that say nothing but where somebody lives."""
    return [
        (entity["start"], entity["end"])
        for entity in entities
        if entity["type"] in PLACE_TYPES and entity["value"] not in _SAYS_MORE
    ]


def _entity(text: str, kind: str, value: str, start: int, end: int) -> dict[str, Any]:
    return {"entity": kind, "value": value, "start": start, "end": end, "text": text[start:end]}


@lru_cache(maxsize=1)
def _mentions() -> tuple[tuple[str, str, str], ...]:
    """Return (kind, id, name) of authorities, papers and languages."""
    content = yaml.safe_load((NLU_DATA / "mentions.yml").read_text(encoding="utf-8"))
    found = [
        (kind, identifier, str(name))
        for kind, entries in content.items()
        for identifier, names in entries.items()
        for name in names
    ]
    for code, language in get_languages().items():
        found.append(("language_name", code, language.name))
        for other in get_languages():
            name = locale_of(other).languages.get(code)
            if name:
                found.append(("language_name", code, name))
    return tuple(found)
