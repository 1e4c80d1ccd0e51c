"""Posters: what they say, where they lead, and that everything on them can be read."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest
import uharfbuzz as hb
from click.testing import CliRunner
from fontTools.ttLib import TTFont
from fpdf import FPDF

from bot.commands.poster import poster as command
from bot.languages import get_languages, offered
from bot.poster.page import draw, size_of_type
from bot.poster.symbols import NAMES, symbol
from bot.poster.wording import Poster, write_poster
from bot.start_code import StartCode, read
from bot.typefaces import FOLDER, LATIN, TYPEFACES, typeface
from social_map.gazetteer import Gazetteer
from social_map.taxonomy import HELP_INTENTS, THEMES

ALL = tuple(language.code for language in offered())
FTL = Path(__file__).parent.parent.parent / "bot" / "translations"


def made(*languages: str, subject: str | None = None, place: str | None = None) -> Poster:
    where = Gazetteer.open_map().find(place)[0] if place else None
    return write_poster("WegwijzerBot", languages, subject, where, "Stichting Voorbeeld")


def run(*arguments: str) -> tuple[int, str]:
    """Run the command as the command line does: errors that we know become one sentence."""
    result = CliRunner().invoke(command, [*arguments, "--lang", "en"])
    return result.exit_code, result.output + str(result.exception or "")


def characters(face_name: str, style: str = "Regular") -> set[int]:
    return set(TTFont(FOLDER / f"{face_name}-{style}.ttf").getBestCmap())


def test_the_link_opens_where_the_poster_says() -> None:
    """Subject and place go along; the language only when there is one."""
    one = made("ti", subject="debts", place="Schilderswijk")
    several = made("nl", "tr", subject="poverty")
    begin = "https://t.me/WegwijzerBot?start="
    assert one.link.startswith(begin)
    assert read(one.link.removeprefix(begin)) == StartCode("debts", "ti", "den-haag/schilderswijk")
    assert read(several.link.removeprefix(begin)) == StartCode("poverty")
    assert made("nl", "tr").link == "https://t.me/WegwijzerBot"


@pytest.mark.parametrize("subject", [None, *THEMES, *HELP_INTENTS])
def test_headings_are_questions_in_words(subject: str | None) -> None:
    """Each language asks in its own punctuation, without emoji or invisible signs."""
    for paragraph in made(*ALL, subject=subject).paragraphs:
        assert paragraph.heading[-1] in "?؟", paragraph
        for text in (paragraph.heading, *paragraph.sentences):
            signs = {unicodedata.category(sign) for sign in text}
            assert not signs & {"So", "Sk", "Mn", "Cc"} - ({"Mn"} if paragraph.rtl else set()), text
            assert not re.search("[\u2066-\u2069{}]", text)


def test_few_languages_leave_room_for_what_the_bot_does() -> None:
    """With many languages each gets one sentence, with few two."""
    assert {len(p.sentences) for p in made("nl", "ar").paragraphs} == {2}
    assert {len(p.sentences) for p in made(*ALL).paragraphs} == {1}


@pytest.mark.parametrize("number", [1, 2, 3, 4, 7, 12])
def test_type_is_large_enough_for_a_wall(number: int) -> None:
    """Sentences are never set smaller than a newspaper, with the longest heading either."""
    longest = max(HELP_INTENTS, key=len)
    assert size_of_type(made(*ALL[:number], subject=longest, place="Schilderswijk")) >= 10


def test_the_page_is_one_a4_with_its_fonts() -> None:
    """It prints anywhere: one page, and every typeface that it uses is embedded."""
    pdf = draw(made("nl", "ar", "ti", "uk", subject="health"))
    assert pdf.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type /Page\b(?!s)", pdf)) == 1
    assert re.search(rb"/MediaBox \[0 0 595\.28 841\.89\]", pdf)
    names = {name.split(b"+")[-1] for name in re.findall(rb"/FontName /(\S+)", pdf)}
    assert {face.name.encode() for face in TYPEFACES} <= {n.split(b"-")[0] for n in names}
    assert pdf.count(b"/FontFile2") >= len(TYPEFACES) * 2 - 1


def test_each_script_is_shaped_in_its_direction(monkeypatch: pytest.MonkeyPatch) -> None:
    """Arabic is drawn joined and from right to left, Ge'ez from left to right."""
    asked = []
    shaping = FPDF.set_text_shaping

    def spy(pdf: FPDF, use: bool, direction: str, script: str, language: str) -> None:
        asked.append((use, direction, script, language))
        shaping(pdf, use, None, direction, script, language)

    monkeypatch.setattr(FPDF, "set_text_shaping", spy)
    draw(made("fa", "ti"))
    assert {(True, "rtl", "arab", "fa"), (True, "ltr", "ethi", "ti")} <= set(asked)


@pytest.mark.parametrize("style", ["Regular", "Bold"])
def test_cutting_down_the_fonts_kept_the_joined_letters(style: str) -> None:
    """Each letter of a word has its own form, another one than where it stands alone."""
    path = FOLDER / f"{typeface('Arab').name}-{style}.ttf"
    font = hb.Font(hb.Face(hb.Blob.from_file_path(str(path))))
    buffer = hb.Buffer()
    buffer.add_str("خانه")
    buffer.guess_segment_properties()
    hb.shape(font, buffer)
    cmap = TTFont(path).getBestCmap()
    alone = {font.get_nominal_glyph(ord(letter)) for letter in "خنه"}
    assert set(map(ord, "خانه")) <= set(cmap)
    assert not alone & {info.codepoint for info in buffer.glyph_infos}


@pytest.mark.parametrize("code", sorted(get_languages()))
@pytest.mark.parametrize("style", ["Regular", "Bold"])
def test_fonts_have_every_letter_that_the_bot_writes(code: str, style: str) -> None:
    """No boxes on a poster or in the preview; emoji come from the phone."""
    text = (FTL / f"{code}.ftl").read_text(encoding="utf-8")
    have = characters(typeface(get_languages()[code].script).name, style)
    have |= characters(LATIN.name, style)
    letters = {c for c in text if unicodedata.category(c)[0] in "LMNP" and ord(c) < 0xFE00}
    assert sorted(c for c in letters if ord(c) not in have) == []


def test_fonts_are_small_and_have_their_licence() -> None:
    """They stand in the repository: less than two megabytes, with the OFL beside them."""
    assert sum(path.stat().st_size for path in FOLDER.glob("*.ttf")) < 2_000_000
    assert "SIL OPEN FONT LICENSE Version 1.1" in (FOLDER / "OFL.txt").read_text(encoding="utf-8")
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert [path.name for path in FOLDER.glob("*.ttf") if path.name not in readme] == []


@pytest.mark.parametrize("name", NAMES)
def test_symbols_are_drawings(name: str) -> None:
    """A symbol is lines in the colour asked for, never a letter or an emoji."""
    drawing = symbol(name, "#123456").decode()
    assert 'stroke="#123456"' in drawing
    assert "<text" not in drawing


def test_every_theme_has_its_symbol() -> None:
    """A new theme needs a drawing."""
    assert [theme for theme in THEMES if theme not in NAMES] == []


def test_the_command_writes_a_file(tmp_path: Path) -> None:
    """One line on the command line, one PDF to print."""
    path = tmp_path / "wall.pdf"
    status, said = run(
        "--theme", "poverty", "--place", "Schilderswijk", "--languages", "nl, TR", "--bot",
        "https://t.me/WegwijzerBot", "--output", str(path),
    )  # fmt: skip
    assert status == 0, said
    assert "https://t.me/WegwijzerBot?start=__poverty__den-haag_schilderswijk" in said
    assert path.read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize(
    ("arguments", "tells"),
    [
        (["--theme", "geld"], ["'geld'", "education, poverty", "'poverty'?"]),
        (["--intent", "dept"], ["'dept'", "'debts'"]),
        (["--theme", "poverty", "--intent", "debts"], ["not both"]),
        (["--languages", "nl,turks"], ["'turks'", "'tr'?"]),
        (["--languages", ","], ["','", "nl, en"]),
        (["--place", "Schildreswijk"], ["'Schildreswijk'", "Schilderswijk, Den Haag"]),
        (["--bot", "wegwijzer"], ["'wegwijzer'", "ends in 'bot'"]),
        (["--output", "/no/such/folder/x.pdf"], ["/no/such/folder/x.pdf", "--output"]),
    ],
)  # fmt: skip
def test_mistakes_get_a_sentence(arguments: list[str], tells: list[str]) -> None:
    """Where, which value, and what would be right."""
    status, said = run("--bot", "WegwijzerBot", "--languages", "nl", *arguments)
    assert status != 0
    assert [part for part in tells if part not in said] == []


def test_without_a_bot_it_says_how_to_name_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """The setting and the option are both named."""
    monkeypatch.delenv("WEGWIJZER_BOT", raising=False)
    status, said = run("--languages", "nl")
    assert status != 0
    assert "WEGWIJZER_BOT is not set" in said
    assert "--bot" in said


def test_the_setting_names_the_bot(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """WEGWIJZER_BOT once, then never again."""
    monkeypatch.setenv("WEGWIJZER_BOT", "BuurtBot")
    status, said = run("--languages", "nl", "--output", str(tmp_path / "p.pdf"))
    assert status == 0, said
    assert "https://t.me/BuurtBot?start=nl" in said


def test_places_with_the_same_name_are_told(tmp_path: Path) -> None:
    """A poster for the wrong Hengelo would hang for a year."""
    status, said = run(
        "--bot", "BuurtBot", "--languages", "nl", "--place", "Hengelo", "--output",
        str(tmp_path / "p.pdf"),
    )  # fmt: skip
    assert status == 0, said
    assert "hengelo-2754395" in said
