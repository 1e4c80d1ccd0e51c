"""All texts of one language, key by key, each beside the same in another language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from bot.language_files import LanguageFiles
from bot.languages import DEFAULT
from bot.preview import samples
from bot.settings import ROOT
from bot.translate import Translator, get_translator
from bot.translating.cards import read_card
from bot.translating.fluent_file import TODO, FluentFile, Message, read
from bot.translating.used_keys import read_code

CARD = "danger card"  # section of the texts that are no Fluent


@dataclass(frozen=True)
class Said:
    """One text as residents read it.

    Attributes:
        key: Its name; of danger cards the name of the part.
        section: Heading above it in the English file.
        note: What its author tells translators.
        texts: With values filled in; several when it counts something.
        source: The same in the language to compare with.
        look: As a message or on a button.
        missing: Not translated yet: the text is the one that residents get instead.
    """

    key: str
    section: str
    note: str
    texts: tuple[str, ...]
    source: tuple[str, ...]
    look: Literal["message", "button"]
    missing: bool


def all_texts(language: str, source: str) -> Iterator[Said]:
    """Yield every text of a language, in the order of the English file, danger cards first."""
    yield from _card_texts(language, source)
    english, own = translation(DEFAULT), translation(language)
    buttons = _buttons()
    for key, message in english.messages.items():
        theirs = own.messages.get(key)
        yield Said(
            key=key,
            section=message.section,
            note=message.comment,
            texts=_texts(get_translator(language), message),
            source=_texts(get_translator(source), message),
            look="button" if key in buttons else "message",
            missing=theirs is None or TODO in theirs.pattern,
        )


def _card_texts(language: str, source: str) -> Iterator[Said]:
    cards = [
        read_card(LanguageFiles(code, ROOT).card, code) for code in (language, source, DEFAULT)
    ]
    own, theirs, english = cards
    for part, text in english.items():
        mine = own.get(part)
        missing = mine is None or TODO in mine.text
        yield Said(
            key=part,
            section=CARD,
            note="",
            texts=((text if missing or mine is None else mine).text,),
            source=(theirs.get(part, text).text,),
            look="button" if text.button else "message",
            missing=missing,
        )


def _texts(say: Translator, message: Message) -> tuple[str, ...]:
    filled = samples.values(say, message)
    return tuple(dict.fromkeys(say.say(message.key, **values) for values in filled))


def translation(code: str) -> FluentFile:
    """Return what the bot says in a language, as its file has it."""
    return read(LanguageFiles(code, ROOT).translation)


@lru_cache(maxsize=1)
def _buttons() -> frozenset[str]:
    return read_code(ROOT).buttons(tuple(translation(DEFAULT).messages))
