"""A Fluent file as translators see it, and what is written out for them."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.errors import DataProblem
from bot.translating.fluent_file import read, write_todo
from bot.translating.missing import missing, unknown, write
from tests.bot.translating_fakes import fluent

PLURAL = """
## Counting

# Seen by everybody.
places = { $count ->
    [one] One place in { $town }
   *[other] { $count } places in { $town }
} here.
"""


def test_a_message_with_its_place_and_values() -> None:
    """Section, comment, line of the key, values and forms; one text per form."""
    message = fluent(PLURAL).messages["places"]
    assert (message.section, message.comment, message.line) == (
        "Counting", "Seen by everybody.", 5,
    )  # fmt: skip
    assert message.variables == {"count", "town"}
    assert message.selectors == (("count", ("one", "other")),)
    assert message.texts == ("One place in {town} here.", "{count} places in {town} here.")


def test_the_number_function_counts_as_its_value() -> None:
    """`NUMBER($count)` selects by `count`."""
    file = fluent("a = { NUMBER($count) ->\n    [one] x\n   *[other] y\n}\n")
    assert file.messages["a"].selectors == (("count", ("one", "other")),)


def test_lines_that_are_no_fluent_and_keys_twice() -> None:
    """Both are told with their line."""
    file = fluent("a = x\nthis is nothing\nb = y\na = z\n")
    assert file.junk == ((2, "this is nothing"),)
    assert file.twice == ((4, "a"),)


def test_a_file_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    """A language may have no translation yet."""
    assert read(tmp_path / "xx.ftl").messages == {}


def test_a_file_in_another_encoding_is_told(tmp_path: Path) -> None:
    """One sentence: which file, what to do."""
    path = tmp_path / "xx.ftl"
    path.write_bytes(b"a = \xe9t\xe9\n")
    with pytest.raises(DataProblem, match="save it as UTF-8"):
        read(path)


def test_missing_is_what_is_not_there_or_still_todo() -> None:
    """In the order of English; a key that English does not have is unknown."""
    english = fluent("a = A\nb = B\nc = C\n")
    own = fluent("c = TODO\nb = Be\nd = De\n")
    assert [m.key for m in missing(english, own)] == ["a", "c"]
    assert [m.key for m in unknown(english, own)] == ["d"]


def test_what_is_written_for_translators_is_fluent_with_both_texts() -> None:
    """Sections, English and Dutch in comments, TODO to replace; it can be pasted as it is."""
    english = fluent("## One\n\n# A note.\na = First line\n    second { $x }\n\n## Two\n\nb = B\n")
    dutch = fluent("a = Eerste regel\n    tweede { $x }\n")
    text = write(list(english.messages.values()), dutch)
    assert text == (
        "## One\n\n# A note.\n# en: First line\n#     second { $x }\n# nl: Eerste regel\n"
        "#     tweede { $x }\na = TODO\n\n## Two\n\n# en: B\nb = TODO\n"
    )
    assert list(fluent(text).messages) == ["a", "b"]
    assert fluent(text).junk == ()


def test_a_text_with_forms_is_shown_whole() -> None:
    """Whoever translates sees the forms and their values."""
    text = write_todo(fluent(PLURAL).messages["places"], None)
    assert "#        *[other] { $count } places in { $town }" in text.split("\n")
    assert text.endswith("\nplaces = TODO")
