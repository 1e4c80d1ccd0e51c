"""What the code says, read from the code."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.translating.used_keys import FAMILIES, Code, check, read_code
from tests.bot.translating_fakes import fluent

FAMILY = "".join(f"{begin}{end} = x\n" for begin, ends in FAMILIES.items() for end in ends)


@pytest.fixture
def code(tmp_path: Path):  # type: ignore[no-untyped-def]
    """Reads the code of a test as if it were the bot's."""

    def read(source: str) -> Code:
        (tmp_path / "bot").mkdir(exist_ok=True)
        (tmp_path / "bot" / "compose.py").write_text(source, encoding="utf-8")
        return read_code(tmp_path)

    return read


def found(code: Code, keys: str) -> list[tuple[str, str]]:
    findings = check(code, fluent(FAMILY + keys), "en.ftl")
    return [(f.check, f.key) for f in findings if f.check != "unused"]


@pytest.mark.parametrize(
    "source",
    ['say.say("gone")', 'plain("gone", "nl")', 'say.say("here" if x else "gone")',
     '_button(say, "gone", "g")', 'Button(say.say("gone"), data)'],
)  # fmt: skip
def test_a_key_that_nobody_wrote(code, source: str) -> None:  # type: ignore[no-untyped-def]
    """Named with the place in the code that says it."""
    assert found(code(source), "here = x\n") == [("undefined", "gone")]


def test_a_key_that_is_filled_in(code) -> None:  # type: ignore[no-untyped-def]
    """Right when some key begins like that."""
    source = 'say.say(f"hours-note-{note}")'
    assert found(code(source), "hours-note-x = x\n") == []
    assert found(code(source), "") == [("undefined", "hours-note-…")]


def test_every_question_theme_and_kind_of_help_has_its_texts(code) -> None:  # type: ignore[no-untyped-def]
    """The taxonomy says which keys there have to be."""
    findings = check(code('say.say(f"label-{intent}")'), fluent(""), "en.ftl")
    missing = {f.key for f in findings if f.check == "undefined"}
    assert {"label-debts", "understood-debts", "theme-poverty", "help-listening_ear"} <= missing


def test_a_value_that_is_not_given(code) -> None:  # type: ignore[no-untyped-def]
    """The resident would get an apology instead of the text."""
    keys = "here = Near { $place }, { $time }\n"
    assert found(code('say.say("here", place=p)'), keys) == [("not_given", "here")]
    assert found(code('say.say("here", place=p, time=t)'), keys) == []
    assert found(code('say.say("here", **values)'), keys) == []


def test_what_maintainers_read_is_not_looked_at(code) -> None:  # type: ignore[no-untyped-def]
    """`say(key, speak)` is that of bot/messages."""
    assert found(code('say("misses_none", speak)'), "") == []


def test_what_nobody_says(code) -> None:  # type: ignore[no-untyped-def]
    """In one line; a key that stands anywhere in the code as a string is in use."""
    source = 'KEYS = {"wrong": "deny"}\nsay.say(KEYS[x])\nsay.say(f"hours-note-{n}")'
    findings = list(check(code(source), fluent("deny = x\nhours-note-a = x\nold = x\n"), "en.ftl"))
    unused = [f for f in findings if f.check == "unused"]
    assert [f.values["keys"] for f in unused] == ["old"]
    assert unused[0].level == "warning"


def test_what_goes_onto_buttons(code) -> None:  # type: ignore[no-untyped-def]
    """By name, or because the code puts it there; not the question above the buttons."""
    source = (
        'Button(say.say(f"theme-{t}"), x)\nButton(say.say("safe"), x)\nsay.say("theme-question")\n'
        'Button(say.say(f"report-{t}"), x)\nplain("report-failed", "nl")'
    )
    keys = ("theme-poverty", "theme-question", "safe", "button-more", "key-button-yes",
            "label-debts", "report-full", "report-failed", "nothing-open-button")  # fmt: skip
    assert code(source).buttons(keys) == {
        "theme-poverty", "safe", "button-more", "key-button-yes", "label-debts", "report-full",
    }  # fmt: skip
