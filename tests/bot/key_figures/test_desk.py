"""Joining, leaving, one's own network, signals: what a key figure does besides forwarding."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from actions.the_map import now
from bot.guard import get_guard
from bot.key_figures import joining, own_network
from bot.key_figures.desk import COMMANDS, Desk
from bot.key_figures.joining import Joining
from bot.key_figures.register import Register
from bot.languages import offered
from social_map import editing, past
from social_map.counts import Counts
from social_map.gazetteer import Gazetteer
from social_map.store import Store
from tests.bot.key_figures.fakes import RENT, SHE, Chat, Mind

RESIDENT = 1234


@pytest.fixture
def register(tmp_path: Path) -> Register:
    return Register(tmp_path / "k.db", tmp_path / "k.key")


@pytest.fixture
def desk(register: Register) -> Desk:
    return Desk(register, lambda: None, get_guard())


async def test_joining_tells_what_she_can_do_and_what_is_kept(
    desk: Desk, register: Register
) -> None:
    """In her language; nobody else becomes a key figure by it."""
    code, _ = register.invite(area="den-haag/schilderswijk", languages=("nl", "en"))
    assert desk.who(SHE) is None
    (welcome,) = await desk.on_join(SHE, code, "nl")
    for words in ("sleutelpersoon", "Schilderswijk, Den Haag", "/search", "/networks", "/signals",
                  "/leave", "Dit bewaar ik van je", "nooit uit mezelf"):  # fmt: skip
        assert words in welcome.reply.text
    assert "/network:" not in welcome.reply.text  # she has none
    assert desk.who(SHE) is not None
    assert desk.who(RESIDENT) is None


@pytest.mark.parametrize(
    ("code", "words"),
    [("", "Zet je code erachter"), ("KWRT-MHPX", "ken ik niet"), ("kira borcum", "ken ik niet")],
)
async def test_a_wrong_code(desk: Desk, register: Register, code: str, words: str) -> None:
    """The same sentence for unknown, used and old codes: nothing can be learned from it."""
    register.invite()
    (answer,) = await desk.on_join(RESIDENT, code, "nl")
    assert words in answer.reply.text
    assert desk.who(RESIDENT) is None


def test_codes_cannot_be_tried_out(register: Register) -> None:
    """After five wrong ones an hour's rest, even for the right one; others are not hindered."""
    moment = [0.0]
    joining = Joining(register, lambda: moment[0])
    code, _ = register.invite()
    for _ in range(5):
        joining.join(RESIDENT, "KWRT-MHPX", "nl")
    assert "te vaak" in joining.join(RESIDENT, code, "nl")[0].reply.text
    other, _ = register.invite()
    assert "Welkom" in joining.join(SHE, other, "nl")[0].reply.text
    moment[0] = 3600.0
    assert "Welkom" in joining.join(RESIDENT, code, "nl")[0].reply.text


async def test_who_typed_a_wrong_code_is_forgotten_after_an_hour(register: Register) -> None:
    """Also when nobody types one any more."""
    moment = [0.0]
    desk = Desk(register, lambda: None, get_guard())
    desk._joining = joining = Joining(register, lambda: moment[0])
    register.invite()
    await desk.on_join(RESIDENT, "KWRT-MHPX", "nl")
    moment[0] = 3599.0
    desk.forget_old()
    assert joining._wrong
    moment[0] = 3600.0
    desk.forget_old()
    assert joining._wrong == {}


async def test_a_locked_register_keeps_nobody_else_waiting(desk: Desk, register: Register) -> None:
    """Whoever joins waits for the other program; everybody else is answered meanwhile."""
    code, _ = register.invite()
    with closing(sqlite3.connect(register.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        began = time.monotonic()
        joining = asyncio.create_task(desk.on_join(SHE, code, "nl"))
        await asyncio.sleep(0.05)
        assert time.monotonic() - began < 1
        other.execute("ROLLBACK")
        (welcome,) = await joining
    assert "Welkom" in welcome.reply.text


def test_a_disk_that_does_not_answer_makes_everybody_a_resident(tmp_path: Path) -> None:
    """A resident's message does not fail because it is not known who is a key figure."""
    register = Register(tmp_path / ("x" * 300), tmp_path / "k.key")
    with pytest.raises(OSError, match="too long"):
        register.path.exists()
    assert Desk(register, lambda: None, get_guard()).who(RESIDENT) is None


async def test_a_broken_register_makes_everybody_a_resident(
    desk: Desk, register: Register, caplog: pytest.LogCaptureFixture
) -> None:
    """The bot goes on; the log says once what to do, and nothing of anybody."""
    code, _ = register.invite()
    register.key_file.unlink()
    assert [desk.who(SHE) for _ in range(3)] == [None] * 3
    (answer,) = await desk.on_join(SHE, code, "nl")
    assert "lukt nu niet" in answer.reply.text
    lines = [r.getMessage() for r in caplog.records if "nobody is known" in r.getMessage()]
    assert len(lines) == 1
    assert "put the key file back" in lines[0]
    assert str(SHE) not in caplog.text and code not in caplog.text


async def test_a_damaged_date_makes_her_a_resident(chat: Chat) -> None:
    """Her messages are answered, danger too."""
    with closing(sqlite3.connect(chat.register.path)) as connection, connection:
        connection.execute("UPDATE key_figure SET expires = '2027-02-30'")
    assert chat.desk.who(SHE) is None


async def test_forgetting_leaves_her_registered(chat: Chat) -> None:
    """Her questions are gone from memory; she is still a key figure."""
    await chat.forward(RENT)
    chat.desk.forget(chat.who)
    assert chat.who.key not in repr(vars(chat.memory))
    assert chat.desk.who(SHE) is not None


async def test_leaving_erases_her_at_once(chat: Chat) -> None:
    """After one question whether she is sure; her questions are forgotten too."""
    await chat.forward(RENT)
    await chat.command("leave")
    assert chat.desk.who(SHE) is not None
    (bye,) = await chat.press("Ja, stoppen")
    assert "gewist" in bye.reply.text
    assert chat.desk.who(SHE) is None
    assert chat.who.key.encode() not in chat.register.path.read_bytes()
    assert chat.who.key not in repr(vars(chat.memory))


async def test_she_chooses_the_language_in_which_she_is_spoken_to(chat: Chat) -> None:
    """Apart from the language of the residents, and it stays."""
    await chat.command("help")
    await chat.press("🗣 Taal")
    await chat.press("Türkçe")
    again = chat.desk.who(SHE)
    assert again is not None and again.language == "tr"
    assert set(again.languages) == {"nl", "tr"}


@pytest.mark.parametrize("command", [*COMMANDS, "start", "", "qwxyz"])
@pytest.mark.parametrize("code", ["nl", "ar", "ti"])
async def test_every_command_answers(tmp_path: Path, mind: Mind, command: str, code: str) -> None:
    """In her language; what is no command gives help."""
    chat = Chat(tmp_path, mind, network="de-mussen", languages=(code,))
    for message in await chat.command(command, ""):
        assert message.reply.text.strip()
        assert message.reply.kind != "error"
        assert message.reply.language == chat.who.language


# ---- her own network


@pytest.fixture
def mussen(tmp_path: Path, mind: Mind, own_map: Path) -> Chat:
    """A key figure of a network in the map."""
    return Chat(tmp_path / "home", mind, network="de-mussen")


async def test_full_holds_at_once_and_the_network_said_so(mussen: Chat, own_map: Path) -> None:
    """No proposal: it is her own network; the history tells who."""
    await mussen.command("network")
    (answer,) = await mussen.press("Wij zitten vol")
    assert "zit vol" in answer.reply.text
    place = Store.open_map(own_map).get("de-mussen")
    assert place is not None and place.capacity == "full"
    version = past.history(own_map, "de-mussen")[-1]
    assert (version.by, version.what) == ("network", "full")
    (answer,) = await mussen.press("Wij zijn weer open")
    assert "bewoners zien het" in answer.reply.text
    (record,) = editing.read_all(own_map, ["de-mussen"])
    assert record["capacity"] == "open"


async def test_a_pause_with_an_end_and_one_without(mussen: Chat, own_map: Path) -> None:
    """Residents do not see it; she can be back before the end."""
    await mussen.command("network")
    (answer,) = await mussen.press("Pauze van 2 weken")
    until = now().date() + timedelta(14)
    (record,) = editing.read_all(own_map, ["de-mussen"])
    assert record["paused_until"] == until.isoformat()
    assert "pauze tot en met" in answer.reply.text
    assert Store.open_map(own_map).get("de-mussen") is None
    await mussen.press("Pauze zonder einde")
    (record,) = editing.read_all(own_map, ["de-mussen"])
    assert (record["capacity"], record.get("paused_until")) == ("paused", None)
    await mussen.press("Wij zijn weer open")
    assert Store.open_map(own_map).get("de-mussen") is not None


async def test_only_her_own_network(chat: Chat, own_map: Path) -> None:
    """Without a network of her own a button changes nothing, whatever it carries."""
    before = editing.read_all(own_map)
    for change in own_network.CHANGES:
        (answer,) = await chat.desk.on_press(chat.who, f"1.k.own:{change}.nl.de-mussen", None)
        assert "van welk netwerk" in answer.reply.text
    assert editing.read_all(own_map) == before


async def test_a_network_that_left_the_map(tmp_path: Path, mind: Mind, own_map: Path) -> None:
    """It is said, and nothing comes back by a button."""
    chat = Chat(tmp_path / "home", mind, network="no-longer-there")
    (answer,) = await chat.command("network")
    assert "niet (meer) op mijn kaart" in answer.reply.text
    (answer,) = await chat.desk.on_press(chat.who, "1.k.own:resume.nl", None)
    assert "niet (meer) op mijn kaart" in answer.reply.text


# ---- early signals


async def test_signals_of_last_week_in_her_area(chat: Chat, own_counts: Path) -> None:
    """Numbers by fives of the week that is over; this week's do not show."""
    place = Gazetteer.open_map().by_id("den-haag/schilderswijk")
    today = now().date()
    for days, intent, number in ((7, "housing", 11), (14, "housing", 5), (0, "work", 10)):
        counts = Counts(own_counts, today=lambda days=days: today - timedelta(days))
        for _ in range(number):
            counts.asked("asked", intent, place=place)
        counts.flush()
    (answer,) = await chat.command("signals")
    week = answer.reply.text.split("Vorige maand")[0]
    assert "Wonen en huur: 10 (daarvoor: 5)" in week
    assert "Werk" not in week
    assert "minder dan vijf laat ik niet zien" in answer.reply.text


async def test_no_signals_without_an_area(tmp_path: Path, mind: Mind) -> None:
    """It is said what to ask for."""
    chat = Chat(tmp_path, mind, area=None)
    (answer,) = await chat.command("signals")
    assert "Ik weet niet wat jouw gebied is" in answer.reply.text


async def test_damaged_counts_are_no_error_for_her(chat: Chat, own_counts: Path) -> None:
    """The maintainer hears it with another command."""
    own_counts.write_bytes(b"no database" * 500)
    (answer,) = await chat.command("signals")
    assert "Niets dat vijf keer" in answer.reply.text


@pytest.mark.parametrize("code", [language.code for language in offered()])
def test_what_is_kept_is_said_in_every_language(code: str, tmp_path: Path) -> None:
    """The last day stands in it."""
    register = Register(tmp_path / "k.db", tmp_path / "k.key")
    invitation, entry = register.invite(languages=(code,))
    who = register.join(SHE, invitation, code)
    assert who is not None
    said = joining.welcome(who).text
    assert str(entry.expires.year) in said and str(entry.expires.day) in said
    assert entry.expires.isoformat() not in said
