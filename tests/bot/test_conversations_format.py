"""Conversations as data: mistakes are named, and what is seen otherwise is said."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import Any

import pytest

from bot import callback
from bot.assistant import Assistant
from bot.conversations import Held, hold, read_file
from bot.conversations.acts import ACTS
from bot.conversations.expectations import EXPECTATIONS, differences
from bot.conversations.format import Mistakes
from bot.conversations.names import NAMES, Button, find
from bot.conversations.phrases import language_of, stands_in
from bot.conversations.seen import KINDS, Seen, Shown
from bot.conversations.showing import transcript
from bot.emulator import CONTENTS, Emulator, Message
from bot.emulator.html import utf16
from bot.guard import get_guard
from bot.languages import offered
from bot.telegram_adapter import Adapter
from bot.translate import get_translator
from social_map.store import Store
from tests.bot.fakes import FakeMind

README = Path(__file__).parent.parent / "conversations" / "README.md"


def write(folder: Path, text: str) -> Path:
    path = folder / "try.yml"
    path.write_text(textwrap.dedent(text), encoding="utf-8")
    return path


def mistakes(folder: Path, text: str, lang: Any = "en") -> list[str]:
    with pytest.raises(Mistakes) as raised:
        read_file(write(folder, text), lang)
    return raised.value.problems


# ---- mistakes in a file


@pytest.mark.parametrize(
    ("turn", "line", "sentence"),
    [
        ("sayz: hoi", 3, "'sayz' does not belong here; did you mean 'says'?"),
        ("says: 12", 3, "'says': '12' is no text; put it between quotation marks."),
        (
            "{says: hoi, sees: {lengauge: nl}}",
            3,
            "'lengauge' does not belong here; did you mean 'language'?",
        ),
        (
            "{says: hoi, sees: {about: [dept]}}",
            3,
            "'about': there is no 'dept'; did you mean 'debts'?",
        ),
        (
            "{says: hoi, sees: {says_key: understood-dets}}",
            3,
            "'says_key': 'understood-dets' is no key of bot/translations; did you mean"
            " 'understood-debts'?",
        ),
        ("{says: hoi, sees: {formal: maybe}}", 3, "'formal': 'maybe' is not true or false."),
        (
            "{says: hoi, sees: {places: {at_lest: 1}}}",
            3,
            "'places': 'at_lest' does not belong here; did you mean 'at_least'?",
        ),
        ("sends: voise", 3, "'sends': there is no 'voise'; did you mean 'voice'?"),
        (
            "waits: a while",
            3,
            "'waits': 'a while' is no span of time; write for example '31 minutes' (seconds,"
            " minutes, hours, days).",
        ),
        (
            "at: tomorrow",
            3,
            "'at': 'tomorrow' is no moment; write for example '2026-11-30 23:30'.",
        ),
        (
            "{says: hoi, presses: more}",
            3,
            "too much happens in one turn (says, presses); make different turns of it.",
        ),
        ("{sees: {kind: answer}}", 3, f"nothing happens in this turn; write one of: {', '.join(ACTS)}."),
        (
            "{presses: {button: more, data: 1.o..nl}}",
            3,
            "'presses': name a button (button) or what it carries (data), one of the two.",
        ),
    ],
)  # fmt: skip
def test_a_mistake_is_named_with_its_place(
    tmp_path: Path, turn: str, line: int, sentence: str
) -> None:
    """File, line, conversation, turn, key, and the right word."""
    text = f"- name: groet\n  turns:\n    - {turn}\n"
    found = mistakes(tmp_path, text)
    assert f"try.yml:{line}: conversation 'groet', turn 1: {sentence}" in found


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    """Nobody has to run a file five times; Dutch for who wants it."""
    text = """
        - name: groet
          fone: nl
          turns:
            - sayz: hoi
            - says: hoi
              sees: {knd: answer}
        - turns: []
        """
    found = mistakes(tmp_path, text, "nl")
    assert found == [
        "try.yml:3: gesprek 'groet': 'fone' hoort hier niet; bedoel je 'phone'?",
        "try.yml:5: gesprek 'groet', beurt 1: 'sayz' hoort hier niet; bedoel je 'says'?",
        "try.yml:5: gesprek 'groet', beurt 1: er gebeurt niets in deze beurt; schrijf een van:"
        f" {', '.join(ACTS)}.",
        "try.yml:7: gesprek 'groet', beurt 2: 'knd' hoort hier niet; bedoel je 'kind'?",
        "try.yml:8: gesprek '#2': 'turns': schrijf hier een lijst van beurten, elk met een streepje"
        " ervoor.",
        "try.yml:8: gesprek '#2': 'name' ontbreekt.",
    ]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("a: [", "try.yml:1: this is no valid YAML"),
        ("- name: a\n  name: b\n", "try.yml:2: 'name' stands here twice"),
        ("says: hoi", "try.yml:1: a file of conversations is a list"),
        ("- hoi", "try.yml:1: conversation '#1': 'hoi' is no conversation"),
    ],
)
def test_files_that_are_something_else(tmp_path: Path, text: str, sentence: str) -> None:
    """Broken YAML, a key that would be lost, no list."""
    (found,) = mistakes(tmp_path, text)
    assert found.startswith(sentence)


def test_two_conversations_of_one_name(tmp_path: Path) -> None:
    """The name is how a test is called."""
    text = "- {name: a, turns: [{says: x}]}\n- {name: a, turns: [{says: x}]}\n"
    (found,) = mistakes(tmp_path, text)
    assert found.startswith("try.yml:2: conversation 'a': another conversation")


def test_what_a_file_may_hold(tmp_path: Path) -> None:
    """Words that YAML takes for something else stay words; a moment is Dutch time."""
    text = """
        - name: alles
          phone: {language: tr, chat: group}
          at: 2026-11-30 23:30
          turns:
            - says: ["a", "b"]
              sees: [{kind: text}, {kind: [answer, people]}]
            - sends: [photo, {document: {caption: brief}}]
              sees: {places: 2}
            - waits: 1.5 hours
            - presses: {button: help debts, turn: 1, times: 2}
              sees: nothing
        """
    (conversation,) = read_file(write(tmp_path, text))
    assert (conversation.language, conversation.chat) == ("tr", "group")
    assert conversation.at.isoformat() == "2026-11-30T23:30:00+01:00"
    first, second, third, fourth = conversation.turns
    assert (first.value, first.each) == (["a", "b"], True)
    assert second.value == [("photo", {}), ("document", {"caption": "brief"})]
    assert third.value.total_seconds() == 5400
    assert fourth.silent


def test_the_readme_names_everything() -> None:
    """Every act, expectation, kind of message, button and thing to send stands in the README."""
    text = README.read_text(encoding="utf-8")
    words = (*ACTS, *EXPECTATIONS, *KINDS, *NAMES, *CONTENTS)
    assert [word for word in words if f"`{word}`" not in text] == []


def test_every_button_has_a_name() -> None:
    """The letters of `bot/callback.py` are for programs."""
    assert sorted(NAMES.values()) == sorted(callback.ACTIONS)


# ---- what is seen otherwise


def shown(text: str, *buttons: str, bold: str = "", changed: bool = False, **more: Any) -> Shown:
    """A message of the bot; buttons by their data."""
    rows = [[{"text": data, "callback_data": data} for data in buttons]]
    before = utf16(text[: text.index(bold)])
    bold_piece = {"type": "bold", "offset": before, "length": utf16(bold)}
    content = {"text": text, "entities": [bold_piece] if bold else []}
    markup = {"inline_keyboard": rows, **more}
    return Shown(Message(7, 1, 0, True, content, markup), changed)


def told(wanted: dict[str, Any], *messages: Shown, **more: Any) -> list[str]:
    read = {key: EXPECTATIONS[key].read(value) for key, value in wanted.items()}
    return [p.text() for p in differences(Seen(messages, **more), read)]


def some_place(kind: str) -> str:
    return next(p.name for p in Store.open_map().places() if p.kind == kind)


ANSWER = "1.m.debts+housing.nl.2"


@pytest.mark.parametrize(
    ("wanted", "other"),
    [
        ({"kind": "answer"}, {"kind": "danger"}),
        ({"language": "nl"}, {"language": "tr"}),
        ({"about": ["debts", "housing"]}, {"about": ["housing", "debts"]}),
        ({"texts": "Schulden"}, {"texts": "Tekort"}),
        ({"not": "Tekort"}, {"not": "Schulden"}),
        ({"first_line": "Dit"}, {"first_line": "Tweede"}),
        ({"buttons": ["more", "more debts", ANSWER]}, {"buttons": "help"}),
        ({"no_buttons": "help"}, {"no_buttons": "more"}),
        ({"messages": {"at_least": 1}}, {"messages": 2}),
        ({"changed": False}, {"changed": True}),
        ({"says_key": "understood-debts"}, {"says_key": "understood-work"}),
        ({"not_key": "understood-work"}, {"not_key": "understood-debts"}),
        ({"place": "Moerwijk"}, {"place": "Bouwlust"}),
        ({"places": {"at_most": 0}}, {"places": 1}),
        ({"cleared": False}, {"cleared": True}),
        ({"asks_location": False}, {"asks_location": True}),
    ],
)
def test_each_expectation_tells_right_from_wrong(
    wanted: dict[str, Any], other: dict[str, Any]
) -> None:
    """What is so passes, what is not so is told in one sentence."""
    say = get_translator("nl")
    text = f"{say.say('understood-debts')}\nSchulden\n{say.say('place-noted', place='Moerwijk')}"
    message = shown(text, ANSWER)
    assert told(wanted, message) == []
    assert len(told(other, message)) == 1


def test_places_are_read_from_the_map() -> None:
    """Names in bold that the map knows, with what they are."""
    formal, informal = some_place("formal"), some_place("informal")
    first = shown(f"🤝 {informal} (x)", ANSWER, bold=informal)
    second = shown(f"🏛 {formal} (x)", ANSWER, bold=formal)
    both = {"formal": True, "informal_first": True, "places": {"at_least": 2, "named": formal}}
    assert told(both, first, second) == []
    assert told({"informal_first": False, "formal": True}, second, first) == []
    assert len(told({"formal": False, "informal_first": True}, second)) == 2
    assert told({"new_places": True}, first, earlier=frozenset({formal})) == []
    assert len(told({"new_places": True}, first, earlier=frozenset({informal}))) == 1
    assert informal in told({"places": {"named": "Nergens"}}, first)[0]


@pytest.mark.parametrize("code", [x.code for x in offered()])
def test_the_language_of_a_message(code: str) -> None:
    """By its buttons; without buttons by the translations in it; whatever values they carry."""
    say = get_translator(code)
    assert shown("…", f"1.o..{code}").language == code
    text = say.say("privacy", minutes="30")
    assert language_of(text) == code
    assert stands_in("privacy", code, text)
    other = "nl" if code != "nl" else "en"
    assert not stands_in("privacy", other, text)


def test_buttons_by_name_label_and_data() -> None:
    """As a maintainer calls them."""
    buttons = [
        Button("Meer plekken", ANSWER),
        Button("Schulden", "1.h.debts.nl"),
        Button("🌐 Huurteam", url="https://example.org"),
    ]
    for wanted, there in (("more", 0), ("help debts", 1), ("Schulden", 1), ("1.h.debts.nl", 1),
                          ("page", 2), ("Huurteam", 2), ("plekken", 0)):  # fmt: skip
        assert find(buttons, wanted) is buttons[there]
    for wanted in ("help work", "human", "Geld"):
        assert find(buttons, wanted) is None


# ---- a whole conversation


class FakeStage:
    """Answers without a model."""

    def __init__(self) -> None:
        self.started, self.waited = 0, 0.0

    def start(self) -> Any:
        self.started += 1
        return Adapter(Assistant(FakeMind(), get_guard()))

    def later(self, seconds: float) -> None:
        self.waited += seconds

    async def prepare(self, role: str, telegram: Emulator, chat: int) -> None:
        assert role == "resident"


async def held(folder: Path, text: str, stage: FakeStage | None = None) -> Held:
    (conversation,) = read_file(write(folder, text))
    return await hold(conversation, stage or FakeStage())


async def test_a_conversation_is_held(tmp_path: Path) -> None:
    """Texts, buttons of a turn, files, time and a restart, over HTTP; nothing is seen otherwise."""
    stage = FakeStage()
    text = """
        - name: alles
          phone: nl
          turns:
            - says: /start
              sees: {language: nl, says_key: welcome, kind: languages, buttons: [speak tr]}
            - says: ik heb schulden
              sees: {kind: themes, language: nl}
            - waits: 31 minutes
            - restarts: true
            - sends: voice
              sees: {says_key: got-voice}
            - presses: {button: speak tr, turn: 1}
              sees: {language: tr}
            - says: ik wil niet meer leven
              sees: {kind: danger, language: tr, texts: ["113"]}
        """
    done = await held(tmp_path, text, stage)
    assert not done.problems, transcript(done)
    assert (stage.started, stage.waited) == (2, 31 * 60)


async def test_a_failure_shows_the_whole_conversation(tmp_path: Path) -> None:
    """As a person reads it: what was written, what came, the buttons, what is wrong."""
    text = """
        - name: fout
          phone: nl
          turns:
            - says: /start
            - says: ik heb schulden
              sees: {kind: danger}
            - presses: helpp
        """
    done = await held(tmp_path, text)
    shown_text = transcript(done)
    assert "fout   (try.yml:2; nl, Tue 01-12-2026 10:30)" in shown_text
    assert " 1 🧑 /start" in shown_text
    assert "[Nederlands]" in shown_text
    assert " 2 🧑 ik heb schulden" in shown_text
    assert "✗ kind of message: expected 'danger', seen: themes" in shown_text
    assert "✗ there is no button 'helpp' to press; there are: theme" in shown_text
    assert "anders" not in shown_text
    assert "soort bericht: 'danger' verwacht" in transcript(done, "nl")


async def test_silence_is_a_failure_unless_it_is_expected(tmp_path: Path) -> None:
    """Whatever a person does in a private chat is answered."""
    text = """
        - name: groep
          phone: {language: nl, chat: group}
          turns:
            - says: ik heb schulden
              sees: nothing
        """
    assert not (await held(tmp_path, text)).problems
    told_start = "- name: zwijgt\n  turns:\n    - says: /start\n      sees: nothing\n"
    (found,) = (await held(tmp_path, told_start)).problems
    assert found.text() == "the bot answered; nothing should have been seen."


async def test_an_apology_is_a_failure_unless_it_is_expected(tmp_path: Path) -> None:
    """A conversation in which the bot breaks does not pass because nobody looked at that turn."""

    class Broken(FakeStage):
        def start(self) -> Any:
            return Adapter(Assistant(FakeMind(fails=True), get_guard()))

    text = "- name: stuk\n  turns:\n    - says: hallo\n"
    (found,) = (await held(tmp_path, text, Broken())).problems
    assert found.text().startswith("the bot said that something went wrong")
    expected = text + "      sees: {kind: error}\n"
    assert not (await held(tmp_path, expected, Broken())).problems
