"""Add a sentence that a maintainer heard to the examples: checked first, then written.

What is refused is refused in one sentence that tells what to do. What is only doubtful is asked.
A sentence with personal data is never repeated, not in an error either.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from rapidfuzz import fuzz

from bot import personal_data
from bot.encoders import Vectors
from bot.errors import NotAdded
from bot.example_file import DoesNotFit, add_sentence
from bot.language_data import (
    Sentence,
    folders,
    meant,
    read_examples,
    read_tests,
    similar_language,
)
from bot.language_near import CHARACTERS, MEANING, SHORTEST
from bot.messages import Language, say
from bot.settings import NLU_DATA
from social_map.messages.words import WORDS
from social_map.taxonomy import CRISIS_INTENTS, DIALOGUE_INTENTS, HELP_INTENTS
from social_map.text import fold

#: Characters; the longest of 61,316 examples has 319.
LONGEST = 600
# An intent is as near as the mean of its nearest examples. So chosen on 770 examples, each against
# the others: 7 of 100 look more like another intent than their own by this margin, 25 by the
# nearest example alone.
_NEAREST = 3
_CLOSER = 0.02
# What Rasa's reader takes for a marked word: [Den Haag](place).
_MARKED = re.compile(r"\[[^\]]+\]\s?[(\[{]")

Encode = Callable[[Sequence[str]], Vectors]


@dataclass(frozen=True)
class Added:
    """Where the sentence stands now, and how."""

    where: str
    text: str


def tidy(text: str) -> str:
    """Return a text as one line of an example: no line breaks, control signs or list mark."""
    visible = "".join(
        " " if sign.isspace() else sign
        for sign in text
        if sign.isspace() or not (unicodedata.category(sign) in ("Cc", "Cs") or _no_letter(sign))
    )
    words = " ".join(visible.split())
    while words.startswith("- ") or words == "-":
        words = words[1:].lstrip()
    return words


def file_of(intent: str) -> str:
    """Return the name of the file that holds an intent's examples."""
    if intent in HELP_INTENTS:
        return HELP_INTENTS[intent]
    if intent in CRISIS_INTENTS:
        return "crisis"
    return "out_of_scope" if intent == "out_of_scope" else "dialogue"


def add_example(
    intent: str,
    language: str,
    text: str,
    *,
    encode: Encode | None,
    agree: Callable[[list[str]], bool],
    speak: Language = "en",
    folder: Path = NLU_DATA,
) -> Added | None:
    """Check a sentence and add it; None when somebody did not agree to what is doubtful.

    Args:
        intent: What it asks for.
        language: Code of a folder in `nlu_data/`.
        text: The sentence.
        encode: Sentences to vectors, for nearness in meaning; None leaves that out.
        agree: Is told everything that is doubtful, and decides.
        speak: Language of errors.
        folder: The language data.

    Raises:
        NotAdded: It was refused.
        DataProblem: The language data are damaged.
    """
    check_intent(intent, speak)
    check_language(language, speak, folder)
    line = check_text(text, speak)
    examples, tests = read_examples(language, folder), read_tests(language, folder)
    check_letters(line, intent, examples, tests, speak)
    doubts = doubts_by_letters(line, intent, examples, speak)
    if encode is not None:
        doubts += _doubts_by_meaning(line, intent, examples, tests, encode, speak)
    if doubts and not agree(doubts):
        return None
    path = folder / language / "examples" / f"{file_of(intent)}.yml"
    shown = path.relative_to(folder.parent).as_posix()
    try:
        number = add_sentence(path, intent, line, shown)
    except (DoesNotFit, OSError) as error:
        reason = say("add_file_other", speak)
        if isinstance(error, OSError):
            reason = error.strerror or type(error).__name__
        raise NotAdded(say("add_file", speak, where=shown, reason=reason)) from error
    return Added(f"{shown}:{number}", line)


def check_intent(intent: str, speak: Language) -> None:
    """Refuse an intent that does not exist; say which was meant."""
    known = (*HELP_INTENTS, *CRISIS_INTENTS, *DIALOGUE_INTENTS)
    if intent in known:
        return
    names = {WORDS[key]: key for key in known if key in WORDS} | {key: key for key in known}
    suggestions = meant(intent, names)
    raise NotAdded(_with_suggestions(say("add_intent", speak, intent=intent), suggestions, speak))


def check_language(language: str, speak: Language, folder: Path = NLU_DATA) -> None:
    """Refuse a language without a folder of examples; say which was meant."""
    known = folders(folder)
    if language in known:
        return
    values = {"language": language, "folder": folder.name, "known": ", ".join(known)}
    suggestions = similar_language(language, known)
    raise NotAdded(_with_suggestions(say("add_language", speak, **values), suggestions, speak))


def check_text(text: str, speak: Language) -> str:
    """Return a text as one line; refuse what is empty, too long, marked up or personal."""
    line = tidy(text)
    if not line:
        raise NotAdded(say("add_empty", speak))
    # First of all: what is personal is not even looked at any further.
    if found := personal_data.find(line):
        what = ", ".join(_in_words(personal, speak) for personal in found)
        raise NotAdded(say("add_personal", speak, what=what))
    if len(line) > LONGEST:
        raise NotAdded(say("add_long", speak, length=len(line), most=LONGEST))
    if _MARKED.search(line):
        raise NotAdded(say("add_brackets", speak))
    return line


def check_letters(
    text: str, intent: str, examples: Sequence[Sentence], tests: Sequence[Sentence], speak: Language
) -> None:
    """Refuse what stands there already, or nearly, and what is close to a test sentence."""
    folded = fold(text) or text
    for sentence in examples:
        if sentence.folded == folded:
            key = "add_there" if sentence.intent == intent else "add_there_other"
            raise _refused(key, sentence, speak)
    for sentence in tests:
        if (sentence.folded or sentence.text) == folded or _near(folded, sentence):
            raise _refused("add_test", sentence, speak)
    for sentence in examples:
        if sentence.intent == intent and _near(folded, sentence):
            raise _refused("add_near", sentence, speak)


def doubts_by_letters(
    text: str, intent: str, examples: Sequence[Sentence], speak: Language
) -> list[str]:
    """Return what is doubtful: an example of another intent differs in a few letters only.

    That may be right: 'I want to die' and 'I do not want to die'.
    """
    folded = fold(text)
    others = [s for s in examples if s.intent != intent and _near(folded, s)]
    return [_about("add_doubt_letters", sentence, speak) for sentence in others[:1]]


def nearer_intent(
    vector: Vectors, intent: str, examples: Sequence[Sentence], vectors: Vectors
) -> Sentence | None:
    """Return the nearest example of another intent, when the sentence looks more like that one."""
    similarity = vectors @ vector
    scores: dict[str, float] = {}
    nearest: dict[str, int] = {}
    for number in np.argsort(-similarity, kind="stable").tolist():
        nearest.setdefault(examples[number].intent, number)
    for name in nearest:
        own = np.array([s.intent == name for s in examples])
        scores[name] = float(np.sort(similarity[own])[-_NEAREST:].mean())
    best = max(scores, key=lambda name: scores[name], default=intent)
    if best == intent or intent not in scores or scores[best] < scores[intent] + _CLOSER:
        return None
    return examples[nearest[best]]


def _doubts_by_meaning(
    text: str, intent: str, examples: Sequence[Sentence], tests: Sequence[Sentence],
    encode: Encode, speak: Language,
) -> list[str]:  # fmt: skip
    rows = encode([text, *(s.text for s in examples), *(s.text for s in tests)])
    vector, known, kept_apart = rows[0], rows[1 : len(examples) + 1], rows[len(examples) + 1 :]
    if len(tests) and float((kept_apart @ vector).max()) >= MEANING:
        raise _refused("add_test", tests[int((kept_apart @ vector).argmax())], speak)
    if not len(examples):
        return []
    doubts = []
    same = int((known @ vector).argmax())
    if float(known[same] @ vector) >= MEANING and examples[same].intent == intent:
        doubts.append(_about("add_doubt_same", examples[same], speak))
    other = nearer_intent(vector, intent, examples, known)
    if other is not None:
        doubts.append(_about("add_doubt_intent", other, speak))
    return doubts


def _near(folded: str, sentence: Sentence) -> bool:
    if min(len(folded), len(sentence.folded)) < SHORTEST:
        return False
    return fuzz.ratio(folded, sentence.folded, score_cutoff=CHARACTERS * 100) > 0


def _refused(key: str, sentence: Sentence, speak: Language) -> NotAdded:
    return NotAdded(_about(key, sentence, speak))


def _about(key: str, sentence: Sentence, speak: Language) -> str:
    return say(key, speak, where=sentence.where, other=sentence.text, other_intent=sentence.intent)


def _in_words(personal: personal_data.Personal, speak: Language) -> str:
    key = "add_word" if personal.first_word == personal.last_word else "add_words"
    kind = say(f"personal_{personal.kind}", speak)
    return say(key, speak, kind=kind, first=personal.first_word, last=personal.last_word)


def _with_suggestions(sentence: str, suggestions: Sequence[str], speak: Language) -> str:
    if not suggestions:
        return sentence
    words = f" {say('add_or', speak)} ".join(suggestions)
    return f"{sentence} {say('add_did_you_mean', speak, words=words)}"


def _no_letter(sign: str) -> bool:
    """Signs that no YAML file may hold (YAML 1.2, `c-printable`), and the byte order mark."""
    return sign in "\ufeff\ufffe\uffff"
