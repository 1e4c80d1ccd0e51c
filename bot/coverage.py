"""How far a language is: started, usable or complete, computed from its files.

*Usable*: everything that the bot says and its danger card are translated, danger and dialogue have
all their examples, and every theme is begun. *Complete*: every question has its examples, and there
are test sentences. Residents are offered usable and complete languages (`bot.languages.offered`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.errors import DataProblem
from bot.language_data import Sentence, folders, read_examples, read_tests
from bot.language_files import LanguageFiles
from bot.language_lint import targets, test_targets
from bot.languages import read_languages
from bot.settings import ROOT
from bot.translating import cards
from bot.translating.fluent_file import TODO, FluentFile, read
from bot.translating.missing import missing
from social_map.taxonomy import CRISIS_INTENTS, DIALOGUE_INTENTS, HELP_INTENTS, THEMES

STARTED, USABLE, COMPLETE = "started", "usable", "complete"
ORDER = (STARTED, USABLE, COMPLETE)
#: Of a language that has examples and is not registered: answered in English and simple Dutch.
UNDERSTOOD = "understood"
#: Phrases of the guard for each kind of danger.
PHRASES = 15
# Around the table in nlu_data/README.md.
_BEGIN, _END = "<!-- languages -->", "<!-- end of languages -->"


@dataclass(frozen=True)
class Status:
    """How far a language is.

    Attributes:
        registered: What `languages.yml` says; `understood` when it is not there.
        computed: What its files say.
        lacking_usable: What it lacks to be usable, as `file: what 3/40`; empty when it is.
        lacking_complete: What it lacks besides to be complete.
        examples, tests: Sentences.
        translated: How many texts of the bot are translated, out of `texts`.
    """

    code: str
    name: str
    registered: str
    computed: str
    lacking_usable: tuple[str, ...]
    lacking_complete: tuple[str, ...]
    examples: int
    tests: int
    translated: int
    texts: int
    reviewed: dict[str, Any] | None = None

    @property
    def less(self) -> bool:
        """Whether the registry promises more than there is."""
        return self._rank(self.registered) > self._rank(self.computed)

    @property
    def more(self) -> bool:
        """Whether there is more than the registry says."""
        return -1 < self._rank(self.registered) < self._rank(self.computed)

    def lacking(self) -> tuple[str, ...]:
        """Return what it lacks to be what the registry says, or to be complete."""
        if self.lacking_usable or self.registered == USABLE:
            return self.lacking_usable
        return self.lacking_complete

    @staticmethod
    def _rank(coverage: str) -> int:
        return ORDER.index(coverage) if coverage in ORDER else -1


def get_status(code: str, root: Path = ROOT, english: FluentFile | None = None) -> Status:
    """Return how far one language is; it need not be registered.

    Args:
        code: The language.
        root: Folder that holds `nlu_data` and `bot`.
        english: The English texts; None: read them.

    Raises:
        DataProblem: A file cannot be read.
    """
    files = LanguageFiles(code, root)
    english = english or read(LanguageFiles("en", root).translation)
    language = read_languages(files.data).get(code)
    examples, tests = read_examples(code, files.data), read_tests(code, files.data)
    counts = Counter(sentence.intent for sentence in examples)
    untranslated = missing(english, read(files.translation))
    usable = (*_phrases(files), *_card(files), *_usable(files, counts))
    if untranslated:
        done = len(english.messages) - len(untranslated)
        usable += (f"{files.shown(files.translation)}: {done}/{len(english.messages)}",)
    complete = (*_complete(files, counts), *_tests(files, tests))
    return Status(
        code=code,
        name=language.name if language else own_name(code),
        registered=language.coverage if language else UNDERSTOOD,
        computed=STARTED if usable else USABLE if complete else COMPLETE,
        lacking_usable=usable,
        lacking_complete=complete,
        examples=len(examples),
        tests=len(tests),
        translated=len(english.messages) - len(untranslated),
        texts=len(english.messages),
        reviewed=language.reviewed if language else None,
    )


def all_statuses(root: Path = ROOT) -> list[Status]:
    """Return every language: the registered ones, then those that the bot only understands."""
    english = read(LanguageFiles("en", root).translation)
    return [get_status(code, root, english) for code in known_codes(root)]


def known_codes(root: Path = ROOT) -> list[str]:
    """Return the codes of the registered languages, then of those that are only understood."""
    registered = read_languages(root / "nlu_data")
    return [*registered, *sorted(set(folders(root / "nlu_data")) - set(registered))]


def own_name(code: str) -> str:
    """Return a language's name in the language itself, else in English, else its code."""
    from babel import Locale, UnknownLocaleError

    try:
        name = Locale.parse(code).get_language_name(code)
    except (UnknownLocaleError, ValueError):
        name = None
    return str(name or Locale.parse("en").languages.get(code) or code)


def markdown(statuses: Sequence[Status]) -> str:
    """Return the table of `nlu_data/README.md`.

    Sentences are rounded down: the table need not change with each example.
    """
    lines = [
        "| code | language | coverage | reviewed | examples | test sentences | translated |",
        "|---|---|---|---|---|---|---|",
    ]
    for status in statuses:
        said = f"{100 * status.translated // status.texts} %" if status.translated else "–"
        lines.append(
            f"| {status.code} | {status.name} | {status.registered} | {reviewed(status.reviewed)} "
            f"| {_rounded(status.examples)} | {_rounded(status.tests)} | {said} |"
        )
    return "\n".join(lines) + "\n"


def write_table(root: Path = ROOT) -> Path:
    """Put the table of `nlu_data/README.md` right, between its two marks; return the file.

    Raises:
        DataProblem: The marks are not there.
    """
    path = root / "nlu_data" / "README.md"
    before, begin, rest = path.read_text(encoding="utf-8").partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not (begin and end):
        raise DataProblem([f"{path}: '{_BEGIN}' and '{_END}' are not there; put them back"])
    table = markdown(all_statuses(root))
    path.write_text(f"{before}{begin}\n{table}{end}{after}", encoding="utf-8")
    return path


def reviewed(review: Mapping[str, Any] | None) -> str:
    """Return who reviewed a language, and when."""
    if not review:
        return "–"
    who = ", ".join(str(review[key]) for key in ("by", "role") if review.get(key))
    return f"{who} ({review['on']})" if review.get("on") else who


def _rounded(count: int) -> str:
    step = 100 if count >= 100 else 10
    return f"{count // step * step:,}+" if count >= step else str(count)


def _usable(files: LanguageFiles, counts: Counter[str]) -> Iterator[str]:
    least = targets(files.code, written=True)
    for intent in CRISIS_INTENTS:
        yield from _too_few(files, files.examples("crisis"), intent, counts[intent], least[intent])
    path = files.examples("dialogue")
    for intent in DIALOGUE_INTENTS:
        # All else that people say is begun by the same few; complete needs many more.
        enough = min(least[intent], least["greet"])
        where = files.examples("out_of_scope") if intent == "out_of_scope" else path
        yield from _too_few(files, where, intent, counts[intent], enough)
    for theme in THEMES:
        begun = sum(counts[intent] for intent, of in HELP_INTENTS.items() if of == theme)
        yield from _too_few(files, files.examples(theme), theme, begun, 1)


def _complete(files: LanguageFiles, counts: Counter[str]) -> Iterator[str]:
    least = targets(files.code, written=True)
    for intent, theme in HELP_INTENTS.items():
        yield from _too_few(files, files.examples(theme), intent, counts[intent], least[intent])
    path, intent = files.examples("out_of_scope"), "out_of_scope"
    yield from _too_few(files, path, intent, counts[intent], least[intent])


def _tests(files: LanguageFiles, tests: Sequence[Sentence]) -> Iterator[str]:
    for about, count, least in test_targets(tests):
        yield from _too_few(files, files.tests, about, count, least)


def _phrases(files: LanguageFiles) -> Iterator[str]:
    content: Any = None
    if files.phrases.exists():
        content = yaml.safe_load(files.phrases.read_text(encoding="utf-8"))
    for kind in CRISIS_INTENTS:
        phrases = (content or {}).get(kind) or []
        yield from _too_few(files, files.phrases, kind, len(phrases), PHRASES)


def _card(files: LanguageFiles) -> Iterator[str]:
    english = cards.read_card(LanguageFiles("en", files.root).card, "")
    own = cards.read_card(files.card, "")
    written = [key for key in english if key in own and TODO not in own[key].text]
    yield from _too_few(files, files.card, "", len(written), len(english))


def _too_few(files: LanguageFiles, path: Path, what: str, count: int, least: int) -> Iterator[str]:
    if count < least:
        yield f"{files.shown(path)}: {what} {count}/{least}".replace(":  ", ": ")
