"""How far a language is, computed from its files; the registry and the README say the same."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.add_language import add_language, describe
from bot.commands.languages import languages as command
from bot.coverage import (
    Status,
    all_statuses,
    get_status,
    markdown,
    own_name,
    reviewed,
    write_table,
)
from bot.errors import DataProblem, LanguageUnknown
from bot.language_files import LanguageFiles
from bot.settings import ROOT
from bot.translating.lint import lint
from tests.bot.language_tree import fill, make_tree


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with Dutch, English and a made-up language that was filled in."""
    root = make_tree(tmp_path)
    add_language(describe("qaa", "Zorp", root=root), root)
    fill("qaa", root)
    return root


def coverage(root: Path, said: str) -> None:
    path = root / "nlu_data" / "languages.yml"
    path.write_text(
        path.read_text("utf-8").replace("coverage: started", f"coverage: {said}"), "utf-8"
    )


def test_usable_is_danger_dialogue_translations_and_every_theme_begun(root: Path) -> None:
    """One example per theme is enough; complete needs many more, and test sentences."""
    status = get_status("qaa", root)
    assert (status.computed, status.lacking_usable) == ("usable", ())
    assert "nlu_data/qaa/examples/poverty.yml: debts 1/25" in status.lacking_complete
    assert "nlu_data/qaa/test_sentences.yml: danger 0/40" in status.lacking_complete
    assert (status.translated, status.texts) == (status.texts, status.texts)


@pytest.mark.parametrize(
    ("name", "old", "new", "lacks"),
    [
        ("examples/crisis.yml", "    - zorp pevfvf_qnatre 7\n", "",
         "examples/crisis.yml: crisis_danger 39/40"),
        ("examples/dialogue.yml", "    - zorp terrg 4\n", "", "examples/dialogue.yml: greet 4/5"),
        ("examples/legal.yml", "    - zorp yrtny_nqivpr 0\n", "", "examples/legal.yml: legal 0/1"),
        ("crisis_phrases.yml", '  - "blatzorpb pevfvf_fhvpvqr"\n', "",
         "crisis_phrases.yml: crisis_suicide 14/15"),
    ],
)  # fmt: skip
def test_one_thing_less_is_started(root: Path, name: str, old: str, new: str, lacks: str) -> None:
    """It is named with what there is and what there should be."""
    path = root / "nlu_data" / "qaa" / name
    content = path.read_text(encoding="utf-8")
    assert old in content
    path.write_text(content.replace(old, new), encoding="utf-8")
    status = get_status("qaa", root)
    assert (status.computed, status.lacking_usable) == ("started", (f"nlu_data/qaa/{lacks}",))


def test_an_untranslated_text_or_card_is_started(root: Path) -> None:
    """What residents would read as TODO, or in another language."""
    files = LanguageFiles("qaa", root)
    english = len(get_status("en", root).texts * ".")
    text = files.translation.read_text("utf-8")
    files.translation.write_text(text.replace("thanks = ", "thanks = TODO ", 1), "utf-8")
    card = files.card.read_text("utf-8").split("\n")
    files.card.write_text("\n".join(card).replace("chat: ", "chat: TODO "), "utf-8")
    assert get_status("qaa", root).lacking_usable == (
        "bot/emergency/cards/qaa.yml: 8/9",
        f"bot/translations/qaa.ftl: {english - 1}/{english}",
    )


def test_dutch_and_english_are_complete(root: Path) -> None:
    """They are what all others lean on."""
    assert [get_status(code, root).computed for code in ("nl", "en")] == ["complete", "complete"]


@pytest.mark.parametrize(
    ("said", "level", "check"),
    [("started", "warning", "coverage_more"), ("usable", None, None),
     ("complete", "error", "coverage_less"), ("perfect", "error", "coverage_unknown")],
)  # fmt: skip
def test_the_registry_promises_what_there_is(
    root: Path, said: str, level: str | None, check: str | None
) -> None:
    """More is an error, less a warning, anything else a mistake."""
    coverage(root, said)
    found = [f for f in lint(["qaa"], root).findings if f.check.startswith("coverage")]
    assert [(f.level, f.check) for f in found] == ([(level, check)] if check else [])
    if check == "coverage_less":
        assert "learn_dutch" in found[0].text("nl") or "debts 1/25" in found[0].text("nl")


def test_a_language_that_is_only_understood(root: Path) -> None:
    """It is in the table, with its own name, and not in the registry."""
    (root / "nlu_data" / "sq" / "examples").mkdir(parents=True)
    statuses = {status.code: status for status in all_statuses(root)}
    assert list(statuses) == ["nl", "en", "qaa", "sq"]
    assert (statuses["sq"].registered, statuses["sq"].name) == ("understood", "shqip")


@pytest.mark.parametrize(("code", "name"), [("srn", "Sranan Tongo"), ("qaa", "qaa")])
def test_names_of_languages_outside_cldr(code: str, name: str) -> None:
    """The English name, else the code."""
    assert own_name(code) == name


def test_the_table_rounds_down() -> None:
    """An example more changes nothing in it."""
    status = Status("tr", "Türkçe", "usable", "usable", (), (), 2393, 76, 199, 200,
                    {"by": "native speaker", "role": "key figure", "on": "2026-12-01"})  # fmt: skip
    assert markdown([status]).split("\n")[2] == (
        "| tr | Türkçe | usable | native speaker, key figure (2026-12-01) | 2,300+ | 70+ | 99 % |"
    )
    assert reviewed(None) == "–"


def test_the_table_is_written_between_its_marks(root: Path) -> None:
    """The rest of the README stays; without marks it is told, and nothing is lost."""
    path = write_table(root)
    text = path.read_text(encoding="utf-8")
    assert text.startswith("Before.\n<!-- languages -->\n| code |")
    assert text.endswith("<!-- end of languages -->\nAfter.\n")
    assert "| qaa | Zorp | started |" in text
    path.write_text("nothing here\n", encoding="utf-8")
    with pytest.raises(DataProblem, match="put them back"):
        write_table(root)
    assert path.read_text(encoding="utf-8") == "nothing here\n"


def test_the_readme_says_how_far_every_language_is() -> None:
    """nlu_data/README.md; put right with: wegwijzer languages --write."""
    text = (ROOT / "nlu_data" / "README.md").read_text(encoding="utf-8")
    table = text.partition("<!-- languages -->\n")[2].partition("<!-- end of languages -->")[0]
    assert table == markdown(all_statuses()), "run: wegwijzer languages --write"


def test_the_command_shows_what_a_language_lacks(root: Path) -> None:
    """In the maintainer's language, with the file to open."""
    arguments = ["qaa", "--root", str(root), "--lang", "nl"]
    done = CliRunner().invoke(command, arguments, catch_exceptions=False)
    assert "qaa mist, om complete te zijn:\n   nlu_data/qaa/" in done.output
    with pytest.raises(LanguageUnknown, match="'xx' is no language of the bot"):
        CliRunner().invoke(
            command, ["xx", "--root", str(root), "--lang", "en"], catch_exceptions=False
        )
