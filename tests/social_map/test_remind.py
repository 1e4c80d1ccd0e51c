"""Messages that ask networks to confirm: public facts, own language, easy to leave."""

import csv
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import time_machine

from social_map import remind
from social_map.editing import read_all
from social_map.freshness import as_due
from social_map.hours import now
from social_map.models import Area, HelpPlace, Phone
from social_map.proposals import open_proposals
from social_map.remind import KEYS, language_for, languages, message, texts
from social_map.store import Store
from tests.social_map.upkeep import make_map, run

Make = Callable[..., dict[str, Any]]
CODES = ("ar", "en", "es", "fa", "fr", "nl", "pl", "ru", "so", "ti", "tr", "uk")
PLACE = HelpPlace(
    id="some-place",
    short_id="12345678",
    name="Buurthuis De Hoek",
    kind="informal",
    area=Area("neighbourhood", "Utrecht", "Overvecht"),
    description={"nl": "Vrijwilligers lezen brieven.", "en": "Volunteers read letters."},
    languages=("tr", "ar-MA"),
    address="Dorpsstraat 1, 3562 AB Utrecht",
    phones=(Phone("030-2345678"),),
    opening="Mo,We 10:00-12:00",
    cost="free",
    walk_in=True,
    anonymous=None,
)


def network(record: Make, place_id: str = "de-hoek", **fields: Any) -> dict[str, Any]:
    """A network that speaks Turkish and has private facts too."""
    return record(
        place_id,
        **{
            "kind": "informal",
            "name": "Buurthuis De Hoek",
            "languages": ["tr", "nl"],
            "phones": [
                {"number": "030-2345678"},
                {"number": "06-11111111", "visibility": "staff"},
                {"number": "06-22222222", "visibility": "never"},
            ],
            "contacts": [
                {"name": "CANARY-NEVER", "phone": "06-33333333", "visibility": "never"},
                {"name": "Fatma", "phone": "06-44444444", "visibility": "staff"},
            ],
            "note": "CANARY-NOTE",
            "email": "canary@example.org",
            "withheld": {"email": True},
            **fields,
        },
    )


def test_twelve_languages_with_all_texts() -> None:
    """Every text in every language, none of them the English one, seven days each."""
    assert languages() == CODES
    english = texts("en")
    for code in CODES:
        say = texts(code)
        assert set(say) == set(KEYS)
        assert len(say["days"]) == 7
        assert "{name}" in say["intro"]
        assert "TODO" not in "".join(str(value) for value in say.values())
        same = [
            key for key in KEYS
            if code != "en" and say[key] == english[key] and len(str(say[key]).split()) > 1
        ]  # fmt: skip
        assert same == [] or same == ["reviewed"]


@pytest.mark.parametrize("code", CODES)
def test_a_message_says_what_we_show_what_to_answer_and_how_to_leave(code: str) -> None:
    """The four answers, the right to stop, and the facts."""
    text = message("Buurthuis De Hoek", [PLACE], code)
    say = texts(code)
    for key in ("ok", "changed", "full_answer", "stop", "rights", "shown", "walk_in"):
        assert say[key] in text
    for fact in ("Buurthuis De Hoek", "Dorpsstraat 1", "030-2345678", "10:00–12:00", "Overvecht"):
        assert fact in text
    assert say["anonymous"] not in text  # unknown is not no, and not yes
    assert "None" not in text
    assert "{" not in text


def test_the_dutch_message() -> None:
    """As a network reads it."""
    assert message("Buurthuis De Hoek", [PLACE], "nl", sender="Fatma").split("\n\n")[4] == (
        "* Buurthuis De Hoek\n"
        "  Wat jullie doen: Vrijwilligers lezen brieven.\n"
        "  Waar: Dorpsstraat 1, 3562 AB Utrecht\n"
        "  Voor wie daar woont: Overvecht, Utrecht\n"
        "  Talen: Turks, Arabisch\n"
        "  Open:\n"
        "    maandag: 10:00–12:00\n"
        "    dinsdag: dicht\n"
        "    woensdag: 10:00–12:00\n"
        "    donderdag – zondag: dicht\n"
        "  Telefoon: 030-2345678\n"
        "  Kosten: gratis\n"
        "  Je kunt zonder afspraak komen."
    )


@pytest.mark.parametrize("code", ["ar", "fa"])
def test_numbers_stay_in_one_piece_in_right_to_left_text(code: str) -> None:
    """A phone number must not turn around."""
    assert "\u2068030-2345678\u2069" in message("De Hoek", [PLACE], code)


def test_in_which_language(record: Make) -> None:
    """The first language of a network that we write; formal services and others get Dutch."""
    assert language_for(network(record)) == "tr"
    assert language_for(network(record, languages=["ar-MA"])) == "ar"
    assert language_for(network(record, languages=["kmr", "tr"])) == "tr"
    assert language_for(network(record, languages=["kmr"])) == "nl"
    assert language_for(network(record, languages=None)) == "nl"
    assert language_for(network(record, withheld={"languages": True})) == "nl"
    assert language_for(network(record, withheld={"languages": ["tr"]})) == "nl"
    assert language_for(record(languages=["tr"])) == "nl"


def test_public_facts_only(tmp_path: Path, record: Make) -> None:
    """What a message holds may be read by anybody who gets it."""
    path = make_map(tmp_path / "map.db", network(record))
    text = run(path, "remind", "--id", "de-hoek").output
    letter = text.partition("\n\n")[2]
    assert "030-2345678" in letter
    for secret in ("06-1", "06-2", "06-3", "06-4", "CANARY", "canary", "Fatma"):
        assert secret not in letter, secret
    assert "CANARY-NEVER" not in text  # not even for the maintainer
    assert "Concept" in text


def test_the_dutch_text_stands_below(tmp_path: Path, record: Make) -> None:
    """Who cannot read Turkish can see what is sent."""
    path = make_map(tmp_path / "map.db", network(record))
    text = run(path, "remind", "--id", "de-hoek").output
    assert text.index("Merhaba") < text.index("Hallo")


def test_one_message_for_one_organisation(tmp_path: Path, record: Make) -> None:
    """An organisation with two places is asked once."""
    humanitas = {"name": "Humanitas"}
    records = [
        record("one", organization=humanitas, email="a@example.org"),
        record("two", organization=humanitas, email="a@example.org"),
        record("three", email="b@example.org"),
    ]
    path = make_map(tmp_path / "map.db", *records)
    store = Store.open_map(path)
    kept = {item["id"]: item for item in read_all(path)}
    places = {key: place for key in kept if (place := store.get(key))}
    items = [as_due(item, now().date()) for item in kept.values()]
    made = remind.letters(kept, items, places)
    assert [letter.ids for letter in made] == [("one", "two"), ("three",)]
    assert made[0].name == "Humanitas"


def test_files_for_a_key_figure_to_send(tmp_path: Path, record: Make) -> None:
    """One file per message, readable by the maintainer only, and a list of who gets which."""
    path = make_map(
        tmp_path / "map.db",
        network(record),
        network(record, "hidden", name="Verborgen", needs_check=True),
        record("checked", email="a@example.org", last_check="2026-11-01", next_check="2099-01-01"),
    )
    folder = tmp_path / "letters"
    done = run(path, "remind", "--due", "--dir", str(folder))
    assert sorted(item.name for item in folder.iterdir()) == ["de-hoek.txt", "lijst.csv"]
    assert {stat.S_IMODE(item.stat().st_mode) for item in folder.iterdir()} == {0o600}
    assert "hidden" in done.output  # she has to call that one herself
    (row,) = csv.DictReader(
        (folder / "lijst.csv").read_text(encoding="utf-8-sig").splitlines(), delimiter=";"
    )
    assert (row["bestand"], row["taal"], row["concept"]) == ("de-hoek.txt", "tr", "ja")
    assert "06-44444444 (Fatma) [alleen voor beheerders]" in row["hoe te bereiken"]
    assert "06-33333333" not in row["hoe te bereiken"]


def test_a_name_in_the_list_is_no_formula(tmp_path: Path, record: Make) -> None:
    """The list is opened in a spreadsheet."""
    path = make_map(tmp_path / "map.db", network(record, name='=HYPERLINK("http://x.nl")'))
    run(path, "remind", "--due", "--dir", str(tmp_path / "letters"))
    text = (tmp_path / "letters" / "lijst.csv").read_text(encoding="utf-8-sig")
    (row,) = csv.DictReader(text.splitlines(), delimiter=";")
    assert '\'=HYPERLINK("http://x.nl")' in row.values()


def test_which_messages_must_be_said(tmp_path: Path, record: Make) -> None:
    """Neither nobody nor everybody by accident."""
    path = make_map(tmp_path / "map.db", network(record))
    done = run(path, "remind")
    assert done.exit_code == 2
    assert "--due" in done.output


@time_machine.travel("2026-11-28T12:00:00+01:00", tick=False)
@pytest.mark.parametrize("word", ["ok", "klopt", "OK"])
def test_answer_ok_is_a_check(tmp_path: Path, record: Make, word: str) -> None:
    """One command, and it is up to date again."""
    path = make_map(tmp_path / "map.db", network(record))
    done = run(path, "answer", "de-hoek", word, "--on", "2026-11-28", "--how", "brief")
    assert done.exit_code == 0, done.output
    kept = read_all(path)[0]
    assert (kept["last_check"], kept["next_check"]) == ("2026-11-28", "2027-05-28")
    assert (kept["last_check_by"], kept["last_check_how"]) == ("maintainer", "letter")


def test_answer_changed_waits_as_a_proposal(tmp_path: Path, record: Make) -> None:
    """Nothing is applied silently, not even what the network itself says."""
    path = make_map(tmp_path / "map.db", network(record))
    before = read_all(path)
    done = run(path, "answer", "de-hoek", "changed", "--set", "Telefoon=030-8765432",
               "--set", "Openingstijden=di 9-12", "--by", "network")  # fmt: skip
    assert done.exit_code == 0, done.output
    assert [(p.kind, p.value, p.by) for p in open_proposals(path)] == [
        ("wrong_phone", "030-8765432", "network"),
        ("wrong_hours", "di 9-12", "network"),
    ]
    assert read_all(path) == before
    wrong = run(path, "answer", "de-hoek", "changed", "--set", "Telefon=1")
    assert (wrong.exit_code, "Bedoel je Telefoon" in wrong.output) == (2, True)
    assert len(open_proposals(path)) == 2


def test_answer_full_and_pause(tmp_path: Path, record: Make) -> None:
    """An answer is a check as well; the place says what it wants."""
    path = make_map(tmp_path / "map.db", network(record))
    run(path, "answer", "de-hoek", "vol")
    assert read_all(path)[0]["capacity"] == "full"
    run(path, "answer", "de-hoek", "pauze", "--until", "2099-01-31")
    kept = read_all(path)[0]
    assert (kept["capacity"], kept["paused_until"]) == ("paused", "2099-01-31")
    assert "last_check" in kept


def test_answer_stop_withdraws_after_a_yes(tmp_path: Path, record: Make) -> None:
    """A wish to leave is followed at once, but not by a slip of the keyboard."""
    path = make_map(tmp_path / "map.db", network(record))
    assert run(path, "answer", "de-hoek", "stop", answers="nee\n").exit_code == 1
    assert len(read_all(path)) == 1
    done = run(path, "answer", "de-hoek", "stop", answers="ja\n")
    assert done.exit_code == 0, done.output
    assert read_all(path) == []


def test_an_answer_that_is_none(tmp_path: Path, record: Make) -> None:
    """Named in Dutch, with what can be said."""
    path = make_map(tmp_path / "map.db", network(record))
    done = run(path, "answer", "de-hoek", "misschien")
    assert done.exit_code == 2
    assert "'misschien' ken ik niet; gebruik klopt, veranderd, vol, pauze, stoppen" in done.output
    done = run(path, "answer", "de-hoek", "klopt", "--until", "2099-01-31")
    assert (done.exit_code, "--until hoort bij het antwoord 'pause'" in done.output) == (2, True)
