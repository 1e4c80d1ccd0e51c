"""From other people's categories and words to our help intents and kinds of help.

The crosswalk itself is ``data/crosswalk.yml``, written and reviewed by hand. What it gives is a
suggestion: a maintainer confirms it. It never gives crisis intents.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from social_map import taxonomy
from social_map.errors import TaxonomyError
from social_map.geography import read_yaml
from social_map.locations import DATA
from social_map.text import fold

PATH = DATA / "crosswalk.yml"
#: More than this says nothing about a place any more.
_MOST = 5
_MOST_WORDS = 200_000
# ASCII letters in lower case, everything but letters and digits a space; apostrophes disappear.
_PLAIN = {
    code: None if chr(code) == "'" else chr(code).lower() if chr(code).isalnum() else " "
    for code in range(128)
}
_CODE = re.compile(r"[A-Z]{1,2}(?:-?\d{1,4}(?:\.\d{1,4})?(?:-\d{1,4}(?:\.\d{1,3})?)?)?\Z")
_CUTS = re.compile(r"[-.]")


class Match(NamedTuple):
    """What a term or a text stands for."""

    intents: tuple[str, ...]
    kinds: tuple[str, ...]


NOTHING = Match((), ())


class _Tables(NamedTuple):
    terms: Mapping[str, Match]
    codes: Mapping[str, Match]
    whole: Mapping[str, Match]
    stems: Mapping[str, tuple[tuple[str, Match], ...]]
    phrases: Mapping[str, tuple[tuple[list[str], bool, Match], ...]]
    in_names: frozenset[str]


@cache
def _tables() -> _Tables:
    content = read_yaml(PATH)
    terms = {
        fold(name): _match(name, entry)
        for entries in content["terms"].values()
        for name, entry in entries.items()
    }
    codes = {str(code): _match(code, entry) for code, entry in content["codes"].items()}
    whole: dict[str, Match] = {}
    stems: dict[str, list[tuple[str, Match]]] = {}
    phrases: dict[str, list[tuple[list[str], bool, Match]]] = {}
    for section in ("words", "name_words"):
        for text, entry in content[section].items():
            match = _match(text, entry)
            words = fold(text.rstrip("*")).split()
            if len(words) > 1:
                phrases.setdefault(words[0], []).append((words, text.endswith("*"), match))
            elif text.endswith("*"):
                stems.setdefault(words[0][:4], []).append((words[0], match))
            else:
                whole[words[0]] = match
    return _Tables(
        terms,
        codes,
        whole,
        {key: tuple(sorted(each, key=lambda item: -len(item[0]))) for key, each in stems.items()},
        {key: tuple(sorted(each, key=lambda item: -len(item[0]))) for key, each in phrases.items()},
        frozenset(fold(text.rstrip("*")) for text in content["name_words"]),
    )


def _match(name: object, entry: object) -> Match:
    """Read ``[debts, +information]``: intents, and kinds of help with a plus."""
    words = entry if isinstance(entry, list) else [entry] if entry else []
    intents = tuple(str(word) for word in words if not str(word).startswith("+"))
    kinds = tuple(str(word)[1:] for word in words if str(word).startswith("+"))
    if set(intents) - set(taxonomy.HELP_INTENTS) or set(kinds) - set(taxonomy.KINDS_OF_HELP):
        raise TaxonomyError(
            str(PATH), f"'{name}' names an unknown key: {words}", "use keys of themes.yml"
        )
    return Match(intents, kinds)


@lru_cache(maxsize=16384)
def of_term(name: str, code: str | None = None) -> Match:
    """Return what a taxonomy term stands for: by its name, else its code, else its words."""
    tables = _tables()
    folded = fold(name)
    if found := tables.terms.get(folded):
        return found
    if code and (found := tables.terms.get(fold(code))):
        return found
    for text in (code, name):
        if text and _CODE.match(text) and (found := _by_code(text)):
            return found
    for part in re.split(r"\s*(?:/|>|:|\||\s-\s)\s*", name)[::-1]:
        if found := tables.terms.get(fold(part)):
            return found
    return of_text(name, name=True)


def _by_code(code: str) -> Match | None:
    """The entry of the code or of what it lies in: ``BD-1800.2000``, ``BD-1800``, ``BD``."""
    codes = _tables().codes
    while code:
        if code in codes:
            return codes[code]
        cuts = [match.start() for match in _CUTS.finditer(code)]
        code = code[: cuts[-1]] if cuts else code[:1] if len(code) == 2 else ""
    return None


def of_text(text: str, *, name: bool = False, typed: bool = False) -> Match:
    """Return what the words of a text stand for, what is said most often first.

    Args:
        text: A name or a description.
        name: It is a name: words that say something there but not in running text count too.
        typed: A person typed it just now: none of its words is remembered.
    """
    known = _Words() if typed else _known_words()
    words = text.translate(_PLAIN).split() if text.isascii() else fold(text).split()
    found: dict[Match, int] = {}
    after = 0
    for place, entry in enumerate([known[word] for word in words]):
        if entry is None or place < after:
            continue
        for phrase, stem, match in entry.phrases:
            last = place + len(phrase) - 1
            if last < len(words) and words[place:last] == phrase[:-1] and (
                words[last] == phrase[-1] or (stem and words[last].startswith(phrase[-1]))
            ):  # fmt: skip
                found[match] = found.get(match, 0) + 1
                after = last + 1
                break
        else:
            if entry.match is not NOTHING and (name or not entry.only_in_names):
                found[entry.match] = found.get(entry.match, 0) + 1
    if not found:
        return NOTHING
    return together(sorted(found, key=lambda match: -found[match]))


class _Known(NamedTuple):
    """What a word stands for, alone and as the first of several."""

    match: Match
    only_in_names: bool
    phrases: tuple[tuple[list[str], bool, Match], ...]


class _Words(dict[str, "_Known | None"]):
    """Words that were looked up before: a directory uses the same ones over and over."""

    def __missing__(self, word: str) -> "_Known | None":
        if len(self) > _MOST_WORDS:
            self.clear()
        tables = _tables()
        match = tables.whole.get(word)
        key = word
        if match is None:
            key, match = next(
                (
                    (stem, entry)
                    for start in (word[:4], word[:3])
                    for stem, entry in tables.stems.get(start, ())
                    if word.startswith(stem)
                ),
                (word, NOTHING),
            )
        phrases = tables.phrases.get(word, ())
        made = None
        if match is not NOTHING or phrases:
            made = _Known(match, key in tables.in_names, phrases)
        self[word] = made
        return made


@cache
def _known_words() -> _Words:
    return _Words()


def together(matches: Iterable[Match]) -> Match:
    """Return several matches as one, each intent and kind once."""
    intents: dict[str, None] = {}
    kinds: dict[str, None] = {}
    for match in matches:
        intents.update(dict.fromkeys(match.intents))
        kinds.update(dict.fromkeys(match.kinds))
    return Match(tuple(intents)[:_MOST], tuple(kinds)[:_MOST])
