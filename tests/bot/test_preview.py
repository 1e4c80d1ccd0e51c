"""The page for native reviewers: everything is on it, readable anywhere, and it calls nobody."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot import compose
from bot.commands.preview import preview as command
from bot.emergency import get_card
from bot.language_files import LanguageFiles
from bot.languages import get_languages
from bot.preview.page import make_page
from bot.preview.scenes import scenes
from bot.translating.fluent_file import read
from bot.typefaces import TYPEFACES
from social_map.taxonomy import CRISIS_INTENTS

CODES = sorted(get_languages())


class Page(HTMLParser):
    """What stands in which chapter."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.chapters: dict[str, dict[str, str | None]] = {}
        self.keys: dict[str, list[str]] = {}
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: dict[str, list[str]] = {}
        self._chapter = ""
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.tags.append((tag, found))
        if tag == "section":
            self._chapter = str(found["id"])
            self.chapters[self._chapter] = found
        if tag == "textarea":
            self.keys.setdefault(str(found["data-language"]), []).append(str(found["data-key"]))

    def handle_data(self, data: str) -> None:
        self.words.setdefault(self._chapter, []).append(data)


@pytest.fixture(scope="module")
def source(map_file: Path) -> str:
    return make_page(CODES)


@pytest.fixture(scope="module")
def page(source: str) -> Page:
    return Page(source)


@pytest.mark.parametrize("code", CODES)
def test_every_text_can_be_read_and_remarked_on(code: str, page: Page) -> None:
    """Each key of the English file has its place and its box in every language, once."""
    keys = page.keys[code]
    assert set(read(LanguageFiles("en").translation).messages) <= set(keys)
    assert sorted(keys) == sorted(set(keys))


@pytest.mark.parametrize("code", CODES)
def test_danger_cards_stand_on_it(code: str, page: Page) -> None:
    """What is said to somebody in danger is read by the reviewer first."""
    words = " ".join(page.words[code])
    for kind in CRISIS_INTENTS:
        card = get_card(kind, code)
        assert card.lead in words
        assert card.button in words


def test_chapters_run_in_their_direction(page: Page) -> None:
    """Arabic and Persian from right to left; each chapter says its language, for fonts."""
    for code, attributes in page.chapters.items():
        assert attributes["dir"] == ("rtl" if get_languages()[code].rtl else "ltr")
        assert attributes["lang"] == code
    assert set(page.chapters) == set(CODES)


def test_the_page_needs_nobody(source: str, page: Page) -> None:
    """Nothing is loaded from anywhere, and the browser is told to allow nothing else."""
    for tag, attributes in page.tags:
        assert tag not in ("img", "link", "iframe", "object", "embed", "form"), tag
        assert "src" not in attributes, tag
        assert str(attributes.get("href", "#")).startswith("#")
    assert re.findall(r"url\((?!data:font/woff;base64,)[^)]*\)", source) == []
    assert "@import" not in source
    policy = next(a["content"] for t, a in page.tags if a.get("http-equiv"))
    assert policy is not None
    assert "default-src 'none'" in policy
    assert "http" not in policy


def test_its_fonts_are_inside(source: str) -> None:
    """Ge'ez and Arabic show on any machine."""
    for face in TYPEFACES:
        assert source.count(f'font-family: "{face.name}"; font-weight') == 2


def test_only_fonts_that_are_needed() -> None:
    """A page in Turkish does not carry Ge'ez."""
    assert "NotoSansEthiopic" not in make_page(["tr"])


def test_what_the_program_fills_in_is_escaped(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name with signs of HTML stays a name."""
    monkeypatch.setenv("WEGWIJZER_OPERATOR", "<script>alert(1)</script> & co")
    source = make_page(["nl"])
    assert "<script>alert" not in source
    assert html.escape("<script>alert(1)</script> & co", quote=False) in source


def test_no_value_is_left_open(page: Page) -> None:
    """Reviewers read sentences, not programs."""
    for code, words in page.words.items():
        if code:
            assert [w for w in words if re.search(r"\{ ?\$|\{\w+\}", w) and "const" not in w] == []


def test_what_is_not_translated_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reviewer is not asked to correct English."""
    from bot.preview import texts
    from bot.translating.fluent_file import FluentFile

    whole = texts.translation
    monkeypatch.setattr(
        texts, "translation",
        lambda code: FluentFile(Path("so.ftl"), {}) if code == "so" else whole(code),
    )  # fmt: skip
    assert all(said.missing for said in texts.all_texts("so", "en") if said.section != texts.CARD)


def test_every_kind_of_message_is_shown() -> None:
    """Whoever adds a message to compose sees it on the page; new values go to scenes.py."""
    shown = {scene.name.split(".")[0] for scene in scenes("nl", "en")}
    assert sorted(set(compose.message_keys()) - shown) == []


def test_conversations_are_in_the_language_and_beside_it_in_another() -> None:
    """The reviewer compares the same message, with the same places."""
    for scene in scenes("tr", "en"):
        if scene.name not in ("language_missing",):  # which is English and Dutch by design
            assert scene.reply.language == "tr", scene.name
        assert scene.source.language == "en"
        assert scene.reply.places == scene.source.places


def test_dutch_readers_compare_with_dutch() -> None:
    """The page speaks the maintainer's language, and never shows a language beside itself."""
    page = Page(make_page(["nl", "tr"], "nl"))
    beside = [a.get("lang") for t, a in page.tags if a.get("class") == "source"]
    assert set(beside) == {"en", "nl"}
    assert "Mijn opmerkingen downloaden" in page.words[""] or any(
        "Mijn opmerkingen downloaden" in word for word in page.words[""]
    )


def test_the_command_writes_one_language(tmp_path: Path) -> None:
    """One language, one file to send."""
    path = tmp_path / "tr.html"
    done = CliRunner().invoke(command, ["--language", "tr", "--output", str(path), "--lang", "en"])
    assert done.exit_code == 0, done.output
    assert str(path) in done.output
    assert list(Page(path.read_text(encoding="utf-8")).chapters) == ["tr"]


@pytest.mark.parametrize(
    ("arguments", "tells"),
    [
        (["--language", "turks"], ["'turks'", "nl, en", "'tr'?"]),
        (["--language", "nl", "--output", "/no/such/folder/x.html"], ["/no/such/folder/x.html"]),
    ],
)
def test_mistakes_get_a_sentence(arguments: list[str], tells: list[str]) -> None:
    """Which value, and what would be right."""
    done = CliRunner().invoke(command, [*arguments, "--lang", "en"])
    assert done.exit_code != 0
    assert [part for part in tells if part not in str(done.exception)] == []
