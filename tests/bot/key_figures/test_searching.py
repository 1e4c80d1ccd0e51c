"""The map for a key figure: what is for her only never gets into what she can pass on."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.guard import get_guard
from bot.key_figures import searching
from bot.key_figures.desk import Desk
from bot.key_figures.outgoing import Outgoing
from bot.render import to_html
from bot.translate import get_translator
from social_map import editing
from social_map.proposals import open_proposals
from social_map.store import Store
from tests.bot.key_figures.fakes import RENT, Chat, Mind

STAFF = ("Kanarie Staf", "06-11117261", "kanariestaf@example.org", "Kanariestraat 7261")
NEVER = ("Kanarie Nooit", "06-22227261", "kanarienotitie")


@pytest.fixture
def canaries(own_map: Path) -> Path:
    """Every place of the map gets somebody to go through, and somebody nobody hears of."""
    changes = []
    for record in editing.read_all(own_map):
        contacts = [
            {"name": STAFF[0], "phone": STAFF[1], "email": STAFF[2], "visibility": "staff"},
            {"name": NEVER[0], "phone": NEVER[1], "visibility": "never"},
        ]
        more = {"contacts": contacts, "note": NEVER[2]}
        if not record.get("address"):
            more |= {"address": STAFF[3], "address_visibility": "staff"}
        changes.append(editing.Change(record["id"], record | more))
    editing.apply(own_map, changes, by="maintainer", what="test")
    return own_map


def found_in(messages: list[Outgoing], secrets: tuple[str, ...]) -> set[str]:
    """Which secrets are anywhere in the bytes of messages, as sent or as pressed."""
    bytes_ = b"".join(
        part.encode() for m in messages for part in (repr(m.reply), m.reply.text, *to_html(m.reply))
    )
    return {secret for secret in secrets if secret.encode() in bytes_}


async def everything(chat: Chat, first: list[Outgoing], most: int = 250) -> list[Outgoing]:
    """Press every button under these messages, and under what comes of it."""
    said, todo, seen = list(first), list(first), set()
    while todo and len(seen) < most:
        message = todo.pop(0)
        for data in [b.data for row in message.reply.buttons for b in row]:
            if data in seen or ".own:" in data or ".leave" in data or ".speak" in data:
                continue
            seen.add(data)
            more = chat.put(await chat.desk.on_press(chat.who, data, None))
            said += more
            todo += more
    return said


async def test_what_is_for_staff_is_never_in_what_she_passes_on(
    canaries: Path, chat: Chat, mind: Mind
) -> None:
    """Whatever she taps: only a card of her own shows it, protected; 'never' is nowhere."""
    mind.problems = ("learn_dutch", "loneliness")
    said = await everything(chat, await chat.forward(RENT))
    said += await everything(chat, await chat.command("search", "taalles"), 40)
    said += await everything(chat, await chat.command("networks", "leren"), 40)
    passed_on = [m for m in said if m.role == "forwardable"]
    cards = [m for m in said if m.private]
    assert len(passed_on) > 50 and len(cards) > 5
    assert {m.reply.language for m in passed_on} > {"nl", "tr", "ar", "ti"}
    assert found_in(passed_on, STAFF + NEVER) == set()
    assert found_in(cards, STAFF) == set(STAFF)
    assert found_in([m for m in said if not m.private], STAFF) == set()
    assert found_in(said, NEVER) == set()
    assert all("niet doorsturen" in m.reply.text for m in cards)


async def test_nothing_with_buttons_is_called_forwardable(chat: Chat) -> None:
    """She can trust the word: as it is."""
    said = await everything(chat, await chat.forward(RENT), 80)
    assert all(not m.reply.buttons for m in said if m.role == "forwardable")
    assert all(not m.private for m in said if m.role == "forwardable")


async def test_search_goes_from_her_area_to_the_country(chat: Chat) -> None:
    """Near first; further away when there is nothing near; never silence."""
    (near,) = await chat.command("search", "vadercentrum")
    assert "in Schilderswijk, Den Haag" in near.reply.text
    assert "Vadercentrum Adam" in near.reply.text
    (far,) = await chat.command("search", "gilde samenspraak")
    assert "in heel Nederland" in far.reply.text
    (nothing,) = await chat.command("search", "qwxyzzz")
    assert "vind ik niets" in nothing.reply.text


async def test_search_understands_a_place_and_spelling_mistakes(chat: Chat) -> None:
    """As people type on a telephone."""
    (there,) = await chat.command("search", "taalles Leiden")
    assert "in Leiden" in there.reply.text
    assert "Gilde SamenSpraak Leiden" in there.reply.text
    (misspelt,) = await chat.command("search", "voetselbank")
    assert "Voedselbanken Nederland" in misspelt.reply.text


async def test_search_without_words_says_how(chat: Chat) -> None:
    """An example that works."""
    (only,) = await chat.command("search", "  ")
    assert "/search voedselbank Laak" in only.reply.text


async def test_a_card_and_passing_it_on(chat: Chat) -> None:
    """More about a place for her; the same place in the resident's language, without more."""
    await chat.command("search", "vadercentrum")
    (card,) = await chat.press("1️⃣ ℹ️")
    assert card.role == "other"
    assert "Een andere manier om ze te benaderen" in card.reply.text
    (passed,) = await chat.press("📨 Stuur: Turks")
    assert (passed.role, passed.reply.language, passed.reply.buttons) == ("forwardable", "tr", ())
    assert passed.reply.places == card.reply.places
    await chat.press("🗣 …")
    (arabic,) = await chat.press("العربية")
    assert (arabic.role, arabic.reply.language) == ("forwardable", "ar")


async def test_fellow_networks_by_theme_and_area(chat: Chat) -> None:
    """Only networks, near ones first."""
    await chat.command("networks")
    (found,) = await chat.press(get_translator("nl").say("theme-participation"))
    store = Store.open_map()
    places = [store.get(key) for key in found.reply.places]
    assert {place.kind for place in places if place} == {"informal"}
    assert places[0] is not None and places[0].area.neighbourhood == "Schilderswijk"
    assert "in en rond Schilderswijk, Den Haag" in found.reply.text


@pytest.mark.parametrize(
    "words", ["participation", "loneliness", "Mensen ontmoeten", "eenzaamheid"]
)
async def test_a_theme_in_words(chat: Chat, words: str) -> None:
    """Our keys, her words, the field's words."""
    (found,) = await chat.command("networks", words)
    assert get_translator("nl").say("theme-participation") in found.reply.text


async def test_networks_elsewhere(chat: Chat) -> None:
    """With a place behind it, or only a place."""
    (found,) = await chat.command("networks", "taalles Leiden")
    assert "in en rond Leiden" in found.reply.text
    (asked,) = await chat.command("networks", "Leiden")
    assert "in en rond Leiden" in asked.reply.text
    (there,) = await chat.press(get_translator("nl").say("theme-education"))
    assert "Gilde SamenSpraak Leiden" in there.reply.text


async def test_her_own_network_is_no_fellow(tmp_path: Path, mind: Mind) -> None:
    """She knows that one."""
    chat = Chat(tmp_path, mind, network="de-mussen")
    (found,) = await chat.command("networks", "participation")
    assert "de-mussen" not in found.reply.places
    assert found.reply.places


# ---- reports


async def test_full_is_reported_with_one_tap_and_changes_nothing(chat: Chat, own_map: Path) -> None:
    """A proposal of a key figure waits; the place stands as it stood."""
    before = editing.read_all(own_map)
    await chat.command("search", "vadercentrum")
    await chat.press("1️⃣ ℹ️")
    await chat.press("⚠️ Er klopt iets niet")
    (thanks,) = await chat.press("Ze zitten vol")
    assert "doorgegeven" in thanks.reply.text
    (proposal,) = open_proposals(own_map)
    assert (proposal.place_id, proposal.kind, proposal.by) == (
        "vadercentrum-adam", "full", "key figure",
    )  # fmt: skip
    assert editing.read_all(own_map) == before


async def test_her_words_are_passed_on_after_a_yes(chat: Chat, own_map: Path) -> None:
    """She sees what will be kept, word for word, before it is."""
    await _ask_moved(chat)
    (asked,) = await chat.forward("Hoefkade 12, Den Haag")
    assert "“Hoefkade 12, Den Haag”" in asked.reply.text
    assert open_proposals(own_map) == []
    await chat.press("✅ Ja, geef door")
    (proposal,) = open_proposals(own_map)
    assert (proposal.kind, proposal.value) == ("moved", "Hoefkade 12, Den Haag")
    (again,) = await chat.press("✅ Ja, geef door")
    assert "niet meer" in again.reply.text
    assert open_proposals(own_map)[0].count == 1


async def test_a_no_keeps_nothing(chat: Chat, own_map: Path) -> None:
    """Not in the map's file either."""
    await _ask_moved(chat)
    await chat.forward("kanarieweg 7261")
    await chat.press("❌ Nee")
    assert open_proposals(own_map) == []
    assert b"kanarieweg" not in own_map.read_bytes()
    assert "kanarieweg" not in repr(vars(chat.memory))


async def test_without_words(chat: Chat, own_map: Path) -> None:
    """She need not know how it is now; what she writes next is a question again."""
    await _ask_moved(chat)
    await chat.press(get_translator("nl").say("key-report-without"))
    assert [(p.kind, p.value) for p in open_proposals(own_map)] == [("moved", None)]
    assert len(await chat.forward("kira borcum var")) == 2


async def test_a_message_of_a_resident_is_no_remark(chat: Chat, own_map: Path, mind: Mind) -> None:
    """She changed her mind and forwards a question: it is answered, and nothing is asked about it."""
    await _ask_moved(chat)
    messages = await chat.forward(f"{RENT}. {RENT}")
    assert [m.role for m in messages] == ["explanation", "forwardable"]
    assert open_proposals(own_map) == []


async def test_what_is_like_danger_is_no_remark(chat: Chat, own_map: Path, mind: Mind) -> None:
    """Pasted words that no phrase knows: the card, not the question whether to pass them on."""
    mind.danger = "crisis_danger"
    chat.desk = Desk(chat.register, lambda: mind, get_guard(), lambda _: mind.danger, chat.memory)
    await _ask_moved(chat)
    said = await chat.forward("ik durf vanavond niet naar huis")
    assert [message.reply.kind for message in said] == ["danger", "danger"]


async def test_numbers_of_persons_are_not_taken(chat: Chat, own_map: Path) -> None:
    """A citizen service number is nothing about a place."""
    await _ask_moved(chat)
    (refused,) = await chat.forward("vraag naar 123456782")
    assert "gegevens van een persoon" in refused.reply.text
    (asked,) = await chat.forward("Hoefkade 12")
    assert "Hoefkade 12" in asked.reply.text


async def _ask_moved(chat: Chat) -> None:
    await chat.command("search", "vadercentrum")
    await chat.press("1️⃣ ℹ️")
    await chat.press("⚠️ Er klopt iets niet")
    await chat.press("Ze zijn verhuisd")


def test_every_way_to_reach_a_place_has_a_sign() -> None:
    """One symbol per fact."""
    from social_map.freshness import _WAYS

    assert set(searching._WAY_SIGNS) == set(_WAYS)
