"""Begin a language: its files, empty but of the right form, and its line in the registry.

Nothing that exists is changed, so that it can be repeated: a language that the bot understands
already keeps its examples, and texts that came later are added to a translation as `TODO`.
"""

from __future__ import annotations

import os
import re
import tempfile
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import langcodes
import yaml
from babel import Locale, UnknownLocaleError

from bot.errors import LanguageUnknown
from bot.language_files import LanguageFiles
from bot.languages import read_languages
from bot.messages import Language, say
from bot.script import script_of
from bot.settings import ROOT
from bot.translating.fluent_file import TODO, read
from bot.translating.missing import write
from social_map.taxonomy import (
    CRISIS_INTENTS,
    DESCRIPTIONS,
    DIALOGUE_INTENTS,
    HELP_INTENTS,
    THEMES,
)
from social_map.text import fold

#: Scripts that run from right to left (ISO 15924).
RIGHT_TO_LEFT = frozenset(("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg"))
#: Characters: the name stands on a button, three in a row.
LONGEST_NAME = 20
_CODE = re.compile(r"[a-z]{2,3}")
_SCRIPT = re.compile(r"[A-Z][a-z]{3}")
_LEAF = re.compile(r'(?P<indent> *)(?P<key>"?\w+"?): "(?P<text>.*)"$')
_ENTRY = re.compile(r"  \S+: \{.*\}\s*(?:#.*)?$")


@dataclass(frozen=True)
class New:
    """A language to begin: code, own name, script (ISO 15924), direction (ltr, rtl), fallback."""

    code: str
    name: str
    script: str
    direction: str
    fallback: str = "en"


@dataclass(frozen=True)
class Begun:
    """What was made: files, how many texts were added to a translation that was there, the line.

    Attributes:
        kept: Whether there were examples already.
        registered: Whether the language was registered before.
    """

    new: New
    made: tuple[str, ...]
    texts: int
    kept: bool
    registered: bool


def describe(
    code: str,
    name: str,
    *,
    script: str | None = None,
    direction: str | None = None,
    fallback: str = "en",
    speak: Language = "en",
    root: Path = ROOT,
) -> New:
    """Check what a maintainer wrote and guess the rest.

    Raises:
        LanguageUnknown: It cannot be added like this; the message tells why and what to do.
    """
    registered = read_languages(root / "nlu_data")
    _check_code(code, speak)
    own = unicodedata.normalize("NFC", " ".join(name.split()))
    known = registered.get(code)
    if known and known.name != own:
        raise LanguageUnknown(say("addlang_other_name", speak, code=code, name=known.name))
    for other in registered.values():
        if other.code != code and fold(other.name) == fold(own):
            raise LanguageUnknown(say("addlang_name_taken", speak, name=own, code=other.code))
    if known:
        way = "rtl" if known.rtl else "ltr"
        return New(code, own, known.script, way, known.fallback)
    script = script or langcodes.Language.get(code).maximize().script or ""
    if not _SCRIPT.fullmatch(script):
        raise LanguageUnknown(say("addlang_script", speak, script=script))
    _check_name(code, own, script, speak)
    if fallback not in registered:
        values = {"fallback": fallback, "known": ", ".join(registered)}
        raise LanguageUnknown(say("addlang_fallback", speak, **values))
    way = direction or ("rtl" if script in RIGHT_TO_LEFT else "ltr")
    return New(code, own, script, way, fallback)


def add_language(new: New, root: Path = ROOT) -> Begun:
    """Make what a language lacks; change nothing that is there.

    Args:
        new: As `describe` returns it.
        root: Folder that holds `nlu_data` and `bot`.

    Raises:
        DataProblem: A file that is there cannot be read.
    """
    files = LanguageFiles(new.code, root)
    registered = new.code in read_languages(files.data)
    kept = files.examples("crisis").exists()
    made = []
    for path, content in _files(new, files):
        if not path.exists():
            _write(path, content)
            made.append(files.shown(path))
    added = _add_texts(files)
    # Last of all: a language is registered when everything is there.
    if not registered:
        _register(new, files)
    return Begun(new, tuple(made), added, kept, registered)


def _check_code(code: str, speak: Language) -> None:
    tag = langcodes.standardize_tag(code) if langcodes.tag_is_valid(code) else ""
    if _CODE.fullmatch(code) and tag == code:
        return
    base = tag.split("-")[0] if tag else ""
    if base and base != code:
        raise LanguageUnknown(say("addlang_code_other", speak, code=code, right=base))
    raise LanguageUnknown(say("addlang_code", speak, code=code))


def _check_name(code: str, name: str, script: str, speak: Language) -> None:
    signs = name.replace(" ", "")
    wrong = not signs or not all(unicodedata.category(s)[0] in "LM" or s in "'’-()·" for s in signs)
    if wrong or TODO in name:
        raise LanguageUnknown(say("addlang_name", speak, name=name))
    if len(name) > LONGEST_NAME:
        values = {"name": name, "length": len(name), "most": LONGEST_NAME}
        raise LanguageUnknown(say("addlang_name_long", speak, **values))
    own = _babel_name(code, code)
    foreign = {fold(_babel_name(code, other)) for other in ("nl", "en")} - {fold(own)}
    if own and fold(name) in foreign:
        raise LanguageUnknown(say("addlang_name_foreign", speak, name=name, own=own))
    # Where Hans, Hant, Jpan or Kore is meant, `script_of` says Hani or the like.
    found = script_of(name)
    if found in ("Latn", "Arab", "Cyrl", "Ethi", "Grek", "Hebr") and found != script:
        values = {"name": name, "script": script, "found": found}
        raise LanguageUnknown(say("addlang_name_script", speak, **values))


def _babel_name(code: str, language: str) -> str:
    try:
        return str(Locale.parse(language).languages.get(code) or "")
    except (UnknownLocaleError, ValueError):
        return ""


def _files(new: New, files: LanguageFiles) -> Iterator[tuple[Path, str]]:
    """Every file of a language with its content while nothing is written yet."""
    name = f"{new.name} ({new.code})"
    yield files.examples("crisis"), _examples(name, CRISIS_INTENTS)
    yield files.examples("near_crisis"), _examples(name, ("out_of_scope",))
    dialogue = tuple(intent for intent in DIALOGUE_INTENTS if intent != "out_of_scope")
    yield files.examples("dialogue"), _examples(name, dialogue)
    yield files.examples("out_of_scope"), _examples(name, ("out_of_scope",))
    for theme in THEMES:
        intents = tuple(intent for intent, of in HELP_INTENTS.items() if of == theme)
        yield files.examples(theme), _examples(name, intents)
    # What else a language has, in the form that it has in Dutch.
    for path in sorted((files.data / "nl").glob("*.yml")):
        dutch = yaml.safe_load(path.read_text(encoding="utf-8"))
        head = f"# {name}. Take [] away and write one per line, as in ../nl/{path.name}.\n"
        empty = ((key, "{}" if isinstance(value, dict) else "[]") for key, value in dutch.items())
        content = head + "".join(f"{key}: {nothing}\n" for key, nothing in empty)
        yield files.data / new.code / path.name, content
    yield files.translation, f"# Everything the bot says, in {name}. Keys are those of en.ftl.\n"
    english = LanguageFiles("en", files.root).card
    yield files.card, _card(name, english.read_text(encoding="utf-8"))


def _examples(name: str, intents: tuple[str, ...]) -> str:
    lines = [f"# {name}: one message per line, as people write it, under '- '.",
             'version: "3.1"', "nlu:"]  # fmt: skip
    for intent in intents:
        lines += [f"# {DESCRIPTIONS[intent]}", f"- intent: {intent}", "  examples: |"]
    return "\n".join(lines) + "\n"


def _card(name: str, english: str) -> str:
    lines = [
        f"# The danger card in {name}. Until every TODO is translated the English card is shown.",
        "# Numbers are never written here: they come from numbers.yml.",
    ]
    for line in english.splitlines():
        if leaf := _LEAF.match(line):
            indent = leaf["indent"]
            lines += [f"{indent}# {leaf['text']}", f'{indent}{leaf["key"]}: "{TODO}"']
        elif not line.startswith("#"):
            lines.append(line)
    return "\n".join(lines) + "\n"


def _add_texts(files: LanguageFiles) -> int:
    """Put the texts that a translation lacks at its end, as TODO with English and Dutch above."""
    english = read(LanguageFiles("en", files.root).translation)
    dutch = read(LanguageFiles("nl", files.root).translation)
    own = read(files.translation)
    lacking = [m for key, m in english.messages.items() if key not in own.messages]
    if lacking:
        old = files.translation.read_text(encoding="utf-8").rstrip("\n")
        _write(files.translation, f"{old}\n\n{write(lacking, dutch)}")
    return len(lacking)


def _register(new: New, files: LanguageFiles) -> None:
    """Put the language's line under the last one; all else in the file stays as it is."""
    path = files.data / "languages.yml"
    lines = path.read_text(encoding="utf-8").split("\n")
    last = max((n for n, line in enumerate(lines) if _ENTRY.match(line)), default=len(lines) - 1)
    lines.insert(
        last + 1,
        f"  {_quoted(new.code)}: {{name: {_quoted(new.name)}, script: {new.script}, direction: "
        f"{new.direction}, coverage: started, reviewed: null, fallback: {_quoted(new.fallback)}}}",
    )
    _write(path, "\n".join(lines))


def _quoted(text: str) -> str:
    """A text as YAML: 'no' and 'on' are languages, not truth values."""
    plain = yaml.safe_load(text) == text and not set(text) & set("'\"(),:[]{}#")
    return text if plain else '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _write(path: Path, content: str) -> None:
    """Write a file under another name first: it is never half written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o644
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}-", suffix=".part")
    with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
        file.write(content)
    Path(name).chmod(mode)
    Path(name).replace(path)
