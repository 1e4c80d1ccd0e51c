"""Which examples name their question's own keyword: "I have debts" instead of "he took my TV".

Who asks indirectly names no keyword. Where most examples do, the bot learns the word and not the
situation (issue 4: "breadth of situations is what counts").

Keywords of an intent are the words of its title in the language (`bot/translations/`), and those
that `nlu_data/keywords.yml` adds for languages without translations.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import yaml
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, TextElement

from bot.errors import DataProblem
from bot.language_data import Sentence
from bot.settings import NLU_DATA
from bot.translating.fluent_file import TODO
from social_map.taxonomy import HELP_INTENTS
from social_map.text import fold

_TITLES = Path(__file__).with_name("translations")
_TITLE = "label-"
# A word of a title that so many messages about other things hold is no keyword: 'the', 'help'.
_COMMON = 0.02
# Shorter words must stand alone; of longer ones the last quarter may change: 'schuld', 'schulden'.
_SHORT = 4
_STEM = 0.75
_ARTICLES = ("ال",)  # written in one piece with the word


def keywords(code: str, folder: Path = NLU_DATA) -> dict[str, tuple[str, ...]]:
    """Return the folded words that may be keywords, by help intent; none where nothing is known.

    Raises:
        DataProblem: `keywords.yml` holds an intent that does not exist, or no lists of words.
    """
    found: dict[str, list[str]] = defaultdict(list)
    for intent, title in _titles(code).items():
        found[intent] += re.split(r"\s+", fold(title))
    for intent, words in _added(code, folder).items():
        found[intent] += [word for text in words for word in fold(text).split()]
    return {
        intent: tuple(dict.fromkeys(_stem(word) for word in words if len(word) > 1))
        for intent, words in found.items()
        if intent in HELP_INTENTS
    }


def named(
    examples: Sequence[Sentence], words: Mapping[str, Sequence[str]]
) -> dict[str, dict[str, int]]:
    """Return for each intent its keywords, and how many of its examples name each.

    An example counts once, for the first keyword that it names. Words of titles that are common
    in messages about other things are left out.

    Args:
        examples: Of one language.
        words: As `keywords` returns them.
    """
    texts: dict[str, list[str]] = defaultdict(list)
    for sentence in examples:
        if sentence.intent in words:
            texts[sentence.intent].append(f" {sentence.folded} ")
    found: dict[str, dict[str, int]] = {}
    for intent, own in texts.items():
        others = [text for other, more in texts.items() if other != intent for text in more]
        rare = [w for w in words[intent] if _share(w, others) < _COMMON]
        count: Counter[str] = Counter()
        for text in own:
            word = next((w for w in rare if _holds(w, text)), None)
            if word is not None:
                count[word] += 1
        found[intent] = dict(count.most_common())
    return found


def _share(word: str, texts: Sequence[str]) -> float:
    return sum(_holds(word, text) for text in texts) / len(texts) if texts else 0.0


def _holds(word: str, text: str) -> bool:
    return f" {word} " in text if len(word) < _SHORT else word in text


def _stem(word: str) -> str:
    for article in _ARTICLES:
        if len(word) > len(article) + 2:
            word = word.removeprefix(article)
    return word if len(word) <= _SHORT else word[: max(_SHORT, round(len(word) * _STEM))]


def _titles(code: str) -> dict[str, str]:
    path = _TITLES / f"{code}.ftl"
    if not path.exists():
        return {}
    entries: Iterable[object] = FluentParser().parse(path.read_text(encoding="utf-8")).body
    return {
        entry.id.name.removeprefix(_TITLE): "".join(
            part.value for part in entry.value.elements if isinstance(part, TextElement)
        )
        for entry in entries
        if isinstance(entry, Message)
        and entry.value
        and entry.id.name.startswith(_TITLE)
        and not any(getattr(part, "value", "") == TODO for part in entry.value.elements)
    }


def _added(code: str, folder: Path) -> dict[str, list[str]]:
    path = folder / "keywords.yml"
    if not path.exists():
        return {}
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    words = content.get(code, {}) if isinstance(content, dict) else None
    if not isinstance(words, dict) or not all(
        isinstance(value, list) and all(isinstance(word, str) for word in value)
        for value in words.values()
    ):
        raise DataProblem([f"{path.name}: '{code}' should hold lists of words per intent; "
                           "write debts: [schulden, deurwaarder]"])  # fmt: skip
    if unknown := sorted(set(words) - set(HELP_INTENTS)):
        raise DataProblem([f"{path.name}: '{unknown[0]}' under '{code}' is no help intent; "
                           "see social_map/themes.yml"])  # fmt: skip
    return words
