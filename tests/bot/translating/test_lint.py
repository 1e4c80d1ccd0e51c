"""All checks together, on a small project and on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.commands.lint_translations import lint_translations
from bot.errors import LanguageUnknown
from bot.language_files import LanguageFiles
from bot.translating.fluent_file import parse
from bot.translating.lint import lint
from tests.bot.language_tree import make_tree


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with Dutch and English."""
    return make_tree(tmp_path)


def run(root: Path, *arguments: str) -> Result:
    return CliRunner().invoke(
        lint_translations, [*arguments, "--root", str(root), "--lang", "nl"], catch_exceptions=False
    )


def change(path: Path, old: str, new: str) -> None:
    content = path.read_text(encoding="utf-8")
    assert old in content
    path.write_text(content.replace(old, new, 1), encoding="utf-8")


def test_nothing_wrong_in_dutch(root: Path) -> None:
    """No error; warnings do not fail."""
    done = run(root, "nl")
    assert done.exit_code == 0, done.output
    assert "Moeilijkste zinnen (nl):" in done.output


def test_an_error_fails(root: Path) -> None:
    """With file, line, key and what to do; errors come first, and --errors leaves the rest out."""
    change(
        LanguageFiles("nl", root).translation, "goodbye = Tot ziens", "goodbye = TODO, tot ziens"
    )
    done = run(root, "nl", "--errors")
    assert done.exit_code == 1
    assert done.output.startswith("[FOUT] bot/translations/nl.ftl:")
    assert "goodbye: is nog niet vertaald (TODO)" in done.output
    assert "LET OP" not in done.output


def test_danger_cards_are_looked_at_too(root: Path) -> None:
    """Address, signs, parts: like everything that residents read."""
    card = LanguageFiles("nl", root).card
    change(card, "om je. Je hoeft", "om u.  Je hoeft")
    change(card, "after:", "later:")
    found = {(f.check, f.key) for f in lint(["nl"], root).findings if "cards" in f.where}
    assert {
        ("address", "crisis_suicide.lead"), ("double_space", "crisis_suicide.lead"),
        ("card_lacking", ""), ("card_unknown", "later"),
    } <= found  # fmt: skip


def test_a_text_that_two_forms_share_is_checked_in_each(root: Path) -> None:
    """What stands in a plural form is read by residents as well."""
    for code, text in (("en", "place"), ("nl", "plek voor u")):
        path = LanguageFiles(code, root).translation
        forms = f"{{ $count ->\n    [one] One {text}\n   *[other] {{ $count }} {text}\n}}"
        path.write_text(path.read_text("utf-8") + f"\ncounted = {forms}\n", "utf-8")
    found = [f.check for f in lint(["nl"], root).findings if f.key == "counted"]
    assert found == ["address", "address"]


def test_missing_texts_are_printed_ready_to_be_translated(root: Path) -> None:
    """Fluent on standard output; how much it is on standard error."""
    path = LanguageFiles("nl", root).translation
    kept = [line for line in path.read_text("utf-8").split("\n") if not line.startswith("thanks =")]
    path.write_text("\n".join(kept), encoding="utf-8")
    done = run(root, "nl", "--missing")
    assert done.exit_code == 0
    assert "nl: 1 teksten ontbreken" in done.stderr
    printed = parse(done.stdout, path)
    assert [(m.key, m.pattern) for m in printed.messages.values()] == [("thanks", "TODO")]
    assert "en: You are welcome." in printed.messages["thanks"].comment


def test_nothing_missing_prints_nothing(root: Path) -> None:
    """For a script that collects what is to be done."""
    assert run(root, "nl", "--missing").stdout == ""


def test_an_unknown_language_is_told(root: Path) -> None:
    """And which there are."""
    with pytest.raises(LanguageUnknown, match=r"'xx' schrijft de bot niet\. Wel: nl, en"):
        run(root, "xx")
