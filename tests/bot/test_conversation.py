"""The main job with the trained model and the real map: first messages and what follows."""

from __future__ import annotations

import itertools

import pytest

from bot.assistant import Assistant, Incoming
from bot.guard import get_guard
from bot.runtime import Runtime
from bot.service import Mind
from social_map.store import Store

pytestmark = pytest.mark.slow
_numbers = itertools.count()

# language, message, accepted problems, place that must be understood
FIRST_MESSAGES = [
    ("nl", "ik kom elke maand geld tekort, in Utrecht", {"making_ends_meet", "debts"}, "Utrecht"),
    ("en", "I want to learn Dutch, where can I go? I live in Rotterdam", {"learn_dutch"}, "Rotterdam"),
    ("tr", "kiramı iki aydır ödeyemiyorum, ev sahibi çıkaracak diyor, Schilderswijk'te oturuyorum",
     {"housing", "debts"}, "Schilderswijk"),
    ("ar", "وصلتني رسالة من البلدية ولا أفهمها", {"paperwork"}, None),
    ("fa", "دندانم درد می‌کند و بیمه ندارم", {"health_care", "undocumented"}, None),
    ("pl", "szukam pracy, mieszkam w Hadze", {"work"}, "Den Haag"),
    ("uk", "моя дитина не хоче ходити до школи", {"school_and_study", "parenting"}, None),
    ("ru", "мой брат пьёт каждый день, как ему помочь", {"addiction"}, None),
    ("so", "waan kelinimo dareemayaa, saaxiibo ma lihi", {"loneliness"}, None),
    ("ti", "ደች ክመሃር ደልየ", {"learn_dutch"}, None),
    ("fr", "j'ai reçu une amende et je ne suis pas d'accord", {"legal_advice", "debts"}, None),
    ("es", "no tengo comida para mis hijos", {"food_and_goods"}, None),
]  # fmt: skip


@pytest.fixture
def assistant(runtime: Runtime) -> Assistant:
    return Assistant(Mind(runtime), get_guard())


def someone(language: str | None = None) -> Incoming:
    return Incoming(f"resident-{next(_numbers)}", language)


@pytest.mark.parametrize(("code", "text", "problems", "place"), FIRST_MESSAGES)
async def test_first_message(
    assistant: Assistant, code: str, text: str, problems: set[str], place: str | None
) -> None:
    """The first message gets the right theme, sensible places, in the resident's language."""
    understood, _ = await assistant.mind.understand(text)
    (reply,) = await assistant.on_text(someone(), text)
    assert understood.language == code
    assert reply.language == code
    assert set(understood.problems) & problems
    assert 1 <= len(reply.places) <= 4
    store = Store.open_map()
    shown = [store.get(place_id) for place_id in reply.places]
    assert all(p is not None for p in shown)
    assert any(p.kind == "formal" for p in shown if p)
    if place:
        assert place in reply.text.replace("\u2068", "").replace("\u2069", "")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ar", "لم أعد أريد أن أعيش، أريد أن أموت"),
        ("ti", "ነብሰይ ከጥፍእ ደልየ"),
        ("tr", "artık yaşamak istemiyorum"),
        ("nl", "ik wil niet meer leven"),
    ],
)
async def test_suicide_gets_the_card_first(assistant: Assistant, code: str, text: str) -> None:
    """113 in the first message, in the resident's language, repeated in Dutch and English."""
    replies = await assistant.on_text(someone(), text)
    assert replies[0].kind == "danger"
    assert replies[0].language == code
    assert "113" in replies[0].text
    assert "English" in replies[0].text or code == "en"


async def test_darija_in_latin_letters(assistant: Assistant) -> None:
    """Moroccan Arabic as people type it is understood and answered in Arabic."""
    understood, _ = await assistant.mind.understand("bghit nt3ellem lhollandiya, fin n9der n9ra")
    assert understood.language == "ar"
    assert understood.intents[0][0] == "learn_dutch"


@pytest.mark.parametrize("name", ["Schilderswijk", "schilderwijk", "Schilderswyk", "SCHILDERSWIJK"])
async def test_a_misspelt_neighbourhood(assistant: Assistant, name: str) -> None:
    """Spelling does not decide whether somebody is helped nearby."""
    understood, _ = await assistant.mind.understand(f"ik zoek eten voor mijn gezin in {name}")
    assert [p.id for p in understood.places] == ["nh-den-haag-schilderswijk"] or any(
        "schilderswijk" in p.id for p in understood.places
    )


async def test_place_alone_and_then_more(assistant: Assistant) -> None:
    """A question, then only the place, then more places: none comes twice."""
    sender = someone()
    await assistant.on_text(sender, "ik zoek werk, wie kan mij helpen met solliciteren")
    (second,) = await assistant.on_text(sender, "ik woon in Amsterdam")
    assert second.kind == "answer"
    assert "Amsterdam" in second.text
    more = next(b for row in second.buttons for b in row if b.data.startswith("1.m."))
    (third,) = await assistant.on_press(sender, more.data)
    assert not set(third.places) & set(second.places)


async def test_an_old_button_works_after_a_restart(assistant: Assistant) -> None:
    """A button of a forgotten conversation answers from what it carries."""
    (reply,) = await assistant.on_press(someone(), "1.h.debts+housing.tr")
    assert (reply.kind, reply.language) == ("answer", "tr")
    assert reply.places


async def test_a_shared_location_gives_local_places(assistant: Assistant) -> None:
    """A point in Den Haag after a question gives places there."""
    sender = someone("nl")
    await assistant.on_text(sender, "ik ben eenzaam en wil mensen leren kennen")
    (reply,) = await assistant.on_location(sender, 52.0705, 4.3007)
    assert reply.kind == "answer"


async def test_not_understood_twice_hands_over(assistant: Assistant) -> None:
    """Nonsense twice: people to talk to, with a way to reach them."""
    sender = someone("nl")
    await assistant.on_text(sender, "qzx vvkp mmnr")
    replies = await assistant.on_text(sender, "wppq zzxk brrt")
    assert replies[0].kind == "help"
    assert replies[0].places


async def test_forget(assistant: Assistant) -> None:
    """After /forget nothing of the conversation is left."""
    sender = someone()
    await assistant.on_text(sender, "ik heb schulden en woon in Rotterdam")
    assert assistant.mind.remembered(sender.conversation)
    await assistant.on_forget(sender)
    assert assistant.mind.remembered(sender.conversation) == {}


async def test_every_button_of_every_menu_answers(assistant: Assistant) -> None:
    """No button leads to a dead end."""
    sender = someone("en")
    seen: set[str] = set()
    todo = ["1.o..en"]
    while todo:
        data = todo.pop()
        seen.add(data)
        replies = await assistant.on_press(sender, data)
        assert replies
        assert all(r.text and r.kind != "error" for r in replies), data
        if data.split(".")[1] in "ot":
            todo += [b.data for r in replies for row in r.buttons for b in row
                     if b.data not in seen and b.data.split(".")[1] in "thul"]  # fmt: skip
