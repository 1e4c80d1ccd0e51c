"""Complete, with the same values, with the plural forms of the language, short enough."""

from __future__ import annotations

import pytest

from bot.translating import structure
from bot.translating.texts import Finding
from tests.bot.translating_fakes import fluent, spoken


def found(code: str, source: str, english: str, buttons: tuple[str, ...] = ()) -> list[Finding]:
    return list(structure.check(spoken(code, source, english, buttons), fluent(english)))


def test_what_is_missing_is_named_at_once() -> None:
    """One line per language with all keys, and how to get them."""
    (finding,) = found("so", "a = Wel\n", "a = Yes\nb = No\nc = Maybe\n")
    assert (finding.check, finding.values["keys"]) == ("lacking", "b, c")
    assert "wegwijzer lint-translations so --missing" in finding.text("en")


@pytest.mark.parametrize(
    ("source", "check"),
    [
        ("a = TODO\n", "todo"),
        ("a = A { $x }\nold = Oud\n", "unknown"),
        ("a = A { $x }\nzomaar wat\n", "junk"),
        ("a = A { $x }\na = B { $x }\n", "twice"),
        ("a = A\n", "value_missing"),
        ("a = A { $x } { $y }\n", "value_unknown"),
    ],
)
def test_a_file_that_is_not_right(source: str, check: str) -> None:
    """Each is an error in the words of the maintainer, with file and line."""
    (finding,) = found("nl", source, "a = A { $x }\n")
    assert (finding.level, finding.check) == ("error", check)
    assert finding.text("nl").startswith("[FOUT] nl.ftl:")


def test_a_value_that_english_only_selects_by_may_be_left_out() -> None:
    """Turkish needs no form after a number, and may not show the number either."""
    english = "a = { $count ->\n    [one] A place\n   *[other] Places\n}\n"
    assert [f.check for f in found("tr", "a = Yerler\n", english)] == ["plural_none"]


ENGLISH = "a = { $n ->\n    [one] one\n   *[other] { $n } others\n}\n"


@pytest.mark.parametrize(
    ("code", "forms"),
    [
        ("pl", "one few many other"),
        ("ru", "one few many other"),
        ("ar", "zero one two few many other"),
        ("nl", "one other"),
    ],
)
def test_the_forms_of_the_language(code: str, forms: str) -> None:
    """CLDR's: complete is right, one less is an error that names it, one more a warning."""

    def written(names: list[str]) -> str:
        lines = [f"    [{name}] {{ $n }} x" for name in names if name != "other"]
        return "a = { $n ->\n" + "\n".join([*lines, "   *[other] { $n } x", "}"]) + "\n"

    names = forms.split()
    assert found(code, written(names), ENGLISH) == []
    (less,) = found(code, written(names[1:]), ENGLISH)
    assert (less.level, less.check, less.values["forms"]) == ("error", "plural_missing", names[0])
    if "two" not in names:
        (more,) = found(code, written(["two", *names]), ENGLISH)
        assert (more.level, more.check, more.values["forms"]) == ("warning", "plural_idle", "two")


def test_a_choice_that_is_no_number_is_left_alone() -> None:
    """`$kind` has no plural."""
    source = "a = { $kind ->\n    [informal] x\n   *[formal] y\n}\n"
    assert found("pl", source, source) == []


def test_a_language_that_nobody_knows_has_one_form() -> None:
    """Made-up codes and languages outside CLDR."""
    assert structure.plural_forms("qaa") == {"other"}


def test_buttons() -> None:
    """20 where possible (warning), 30 at most (error); what stands on no button may be longer."""
    source = "a = {0}\nb = {1}\nc = {2}\nd = {2}\n".format("x" * 20, "x" * 21, "x" * 31)
    findings = found("nl", source, source, ("a", "b", "c"))
    assert [(f.key, f.level) for f in findings] == [("b", "warning"), ("c", "error")]


def test_what_takes_no_room_does_not_count() -> None:
    """Vowel signs and the variation selector of an emoji."""
    assert structure.width("🛡️ مكانٌ") == len("🛡 مكان")


def test_telegrams_limits() -> None:
    """A message leaves room for places; a command's description has 256 characters."""
    source = f"a = {'x' * 2001}\ncommand-b = {'x' * 257}\ncommand-c = {'x' * 256}\n"
    assert [(f.key, f.check) for f in found("nl", source, source)] == [
        ("a", "long"), ("command-b", "long"),
    ]  # fmt: skip
