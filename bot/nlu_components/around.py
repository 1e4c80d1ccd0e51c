"""What people put around a question: hello, thank you, please help, where they live. It changes nothing.

Examples mostly hold the question alone. A model that learned only these took 'hallo goedemiddag' before a
message for what it is about: of 349 test sentences with it, 0.71 were right at once and 0.85 of the danger had its
card (0.91 and 0.97 without it; 30 November 2026). So other examples are learned with such words around them,
too, made of examples of the same language: what is greeted with there, and not a list of ours. Dutch and
English ones go with any language, as people write them here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import cycle, islice
from zlib import crc32

import yaml
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu_components.importer import LANGUAGE, SECOND
from bot.nlu_components.reading import Spans, take_out
from bot.settings import NLU_DATA
from bot.word_count import count_words
from social_map.taxonomy import DIALOGUE_INTENTS

Examples = dict[str, list[Message]]
_GIVE_PLACE, _PLEA = "give_place", "plea"
# Of each kind, so many sentences of a language are used, each with so many other examples.
_SENTENCES = {"greet": 12, "thank": 12, _GIVE_PLACE: 20, _PLEA: 8}
_MIXED_IN = {"nl": 6, "en": 3}  # of each kind, beside other languages
_BESIDE = 2
_SHORT, _LONG = 8, 24  # words: of what is put around; of what it is put around
_OUT_OF_SCOPE = "out_of_scope"
_BEFORE = ("{around}, {text}", "{around} {text}", "{around}\n{text}", "{around}. {text}")
_BEHIND = ("{text}, {around}", "{text}. {around}", "{text} {around}", "{text}\n{around}")


def more_examples(messages: Sequence[Message], places: Callable[[str], Spans]) -> list[Message]:
    """Return examples to learn beside those that there are; the same at every training.

    Args:
        messages: all examples, each with its language.
        places: finds the names of places in a text.

    Returns:
        Those that tell a place, without it; and others with a greeting, thanks, a plea (`pleas.yml`) or
        where somebody lives before or behind them.
    """
    bare, around = _around(messages, places)
    questions: Examples = defaultdict(list)
    for message in messages:
        text, intent = message.get(TEXT), message.get(INTENT)
        small_talk = intent in DIALOGUE_INTENTS and intent != _OUT_OF_SCOPE
        if text and not small_talk and count_words(text) <= _LONG:
            questions[message.get(LANGUAGE)].append(message)
    more: list[Message] = []
    for language, found in questions.items():
        shuffled = cycle(sorted(found, key=_any_order))
        for kind, most in _SENTENCES.items():
            sentences = around[language, kind][:most]
            for other, few in _MIXED_IN.items():
                sentences += around[other, kind][:few] if other != language else []
            for number, sentence in enumerate(sentences):
                more += _joined(kind, sentence, number, islice(shuffled, _BESIDE))
    return bare + more


def _around(
    messages: Sequence[Message], places: Callable[[str], Spans]
) -> tuple[list[Message], dict[tuple[str, str], list[str]]]:
    """What to put around, by language and kind; and examples that tell a place, without it."""
    bare = []
    around: dict[tuple[str, str], list[str]] = defaultdict(list)
    for language, pleas in yaml.safe_load(
        (NLU_DATA / "pleas.yml").read_text(encoding="utf-8")
    ).items():
        around[language, _PLEA] = list(pleas)
    for message in sorted((m for m in messages if m.get(TEXT)), key=_any_order):
        kind, text = message.get(INTENT), message.get(TEXT)
        if kind not in _SENTENCES:
            continue
        if kind == _GIVE_PLACE:
            found = places(text)
            rest = take_out(text, found)
            if rest != text:
                bare.append(_like(message, rest))
            elif found:
                continue  # only a place: nothing of it is read beside a question
            text = rest
        if count_words(text) <= _SHORT:
            around[message.get(LANGUAGE), kind].append(text)
    return bare, around


def _any_order(message: Message) -> int:
    return crc32(message.get(TEXT).encode(errors="replace"))


def _joined(kind: str, around: str, number: int, messages: Iterator[Message]) -> Iterator[Message]:
    """Greetings stand before, thanks behind, the others at either side."""
    for place, message in enumerate(messages):
        behind = kind == "thank" or (kind != "greet" and place % 2 == 0)
        forms = _BEHIND if behind else _BEFORE
        text = message.get(TEXT)
        yield _like(message, forms[(number + place) % len(forms)].format(around=around, text=text))


def _like(message: Message, text: str) -> Message:
    """An example with another text, of the same intents and language."""
    other = Message.build(text, message.get(INTENT))
    for key in (LANGUAGE, SECOND):
        if message.get(key):
            other.set(key, message.get(key))
    return other
