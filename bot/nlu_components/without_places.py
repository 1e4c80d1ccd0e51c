"""A message without the names of places in it: they say where, not what is the matter.

With the name left in, 'no money for the rent, Venlo' was taken for somebody who only tells where they
live: of 500 new messages with a place added in one of five ways, 0.75 to 0.79 were right at once and 0.76
to 0.85 of the danger had its card; without the name 0.83 to 0.85 and 0.88 to 0.90; 0.85 and 0.90 before
the place was added (30 November 2026).

So encoder and n-grams read what `typed` returns. For that to say 'I live in' too, the examples of
`give_place` are learned without their places as well, and beside other examples (`more_examples`).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from zlib import crc32

from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu_components.importer import LANGUAGE, SECOND
from bot.word_count import count_words
from social_map.taxonomy import DIALOGUE_INTENTS

WITHOUT_PLACES = "text_without_places"
Spans = Sequence[tuple[int, int]]
_GIVE_PLACE = "give_place"
_LEAST = 4  # letters; with less left, the name is all there is
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")  # one of these says as much as two
_BLANKS = re.compile(r"\s+")
_AT_THE_BEGINNING = re.compile(r"^[\s,.;:،。，/)\]-]+")
_AT_THE_END = re.compile(r"[\s,;:،，/(\[-]+$")
_BEFORE_A_STOP = re.compile(r"\s+([,.!?;:،؟。，])")
_SHORT = 14  # words of an example that a place is put beside
_BESIDE = 2  # such examples for each way to tell where one lives


def typed(message: Message) -> str:
    """Return what was typed, without names of places where there are any."""
    return str(message.get(WITHOUT_PLACES) or message.get(TEXT) or "")


def take_out(text: str, spans: Spans) -> str:
    """Return a text without these pieces; the text as it is when nothing would be left.

    Args:
        text: of a message.
        spans: where names of places begin and end, in order, not overlapping.
    """
    kept, at = [], 0
    for start, end in spans:
        kept.append(text[at:start])
        at = end
    rest = _BLANKS.sub(" ", " ".join([*kept, text[at:]]))
    rest = _AT_THE_END.sub("", _AT_THE_BEGINNING.sub("", _BEFORE_A_STOP.sub(r"\1", rest)))
    letters = sum(2 if _WIDE.match(c) else 1 for c in rest if c.isalpha())
    return rest if spans and letters >= _LEAST else text


def more_examples(messages: Sequence[Message], places: Callable[[str], Spans]) -> list[Message]:
    """Return examples to learn beside those that there are.

    Args:
        messages: all examples, each with its language.
        places: finds the names of places in a text.

    Returns:
        Those that tell a place, without it; and others with such a sentence before or behind them.
    """
    more: list[Message] = []
    telling: dict[str, list[str]] = defaultdict(list)
    others: dict[str, list[Message]] = defaultdict(list)
    for message in messages:
        language, intent, text = (message.get(key) for key in (LANGUAGE, INTENT, TEXT))
        if intent != _GIVE_PLACE:
            if text and intent not in DIALOGUE_INTENTS and count_words(text) <= _SHORT:
                others[language].append(message)
            continue
        found = places(text)
        rest = take_out(text, found)
        if rest != text:
            more.append(_like(message, rest))
        if rest != text or not found:
            telling[language].append(rest)
    for language, sentences in telling.items():
        # Any of them, but the same at every training.
        shuffled = iter(sorted(others[language], key=lambda m: crc32(m.get(TEXT).encode())))
        for sentence in sentences:
            more += _joined(sentence, islice(shuffled, _BESIDE))
    return more


def _joined(sentence: str, messages: Iterator[Message]) -> Iterator[Message]:
    for number, message in enumerate(messages):
        text = message.get(TEXT)
        yield _like(message, f"{sentence}. {text}" if number % 2 else f"{text}, {sentence}")


def _like(message: Message, text: str) -> Message:
    """An example with another text, of the same intents and language."""
    other = Message.build(text, message.get(INTENT))
    for key in (LANGUAGE, SECOND):
        if message.get(key):
            other.set(key, message.get(key))
    return other
