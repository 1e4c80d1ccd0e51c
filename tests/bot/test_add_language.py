"""Beginning a language: files of the right form, nothing destroyed, and then it talks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from bot import callback
from bot.add_language import add_language, describe
from bot.assistant import Assistant, Incoming
from bot.commands.add_language import add_language as command
from bot.coverage import get_status
from bot.emergency import get_card
from bot.errors import LanguageUnknown
from bot.guard import Guard
from bot.language_files import LanguageFiles
from bot.languages import offered, read_languages
from bot.translate import get_translator
from bot.translating.fluent_file import read
from bot.translating.lint import lint
from social_map.taxonomy import HELP_INTENTS
from tests.bot.fakes import FakeMind
from tests.bot.language_tree import REGISTRY, fill, made_up, make_tree, use_tree


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with Dutch and English."""
    return make_tree(tmp_path)


def run(root: Path, *arguments: str) -> str:
    done = CliRunner().invoke(
        command, [*arguments, "--root", str(root), "--lang", "en"], catch_exceptions=False
    )
    assert done.exit_code == 0, done.output
    return done.output


def contents(root: Path) -> dict[str, str]:
    return {
        path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }


def test_a_new_language_has_the_files_of_dutch(root: Path) -> None:
    """The same names in its folder, a translation, a card, and nothing else is made."""
    before = set(contents(root))
    add_language(describe("ro", "Română", root=root), root)
    made = set(contents(root)) - before
    data = {name.replace("/nl/", "/ro/") for name in before if name.startswith("nlu_data/nl/")}
    assert made == data | {"bot/translations/ro.ftl", "bot/emergency/cards/ro.yml"}


def test_its_files_are_empty_but_right(root: Path) -> None:
    """Every help question has its block in the file of its theme; lists are lists."""
    add_language(describe("ro", "Română", root=root), root)
    files = LanguageFiles("ro", root)
    for intent, theme in HELP_INTENTS.items():
        content = yaml.safe_load(files.examples(theme).read_text(encoding="utf-8"))
        assert {"intent": intent, "examples": ""} in content["nlu"]
    assert yaml.safe_load(files.tests.read_text(encoding="utf-8")) == {"tests": []}
    english = read(LanguageFiles("en", root).translation)
    assert list(read(files.translation).messages) == list(english.messages)
    assert {m.pattern for m in read(files.translation).messages.values()} == {"TODO"}


def test_the_registry_gets_one_line_and_keeps_the_rest(root: Path) -> None:
    """Comments and order stay; the line stands under the last language."""
    add_language(describe("ro", "Română", root=root), root)
    text = (root / "nlu_data" / "languages.yml").read_text(encoding="utf-8")
    line = "  ro: {name: Română, script: Latn, direction: ltr, coverage: started, reviewed: null, fallback: en}\n"
    assert text == REGISTRY.replace("# And the last.\n", line + "# And the last.\n")
    assert "ro" not in [language.code for language in offered(read_languages(root / "nlu_data"))]


@pytest.mark.parametrize(
    ("code", "name", "script", "direction"),
    [("ckb", "کوردیی ناوەندی", "Arab", "rtl"), ("he", "עברית", "Hebr", "rtl"),
     ("am", "አማርኛ", "Ethi", "ltr"), ("srn", "Sranan Tongo", "Latn", "ltr")],
)  # fmt: skip
def test_script_and_direction_are_guessed(
    root: Path, code: str, name: str, script: str, direction: str
) -> None:
    """From what the registries of languages and scripts say."""
    new = describe(code, name, root=root)
    assert (new.script, new.direction) == (script, direction)


def test_script_and_direction_can_be_told(root: Path) -> None:
    """Where a community writes otherwise."""
    new = describe("ku", "کوردی", script="Arab", root=root)
    assert (new.script, new.direction) == ("Arab", "rtl")


def test_a_code_that_yaml_takes_for_a_truth_value(root: Path) -> None:
    """Norwegian is 'no'."""
    add_language(describe("no", "Norsk", root=root), root)
    assert list(read_languages(root / "nlu_data")) == ["nl", "en", "no"]


def test_again_changes_nothing(root: Path) -> None:
    """The command can be repeated."""
    run(root, "qaa", "Zorp")
    before = contents(root)
    assert "nothing was changed" in run(root, "qaa", "Zorp")
    assert contents(root) == before


def test_what_was_filled_in_stays_and_later_texts_are_added(root: Path) -> None:
    """A text that English got meanwhile comes as TODO at the end."""
    run(root, "qaa", "Zorp")
    fill("qaa", root)
    before = contents(root)
    english = LanguageFiles("en", root).translation
    english.write_text(english.read_text("utf-8") + "\nnewest = Something new\n", "utf-8")
    run(root, "qaa", "Zorp")
    after = contents(root)
    changed = {name for name in after if after[name] != before.get(name)}
    assert changed == {"bot/translations/en.ftl", "bot/translations/qaa.ftl"}
    old, new = before["bot/translations/qaa.ftl"], after["bot/translations/qaa.ftl"]
    assert new.startswith(old.rstrip("\n"))
    assert new.endswith("# en: Something new\nnewest = TODO\n")


def test_a_language_that_is_understood_keeps_its_examples(root: Path) -> None:
    """Promoted: only what it lacks is made."""
    examples = root / "nlu_data" / "sq" / "examples"
    examples.mkdir(parents=True)
    (examples / "crisis.yml").write_text("# mine\n", encoding="utf-8")
    begun = add_language(describe("sq", "Shqip", root=root), root)
    assert begun.kept
    assert (examples / "crisis.yml").read_text(encoding="utf-8") == "# mine\n"
    assert (examples / "dialogue.yml").exists()


@pytest.mark.parametrize(
    ("code", "name", "told"),
    [
        ("xx", "Foo", "'xx' is no language code"),
        ("Romanian", "Română", "'Romanian' is no language code"),
        ("ron", "Română", "'ron' is called 'ro'"),
        ("RO", "Română", "'RO' is called 'ro'"),
        ("pt-BR", "Português", "'pt-BR' is called 'pt'"),
        ("ro", "Romanian", "they write 'română'"),
        ("ro", "Roemeens", "they write 'română'"),
        ("ro", "12", "'12' is no name"),
        ("ro", "TODO", "'TODO' is no name"),
        ("ro", " ", "is no name"),
        ("ro", "De taal van Roemenië en Moldavië", "has 32 characters"),
        ("bg", "Balgarski", "another script (Latn) than the language (Cyrl)"),
        ("nl", "Hollands", "is called 'Nederlands' there"),
        ("de", "english", "is the name of en"),
    ],
)
def test_a_wrong_code_or_name_is_refused_in_a_sentence(
    root: Path, code: str, name: str, told: str
) -> None:
    """What is wrong and what to do; nothing is made."""
    before = contents(root)
    with pytest.raises(LanguageUnknown) as error:
        describe(code, name, root=root)
    assert told in str(error.value)
    assert contents(root) == before


def test_a_fallback_that_the_bot_does_not_write(root: Path) -> None:
    """A gap must fall back on something."""
    with pytest.raises(LanguageUnknown, match="nl, en"):
        describe("ro", "Română", fallback="fr", root=root)


def test_the_order_in_which_to_fill(root: Path) -> None:
    """Danger, dialogue, themes, translations, tests; what is done is said to be done."""
    output = run(root, "qaa", "Zorp")
    steps = ["1. Danger", "2. Dialogue", "3. The eight themes", "4. What the bot says", "5. Test"]
    places = [output.index(step) for step in steps]
    assert places == sorted(places)
    assert "nlu_data/qaa/examples/crisis.yml: crisis_suicide 0/40" in output
    fill("qaa", root)
    output = run(root, "qaa", "Zorp")
    assert "1. Danger, and the danger card: done" in output
    assert "4. What the bot says: done" in output


@pytest.fixture
def begun(root: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A made-up language, begun, in a project that the bot uses."""
    run(root, "qaa", "Zorp")
    yield from _used(root, monkeypatch)


def _used(root: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    for _ in use_tree(root, monkeypatch):
        yield root


async def test_a_language_that_is_only_begun_is_not_spoken(begun: Path) -> None:
    """Nobody reads TODO: not in a menu, not after a button, and least of all in danger."""
    assistant = Assistant(FakeMind(), Guard.load(begun / "nlu_data"))
    replies = await assistant.on_start(Incoming("someone", "qaa"))
    pressed = await assistant.on_press(Incoming("someone"), callback.write("s", "qaa", "qaa"))
    assert {reply.language for reply in (*replies, *pressed)} == {"en"}
    assert get_card("crisis_danger", "qaa").language == "en"
    assert "TODO" not in "".join(
        reply.text + "".join(b.label for row in reply.buttons for b in row)
        for reply in (*replies, *pressed)
    )
    assert "TODO" not in str(get_card("crisis_danger", "qaa"))


@pytest.fixture
def usable(root: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The same language, filled in and registered as usable."""
    run(root, "qaa", "Zorp")
    fill("qaa", root)
    path = root / "nlu_data" / "languages.yml"
    path.write_text(
        path.read_text("utf-8").replace("coverage: started", "coverage: usable"), "utf-8"
    )
    yield from _used(root, monkeypatch)


def test_a_language_that_was_filled_in_is_usable(usable: Path) -> None:
    """By its files, and then by the registry; the lint finds no error."""
    assert get_status("qaa", usable).computed == "usable"
    assert [f.text("en") for f in lint(["qaa"], usable).findings if f.level == "error"] == []


async def test_a_conversation_in_a_made_up_language(usable: Path) -> None:
    """It is in the menu, and it greets, answers, changes language and shows its danger card."""
    assert [language.code for language in offered()] == ["nl", "en", "qaa"]
    someone = Incoming("someone", "qaa")
    assistant = Assistant(FakeMind("debts"), Guard.load(usable / "nlu_data"))

    (welcome,) = await assistant.on_start(someone)
    english = read(LanguageFiles("en", usable).translation).messages
    assert welcome.language == "qaa"
    assert made_up(english["welcome"].pattern.split("\n")[0]) in welcome.text
    assert "Zorp" in [button.label for row in welcome.buttons for button in row]

    changed = await assistant.on_press(Incoming("other"), callback.write("s", "qaa", "qaa"))
    assert {reply.language for reply in changed} == {"qaa"}

    answers = await assistant.on_text(Incoming("other"), "zorp qrogf")
    assert answers[0].language == "qaa"
    assert made_up(english["theme-question"].pattern) in answers[0].text

    danger = await Assistant(None, Guard.load(usable / "nlu_data")).on_text(
        Incoming("third"), f"blatzorpa {made_up('crisis_danger')}"
    )
    assert (danger[0].kind, danger[0].language) == ("danger", "qaa")
    assert "112" in danger[0].text
    assert made_up("Call now.") in danger[0].text


def test_names_and_dates_of_a_language_that_nobody_knows(usable: Path) -> None:
    """Weekdays and months come in English, and nothing breaks."""
    assert get_translator("qaa").month(2026, 10) == "October 2026"
