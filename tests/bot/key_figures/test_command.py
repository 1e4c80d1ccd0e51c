"""`wegwijzer keyfigure`: what a maintainer types and reads."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.__main__ import cli
from bot.commands.keyfigure import keyfigure
from bot.errors import BotError
from bot.key_figures.register import Register
from tests.bot.key_figures.fakes import SHE


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("WEGWIJZER_HOME", str(tmp_path))
    monkeypatch.setenv("WEGWIJZER_KEY_FILE", str(tmp_path / "elsewhere" / "the.key"))
    return tmp_path


def run(*words: str, lang: str = "nl") -> tuple[int, str]:
    done = CliRunner().invoke(keyfigure, [*words, "--lang", lang])
    error = str(done.exception) if isinstance(done.exception, BotError) else ""
    return done.exit_code, done.output + error


def test_an_invitation_is_a_sentence_to_hand_over(home: Path) -> None:
    """The code once, how to use it, until when, and what was written down."""
    code, said = run("invite", "--area", "Schilderswijk", "--languages", "nl, Turks",
                     "--network", "de-mussen", "--days-valid", "30")  # fmt: skip
    assert code == 0
    (invitation,) = re.findall(r"Stuur /join ([A-Z]{4}-[A-Z]{4}) naar de bot", said)
    assert "Schilderswijk, Den Haag · talen: nl, tr · netwerk: de-mussen" in said
    joined = Register().join(SHE, invitation, "en")
    assert joined is not None
    assert (joined.area, joined.languages) == ("den-haag/schilderswijk", ("nl", "tr"))
    assert (home / "elsewhere" / "the.key").exists()
    assert invitation not in run("list")[1]


def test_in_english(home: Path) -> None:
    """The other maintainers' language; the area is that of the network."""
    _, said = run("invite", "--network", "de-mussen", lang="en")
    assert re.search(r"Send /join [A-Z]{4}-[A-Z]{4} to the bot", said)
    assert "Area: Schilderswijk, Den Haag" in said


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("--area", "Schilderwijk"), ("'Schilderwijk'", "Bedoel je Schilderswijk, Den Haag?")),
        (("--area", "Roterdamm"), ("'Roterdamm'", "Rotterdam")),
        (("--area", "Oost"), ("'Oost'", "Oost, Amsterdam")),
        (("--languages", "nl,turx"), ("'turx'", "nl, en, tr", "Bedoel je Türkçe?")),
        (("--network", "mussen"), ("'mussen'", "de-mussen")),
        (("--days-valid", "0"), ("0",)),
    ],
)
def test_what_is_wrong_is_said_with_what_is_near(
    words: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    """Which value, why, what to do; nothing was made."""
    code, said = run("invite", *words)
    assert code != 0
    assert [part for part in expected if part not in said] == []
    assert Register().entries() == []


def test_the_list_shows_numbers_and_no_persons() -> None:
    """What waits and who is registered; how to invite when there is nobody."""
    assert "invite" in run("list")[1]
    _, first = run("invite", "--area", "Leiden", "--languages", "nl")
    run("invite", "--area", "Indische Buurt, Amsterdam")
    Register().join(SHE, re.findall(r"/join (\S+)", first)[0], "nl")
    rows = [line.split() for line in run("list")[1].splitlines()]
    assert next(row[:4] for row in rows if row[:1] == ["1"]) == ["1", "aangemeld", "Leiden", "nl"]
    second = next(row for row in rows if row[:1] == ["2"])
    assert second[1] == "wacht,"
    assert "Amsterdam" in second


def test_withdrawing() -> None:
    """At once; a number that is not there is said with those that are."""
    _, said = run("invite")
    Register().join(SHE, re.findall(r"/join (\S+)", said)[0], "nl")
    code, wrong = run("withdraw", "7")
    assert code == 2 and "nummer 7; er zijn: 1" in wrong
    code, done = run("withdraw", "1")
    assert code == 0 and "kent deze sleutelpersoon" in done
    assert Register().who(SHE) is None
    assert "er zijn: geen" in run("withdraw", "1")[1]


@pytest.mark.parametrize("words", [("withdraw", "de-mussen"), ("answer", "de-mussen", "stop")])
def test_a_network_that_withdraws_leaves_the_register_too(
    home: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    """Its key figure stays one, of no network; others keep theirs."""
    monkeypatch.setenv("WEGWIJZER_MAP", str(home / "map.db"))
    _, said = run("invite", "--network", "de-mussen")
    Register().join(SHE, re.findall(r"/join (\S+)", said)[0], "nl")
    run("invite", "--network", "de-mussen")
    run("invite", "--network", "al-amal-tussen-in")
    done = CliRunner().invoke(cli, ["map", *words, "--yes"])
    assert done.exit_code == 0, done.output
    networks = [entry.network for entry in Register().entries()]
    assert networks == [None, None, "al-amal-tussen-in"]
    assert b"de-mussen" not in (home / "key_figures.db").read_bytes()
