"""A small project to add languages to: Dutch and English, in a folder of the test."""

from __future__ import annotations

import codecs
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, FluentSerializer, ast, visitor

from bot import emergency, languages, translate
from bot.language_files import LanguageFiles
from bot.settings import ROOT
from social_map.taxonomy import DIALOGUE_INTENTS, HELP_INTENTS, THEMES

REGISTRY = """\
# The languages. This comment stays.
languages:
  nl: {name: Nederlands, script: Latn, direction: ltr, coverage: complete, reviewed: null, fallback: en}
  # So does this one.
  en: {name: English, script: Latn, direction: ltr, coverage: complete, reviewed: null, fallback: nl}
# And the last.
"""


def make_tree(root: Path) -> Path:
    """Copy what Dutch and English have."""
    for code in ("nl", "en"):
        shutil.copytree(ROOT / "nlu_data" / code, root / "nlu_data" / code)
        source, target = LanguageFiles(code), LanguageFiles(code, root)
        for file, copy in ((source.translation, target.translation), (source.card, target.card)):
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, copy)
    (root / "nlu_data" / "languages.yml").write_text(REGISTRY, encoding="utf-8")
    marks = "<!-- languages -->\n<!-- end of languages -->\n"
    (root / "nlu_data" / "README.md").write_text(f"Before.\n{marks}After.\n", encoding="utf-8")
    return root


def use_tree(root: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let the bot read its languages, texts and cards from another folder."""
    caches = (
        languages.get_languages, translate.get_translator, translate._bundle,
        emergency.available_languages, emergency._text,
    )  # fmt: skip
    monkeypatch.setattr(languages, "NLU_DATA", root / "nlu_data")
    monkeypatch.setattr(translate, "FOLDER", root / "bot" / "translations")
    monkeypatch.setattr(emergency, "FOLDER", root / "bot" / "emergency")
    numbers = ROOT / "bot" / "emergency" / "numbers.yml"
    shutil.copy(numbers, root / "bot" / "emergency" / "numbers.yml")
    for function in caches:
        function.cache_clear()
    yield
    monkeypatch.undo()
    for function in caches:
        function.cache_clear()


def made_up(text: str) -> str:
    """A text in the made-up language: English with every letter 13 places on."""
    return codecs.encode(text, "rot13")


def fill(code: str, root: Path) -> None:
    """Write a first set of sentences and translate everything, as a maintainer would."""
    files = LanguageFiles(code, root)
    for path, intents in (
        (files.examples("crisis"), {"crisis_suicide": 40, "crisis_danger": 40}),
        (files.examples("dialogue"), dict.fromkeys(set(DIALOGUE_INTENTS) - {"out_of_scope"}, 5)),
        (files.examples("out_of_scope"), {"out_of_scope": 5}),
        *((files.examples(theme), {_first_of(theme): 1}) for theme in THEMES),
    ):
        for intent, count in intents.items():
            _put(path, intent, [f"zorp {made_up(intent)} {number}" for number in range(count)])
    phrases = files.phrases.read_text(encoding="utf-8")
    for kind in ("crisis_suicide", "crisis_danger"):
        lines = "".join(f'\n  - "blatzorp{chr(97 + n)} {made_up(kind)}"' for n in range(15))
        phrases = phrases.replace(f"{kind}: []", f"{kind}:{lines}")
    files.phrases.write_text(phrases, encoding="utf-8")
    english = FluentParser().parse(LanguageFiles("en", root).translation.read_text("utf-8"))
    files.translation.write_text(FluentSerializer().serialize(_Letters().visit(english)), "utf-8")
    lines = files.card.read_text(encoding="utf-8").split("\n")
    for number, line in enumerate(lines):
        if line.endswith('"TODO"'):
            said = lines[number - 1].strip().removeprefix("# ")
            lines[number] = line.replace("TODO", made_up(said))
    files.card.write_text("\n".join(lines), encoding="utf-8")


class _Letters(visitor.Transformer):  # type: ignore[misc]
    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:
        node.value = made_up(node.value)
        return node


def _first_of(theme: str) -> str:
    return next(intent for intent, of in HELP_INTENTS.items() if of == theme)


def _put(path: Path, intent: str, sentences: list[str]) -> None:
    head = f"- intent: {intent}\n  examples: |\n"
    content = path.read_text(encoding="utf-8")
    assert head in content
    lines = "".join(f"    - {sentence}\n" for sentence in sentences)
    path.write_text(content.replace(head, head + lines), encoding="utf-8")
