"""The language data: complete, consistent, and test sentences apart from examples."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
import yaml

from bot.languages import get_languages, offered
from social_map.taxonomy import CRISIS_INTENTS, DIALOGUE_INTENTS, HELP_INTENTS
from social_map.text import fold

NLU = Path(__file__).parent.parent.parent / "nlu_data"
#: Languages that residents are offered; one that is only begun may have nothing yet.
CODES = sorted(language.code for language in offered())
#: Languages that the bot understands from examples and does not write.
UNWRITTEN = sorted({path.parent.name for path in NLU.glob("*/examples")} - set(get_languages()))
ALL = {*HELP_INTENTS, *CRISIS_INTENTS, *DIALOGUE_INTENTS}


def load(path: Path) -> dict[str, object]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load(path.read_text(encoding="utf-8"), Loader=loader)


def examples(code: str) -> list[tuple[str, str, str]]:
    """Return (file, intent, message) of one language."""
    found = []
    for path in sorted((NLU / code / "examples").glob("*.yml")):
        for block in load(path)["nlu"]:
            for line in block["examples"].splitlines():
                if line.strip():
                    found.append((path.stem, block["intent"], line.removeprefix("- ").strip()))
    return found


def test_domain_names_the_intents_of_the_taxonomy() -> None:
    """Intents are those of themes.yml, plus those that only Rasa or a button makes."""
    intents = set(load(NLU / "domain.yml")["intents"])
    assert intents == ALL | {
        "nlu_fallback", "choose_theme", "show_place", "offer_places", "report", "feedback",
        "wish_language",
    }  # fmt: skip


def test_every_intent_has_one_rule() -> None:
    """The rules decide about every intent of the domain, once."""
    rules = Counter(rule["steps"][0]["intent"] for rule in load(NLU / "rules.yml")["rules"])
    assert rules == Counter(load(NLU / "domain.yml")["intents"])


@pytest.mark.parametrize("code", CODES)
def test_enough_examples(code: str) -> None:
    """Issue 4: 40 per help intent in nl and en, 25 elsewhere; 40 per crisis intent; 200 out of scope."""
    counts = Counter(intent for _, intent, _ in examples(code))
    least = 40 if code in ("nl", "en") else 25
    short = {i: counts[i] for i in HELP_INTENTS if counts[i] < least}
    short |= {i: counts[i] for i in CRISIS_INTENTS if counts[i] < 40}
    short |= {i: counts[i] for i in DIALOGUE_INTENTS if counts[i] < 5}
    assert short == {}
    assert counts["out_of_scope"] >= 200


@pytest.mark.parametrize("code", UNWRITTEN)
def test_languages_that_are_only_understood_have_some_of_everything(code: str) -> None:
    """A first set of examples: every help intent, danger, dialogue and what is none of these."""
    counts = Counter(intent for _, intent, _ in examples(code))
    short = {i: counts[i] for i in HELP_INTENTS if counts[i] < 10}
    short |= {i: counts[i] for i in CRISIS_INTENTS if counts[i] < 20}
    short |= {i: counts[i] for i in DIALOGUE_INTENTS if counts[i] < 3}
    assert short == {}


@pytest.mark.parametrize("code", CODES)
def test_enough_test_sentences(code: str) -> None:
    """Issue 4: four per help intent, 40 of danger, 100 that only sound like it."""
    tests = load(NLU / code / "test_sentences.yml")["tests"]
    counts = Counter(intent for item in tests for intent in item.get("intents", ()))
    assert {i: counts[i] for i in HELP_INTENTS if counts[i] < 4} == {}
    assert sum("danger" in item for item in tests) >= 40
    assert sum(bool(item.get("near_danger")) for item in tests) >= 100


@pytest.mark.parametrize("code", [*CODES, *UNWRITTEN])
def test_a_file_holds_only_its_theme(code: str) -> None:
    """A maintainer finds an intent's examples where its theme says."""
    wrong = [
        (file, intent)
        for file, intent, _ in examples(code)
        if file != "near_crisis" and HELP_INTENTS.get(intent, file) != file
    ]
    unknown = [intent for _, intent, _ in examples(code) if intent not in ALL]
    assert (wrong, unknown) == ([], [])


@pytest.mark.parametrize("code", [*CODES, *UNWRITTEN])
def test_no_example_twice(code: str) -> None:
    """The same message under two intents, or twice, teaches nothing."""
    counts = Counter(fold(text) or text for _, _, text in examples(code))
    assert [text for text, n in counts.items() if n > 1] == []


@pytest.mark.parametrize("code", [*CODES, *UNWRITTEN])
def test_test_sentences_are_no_examples(code: str) -> None:
    """Evaluation sentences are never training sentences."""
    path = NLU / code / "test_sentences.yml"
    if not path.exists():
        pytest.fail(f"{path.relative_to(NLU.parent)} is missing")
    known = {fold(text) for _, _, text in examples(code)}
    tests = load(path)["tests"]
    assert [
        t["text"] for t in tests if len(fold(t["text"]).split()) > 2 and fold(t["text"]) in known
    ] == []


@pytest.mark.parametrize("code", [*CODES, *UNWRITTEN])
def test_messages_with_two_problems(code: str) -> None:
    """Two different help questions each, and none is a test sentence."""
    messages = load(NLU / code / "two_problems.yml")["messages"]
    tests = {fold(t["text"]) for t in load(NLU / code / "test_sentences.yml")["tests"]}
    assert [m for m in messages if fold(m["text"]) in tests] == []
    assert [
        m
        for m in messages
        if len(set(m["problems"])) != 2 or not set(m["problems"]) <= set(HELP_INTENTS)
    ] == []


@pytest.mark.parametrize("code", [*CODES, *UNWRITTEN])
def test_guard_phrases_are_usable(code: str) -> None:
    """Each phrase file has both kinds of danger and compiles."""
    from bot.guard import CRISIS, compile_phrase

    content = load(NLU / code / "crisis_phrases.yml")
    for kind in CRISIS:
        assert len(content[kind]) >= 15
        for source in content[kind]:
            compile_phrase(code, kind, source)
