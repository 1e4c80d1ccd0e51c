"""The page for reviewers: one file that needs no other, and no network."""

from __future__ import annotations

import base64
import io
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import TypeVar

from fontTools.ttLib import TTFont
from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from bot.languages import DEFAULT, Language, get_languages
from bot.messages import Language as Speak
from bot.messages import say
from bot.preview.scenes import Scene, scenes
from bot.preview.texts import Said, all_texts
from bot.render import to_html
from bot.reply import Reply
from bot.typefaces import LATIN, typeface

T = TypeVar("T")
_TEMPLATE = Path(__file__).with_name("page.html")


@dataclass(frozen=True)
class Chapter:
    """One language.

    Attributes:
        source: The language that stands beside it, to compare.
        scenes: Conversations by kind.
        texts: All texts by section.
    """

    language: Language
    source: Language
    scenes: tuple[tuple[str, tuple[Scene, ...]], ...]
    texts: tuple[tuple[str, tuple[Said, ...]], ...]


def make_page(codes: Sequence[str], speak: Speak = "en") -> str:
    """Return the page as HTML.

    Args:
        codes: languages to show.
        speak: language of what stands around, and of the texts to compare with.
    """
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    page = environment.from_string(_TEMPLATE.read_text(encoding="utf-8"))
    chapters = [chapter(code, _source(code, speak)) for code in codes]
    return page.render(
        chapters=chapters,
        fonts=list(_fonts(chapters)),
        html=lambda reply: [Markup(part) for part in to_html(reply)],
        buttons=_buttons,
        speak=speak,
        t=partial(_said, speak),
    )


def chapter(code: str, source: str) -> Chapter:
    """Return everything that the bot says in a language."""
    languages = get_languages()
    return Chapter(
        languages[code],
        languages[source],
        _grouped(scenes(code, source), lambda scene: re.split("[.-]", scene.name)[0]),
        _grouped(all_texts(code, source), lambda said: said.section),
    )


def _source(code: str, speak: Speak) -> str:
    """Dutch for Dutch readers, else English; never the language itself."""
    if code == speak:
        return "nl" if code == DEFAULT else DEFAULT
    return speak


def _grouped(items: Iterable[T], name: Callable[[T], str]) -> tuple[tuple[str, tuple[T, ...]], ...]:
    return tuple((key, tuple(group)) for key, group in groupby(items, name))


def _said(speak: Speak, key: str, **values: object) -> str:
    return say(f"preview_{key}", speak, **values)


def _buttons(reply: Reply) -> list[list[str]]:
    return [[button.label for button in row] for row in reply.buttons]


@dataclass(frozen=True)
class _Font:
    family: str
    weight: int
    size: int
    data: str


def _fonts(chapters: Iterable[Chapter]) -> Iterable[_Font]:
    scripts = [c.language.script for c in chapters]
    for face in dict.fromkeys((LATIN, *map(typeface, scripts))):
        for weight, path in ((400, face.regular), (700, face.bold)):
            yield _Font(face.name, weight, round(face.scale * 100), _woff(path))


def _woff(path: Path) -> str:
    font = TTFont(path)
    font.flavor = "woff"
    packed = io.BytesIO()
    font.save(packed)
    return base64.b64encode(packed.getvalue()).decode()
