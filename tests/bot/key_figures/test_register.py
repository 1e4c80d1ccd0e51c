"""Who is a key figure: single-use invitations, nothing but hashes, gone at once."""

from __future__ import annotations

import re
import sqlite3
import stat
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.errors import RegisterProblem
from bot.key_figures.codes import LETTERS, make_code, read_code
from bot.key_figures.register import Register

SHE = 7_261_548_390
OTHER = 7_261_548_391


class Calendar:
    """A day that a test moves on."""

    def __init__(self) -> None:
        self.day = date(2026, 11, 29)

    def __call__(self) -> date:
        return self.day

    def pass_days(self, days: int) -> None:
        self.day += timedelta(days)


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def register(tmp_path: Path, calendar: Calendar) -> Register:
    return Register(tmp_path / "key_figures.db", tmp_path / "apart" / "the.key", today=calendar)


def test_codes_can_be_read_aloud() -> None:
    """Four letters, four letters, none of which is taken for another letter or a digit."""
    codes = {make_code() for _ in range(200)}
    assert len(codes) == 200
    assert all(re.fullmatch(f"[{LETTERS}]{{4}}-[{LETTERS}]{{4}}", code) for code in codes)
    assert not set("AEIOUILOQ0125VS8") & set(LETTERS) - {"S"}


@pytest.mark.parametrize(
    "text", ["KWRT-MHPX", "kwrt-mhpx", " KWRTMHPX ", "k w r t m h p x", "KWRT–MHPX"]
)
def test_a_code_is_read_however_it_is_typed(text: str) -> None:
    """Capitals, spaces and dashes do not matter."""
    assert read_code(text) == "KWRT-MHPX"


@pytest.mark.parametrize("text", ["", "KWRT", "KWRT-MHPXX", "AEIO-UAEI", "1234-5678", "ክልምን"])
def test_what_cannot_be_a_code_is_none(text: str) -> None:
    """Nothing is looked up for it."""
    assert read_code(text) is None


def test_a_key_figure_joins_with_her_code(register: Register) -> None:
    """What the maintainer wrote down is what the bot knows of her."""
    code, entry = register.invite(network="de-mussen", area="den-haag/schilderswijk",
                                  languages=("nl", "tr"))  # fmt: skip
    assert entry.join_by == date(2026, 12, 6)
    joined = register.join(SHE, code.lower(), "tr")
    assert joined is not None
    assert joined == register.who(SHE)
    assert (joined.network, joined.area) == ("de-mussen", "den-haag/schilderswijk")
    assert joined.languages == ("tr", "nl")
    assert joined.language == "tr"
    assert joined.expires == date(2027, 11, 29)
    assert register.who(OTHER) is None


def test_without_languages_the_telephone_decides(register: Register) -> None:
    """Who invites need not know what she reads."""
    code, _ = register.invite()
    joined = register.join(SHE, code, "pl")
    assert joined is not None and joined.languages == ("pl",)


def test_a_code_works_once(register: Register) -> None:
    """Who hears it later gets nothing."""
    code, _ = register.invite()
    assert register.join(SHE, code, "nl") is not None
    assert register.join(OTHER, code, "nl") is None
    assert register.join(SHE, code, "nl") is None
    assert register.who(SHE) is not None


def test_a_code_works_seven_days(register: Register, calendar: Calendar) -> None:
    """On the seventh day, not on the eighth."""
    first, _ = register.invite()
    second, _ = register.invite()
    calendar.pass_days(7)
    assert register.join(SHE, first, "nl") is not None
    calendar.pass_days(1)
    assert register.join(OTHER, second, "nl") is None


def test_a_registration_ends(register: Register, calendar: Calendar) -> None:
    """After its last day she is a resident like anybody, and nothing of her is left."""
    code, _ = register.invite(days=30)
    register.join(SHE, code, "nl")
    calendar.pass_days(30)
    assert register.who(SHE) is not None
    calendar.pass_days(1)
    assert register.who(SHE) is None
    assert register.entries() == []


def test_withdrawing_works_at_once(register: Register, tmp_path: Path, calendar: Calendar) -> None:
    """A bot that runs, with a register of its own opened before, knows her no more."""
    running = Register(register.path, register.key_file, today=calendar)
    code, entry = register.invite()
    register.join(SHE, code, "nl")
    assert running.who(SHE) is not None
    assert register.withdraw(entry.number)
    assert running.who(SHE) is None
    assert not register.withdraw(entry.number)


def test_a_number_is_never_given_twice(register: Register) -> None:
    """A list that a maintainer printed stays right."""
    _, first = register.invite()
    register.withdraw(first.number)
    _, second = register.invite()
    assert second.number > first.number


def test_a_second_invitation_takes_the_place_of_the_first(register: Register) -> None:
    """One person, one registration."""
    for area in ("leiden", "utrecht"):
        code, _ = register.invite(area=area)
        register.join(SHE, code, "nl")
    assert [entry.area for entry in register.entries()] == ["utrecht"]


def test_she_chooses_her_language(register: Register) -> None:
    """The language that she chooses goes first; the others stay."""
    code, _ = register.invite(languages=("nl", "tr"))
    joined = register.join(SHE, code, "nl")
    assert joined is not None
    register.speak(joined, "tr")
    again = register.who(SHE)
    assert again is not None and again.languages == ("tr", "nl")


def test_the_file_holds_exactly_what_is_promised(register: Register) -> None:
    """A keyed hash, the number, network, area, languages, the last day; no code once it is used."""
    code, _ = register.invite(network="de-mussen", area="leiden", languages=("nl",))
    register.join(SHE, code, "nl")
    with sqlite3.connect(register.path) as connection:
        connection.row_factory = sqlite3.Row
        (row,) = connection.execute("SELECT * FROM key_figure").fetchall()
    known = {key: row[key] for key in row.keys() if row[key] is not None}  # noqa: SIM118
    assert re.fullmatch("[0-9a-f]{64}", known.pop("person"))
    assert known == {
        "number": 1, "network": "de-mussen", "area": "leiden", "languages": "nl",
        "expires": "2027-11-29",
    }  # fmt: skip


def test_neither_id_nor_code_stands_anywhere(register: Register, tmp_path: Path) -> None:
    """Not while the invitation waits, not after."""
    code, _ = register.invite()
    secret = [code, code.replace("-", ""), str(SHE), hex(SHE)[2:]]
    register.join(SHE, code, "nl")
    register.invite()
    for file in (f for f in tmp_path.rglob("*") if f.is_file()):
        content = file.read_bytes()
        assert [s for s in secret if s.encode() in content] == [], file


def test_what_is_withdrawn_is_overwritten(register: Register) -> None:
    """Not only marked as free: the bytes are gone."""
    code, entry = register.invite(network="kanarie-netwerk")
    joined = register.join(SHE, code, "nl")
    assert joined is not None
    assert joined.key.encode() in register.path.read_bytes()
    register.withdraw(entry.number)
    left = b"".join(f.read_bytes() for f in register.path.parent.glob("key_figures.db*"))
    assert b"kanarie-netwerk" not in left
    assert joined.key.encode() not in left


def test_only_the_owner_can_read_it(register: Register) -> None:
    """Mode 600, also when somebody opened it up."""
    register.invite()
    register.path.chmod(0o644)
    register.key_file.chmod(0o644)
    register.who(SHE)
    for path in (register.path, register.key_file):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(register.key_file.parent.stat().st_mode) == 0o700


def test_a_bot_without_key_figures_makes_no_file(register: Register) -> None:
    """Asking who somebody is leaves nothing behind."""
    assert register.who(SHE) is None
    assert register.join(SHE, "KWRT-MHPX", "nl") is None
    assert register.entries() == []
    assert not register.withdraw(1)
    assert not register.path.exists()
    assert not register.key_file.exists()


def test_a_lost_key_is_said_and_never_made_anew(register: Register) -> None:
    """A new key would silently lose everybody."""
    register.invite()
    register.key_file.unlink()
    with pytest.raises(RegisterProblem, match="put the key file back"):
        register.who(SHE)
    with pytest.raises(RegisterProblem, match="put the key file back"):
        register.invite()


def test_another_key_is_noticed(register: Register, tmp_path: Path, calendar: Calendar) -> None:
    """A key of another register does not fit."""
    register.invite()
    other = Register(tmp_path / "other.db", tmp_path / "other.key", today=calendar)
    other.invite()
    mixed = Register(register.path, other.key_file, today=calendar)
    with pytest.raises(RegisterProblem, match="is not the key with which"):
        mixed.invite()


@pytest.mark.parametrize("content", ["", "zz", "ab" * 31, "é"])
def test_a_damaged_key_is_said(register: Register, content: str) -> None:
    """Which file, what is wrong, what to do."""
    register.invite()
    register.key_file.write_text(content, encoding="utf-8")
    with pytest.raises(RegisterProblem, match=re.escape(str(register.key_file))):
        register.who(SHE)


def test_a_damaged_register_is_said(register: Register) -> None:
    """One sentence, not a traceback of SQLite."""
    register.invite()
    register.path.write_bytes(b"no database, but long enough to be taken for one" * 40)
    with pytest.raises(RegisterProblem, match="cannot be used"):
        register.who(SHE)


@pytest.mark.parametrize("expires", ["2027-13-45", "later", b"\xff"])
def test_a_damaged_date_is_said(register: Register, expires: object) -> None:
    """Which number, and what to do; nobody joins with it, and removing it helps."""
    joined_code, _ = register.invite()
    register.join(SHE, joined_code, "nl")
    code, _ = register.invite()
    with closing(sqlite3.connect(register.path)) as connection, connection:
        connection.execute("UPDATE key_figure SET expires = ?", (expires,))
    for ask in (lambda: register.who(SHE), register.entries):
        with pytest.raises(RegisterProblem, match=r"number 1 is damaged; .*withdraw 1"):
            ask()
    with pytest.raises(RegisterProblem, match="number 2 is damaged"):
        register.join(OTHER, code, "nl")
    assert register.withdraw(1) and register.withdraw(2)
    assert register.who(SHE) is None
    assert register.entries() == []
