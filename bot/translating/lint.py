"""All checks of what the bot says, over all languages or some."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.coverage import ORDER, get_status
from bot.language_files import LanguageFiles
from bot.languages import Language, read_languages
from bot.settings import ROOT
from bot.translating import cards, readability, signs, structure, used_keys, wording
from bot.translating.fluent_file import FluentFile, read
from bot.translating.texts import Finding, Spoken, Text


@dataclass(frozen=True)
class Report:
    """What was looked at and found; errors first, by language."""

    spoken: tuple[Spoken, ...]
    findings: tuple[Finding, ...]

    def errors(self, language: str | None = None) -> int:
        """Return how many errors there are, in one language or all."""
        return self._count("error", language)

    def warnings(self, language: str | None = None) -> int:
        """Return how many warnings there are, in one language or all."""
        return self._count("warning", language)

    def _count(self, level: str, language: str | None) -> int:
        found = (f for f in self.findings if f.level == level)
        return sum(language in (None, f.language) for f in found)


def lint(codes: Sequence[str], root: Path = ROOT) -> Report:
    """Check languages, and the code against English.

    Args:
        codes: Registered languages.
        root: Folder that holds `nlu_data` and `bot`.

    Raises:
        DataProblem: A file cannot be read.
    """
    registered = read_languages(root / "nlu_data")
    code = used_keys.read_code(root)
    english = read(LanguageFiles("en", root).translation)
    buttons = code.buttons(tuple(english.messages))
    english_card = _card(LanguageFiles("en", root))
    spoken = [
        _spoken(registered[name], root, english, english_card, buttons)
        for name in dict.fromkeys(codes)
    ]
    found: list[Finding] = []
    for language in spoken:
        found += check(language, english)
        files = LanguageFiles(language.code, root)
        shown = files.shown(files.card)
        found += cards.check(language.code, shown, _card(files), english_card)
        found += _coverage(language.code, root, english)
    if "en" in codes:
        files = LanguageFiles("en", root)
        found += used_keys.check(code, english, files.shown(files.translation))
    order = {language.code: number for number, language in enumerate(spoken)}
    found.sort(key=lambda f: (f.level != "error", order[f.language]))
    return Report(tuple(spoken), tuple(found))


def check(spoken: Spoken, english: FluentFile) -> Iterator[Finding]:
    """Yield what the checks of one language find."""
    yield from structure.check(spoken, english)
    yield from signs.check(spoken)
    yield from wording.check(spoken)
    yield from readability.check(spoken)


def _spoken(
    language: Language,
    root: Path,
    english: FluentFile,
    english_card: dict[str, Text],
    buttons: frozenset[str],
) -> Spoken:
    files = LanguageFiles(language.code, root)
    shown = files.shown(files.translation)
    file = read(files.translation)
    texts = []
    for key, message in file.messages.items():
        same = english.messages.get(key)
        other = same.texts[-1] if same else None
        where = f"{shown}:{message.line}"
        texts += [Text(where, key, text, other, key in buttons) for text in message.texts]
    for name, text in _card(files).items():
        same_text = english_card[name].text if name in english_card else None
        texts.append(Text(text.where, name, text.text, same_text, text.button))
    return Spoken(language, shown, file, tuple(texts))


def _card(files: LanguageFiles) -> dict[str, Text]:
    return cards.read_card(files.card, files.shown(files.card))


def _coverage(code: str, root: Path, english: FluentFile) -> Iterator[Finding]:
    """The registry promises what there is, no more and no less."""
    status = get_status(code, root, english)
    values = {"registered": status.registered, "computed": status.computed}
    shown = "nlu_data/languages.yml"
    # Texts that are not translated are told already, one by one.
    texts = LanguageFiles(code, root)
    lacking = [x for x in status.lacking() if not x.startswith(texts.shown(texts.translation))]
    if status.registered not in ORDER:
        values["known"] = ", ".join(ORDER)
        yield Finding("error", "coverage_unknown", code, shown, values=values)
    elif status.less and lacking:
        values["lacking"] = "; ".join(lacking)
        yield Finding("error", "coverage_less", code, shown, values=values)
    elif status.more:
        yield Finding("warning", "coverage_more", code, shown, values=values)
