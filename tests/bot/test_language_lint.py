"""`wegwijzer lint-language`: each kind of mistake is found in real files, and only there."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from bot import language_lint
from bot.commands.lint_language import lint_language
from bot.errors import DataProblem, NotAdded
from bot.keywords import keywords, named
from bot.language_data import read_examples, read_tests
from bot.language_lint import Finding, Report, lint, targets
from bot.languages import get_languages, offered
from bot.messages import say
from social_map.taxonomy import HELP_INTENTS

CLEAN = {
    "debts": ["de deurwaarder nam mijn televisie mee", "ik leef op afbetaling", "klarna"],
    "housing": ["er groeit schimmel achter de kast", "de baas wil ons eruit hebben"],
}


def write(data: Path, code: str, examples: dict[str, list[str]], tests: list[str] = []) -> None:  # noqa: B006
    folder = data / code / "examples"
    folder.mkdir(parents=True, exist_ok=True)
    lines = ['version: "3.1"', "nlu:"]
    for intent, sentences in examples.items():
        lines += [f"- intent: {intent}", "  examples: |", *(f"    - {s}" for s in sentences)]
    (folder / "poverty.yml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    items = [f"- {{text: {json.dumps(text)}, intents: [debts]}}" for text in tests]
    content = "tests:\n# help\n" + "\n".join(items) if items else "tests: []"
    (data / code / "test_sentences.yml").write_text(content + "\n", encoding="utf-8")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "nlu_data"


def found(report: Report, check: str) -> list[Finding]:
    return [finding for finding in report.findings if finding.check == check]


def checks(report: Report) -> set[str]:
    """What was found, amounts left out: a small folder has too few of everything."""
    return {finding.check for finding in report.findings} - {"few", "few_tests"}


def pairs(report: Report, check: str) -> list[tuple[str, str]]:
    return [
        (f.sentence.where, f.other.where)
        for f in found(report, check)
        if f.sentence is not None and f.other is not None
    ]


def test_clean_data_raise_nothing(data: Path) -> None:
    """No false alarm about different sentences."""
    write(data, "nl", CLEAN, ["mijn rekeningen stapelen zich op"])
    assert checks(lint(["nl"], None, data)) == set()


def test_one_text_under_two_intents_is_an_error(data: Path) -> None:
    """However it is spelt; with both places."""
    write(data, "nl", {**CLEAN, "housing": ["De deurwaarder nam mijn televisie mee!!"]})
    report = lint(["nl"], None, data)
    assert pairs(report, "two_intents") == [
        ("nlu_data/nl/examples/poverty.yml:10", "nlu_data/nl/examples/poverty.yml:5")
    ]
    assert report.errors() == 1
    assert checks(report) == {"two_intents"}


def test_one_text_in_two_languages_is_a_warning(data: Path) -> None:
    """'no' is yes in Polish; 'ok' is the same everywhere and not told."""
    write(data, "nl", {"debts": ["no", "ok"]})
    write(data, "pl", {"housing": ["no"], "debts": ["ok"]})
    report = lint(["nl", "pl"], None, data)
    assert checks(report) == {"two_intents_languages"}
    assert len(found(report, "two_intents_languages")) == 1
    assert report.errors() == 0


def test_a_test_sentence_that_is_an_example_is_an_error(data: Path) -> None:
    """A word such as 'klarna' only warns."""
    write(data, "nl", CLEAN, ["Ik leef op afbetaling.", "Klarna"])
    report = lint(["nl"], None, data)
    assert pairs(report, "test_same") == [
        ("nlu_data/nl/test_sentences.yml:3", "nlu_data/nl/examples/poverty.yml:6")
    ]
    assert checks(report) == {"test_same", "test_short"}
    assert report.errors() == 1


def test_near_by_letters(data: Path) -> None:
    """Within an intent, between two, with a test sentence, and in another language."""
    near = ["de deurwaarder nam mijn televisies mee", "wij leven al jaren van de voedselbank"]
    write(data, "nl", {"debts": CLEAN["debts"] + near[:1], "housing": CLEAN["housing"]},
          ["er groeit schimmel achter die kast"])  # fmt: skip
    write(data, "en", {"debts": ["er groeit schimmels achter de kast"]})
    report = lint(["nl", "en"], None, data)
    assert checks(report) == {"letters", "letters_languages", "test_letters"}
    write(data, "en", {"debts": near[1:], "housing": [near[1] + "!!!!s"]})
    assert pairs(lint(["en"], None, data), "letters_two_intents") == [
        ("nlu_data/en/examples/poverty.yml:5", "nlu_data/en/examples/poverty.yml:8")
    ]


def by_last_word(texts: Sequence[str]) -> np.ndarray:
    """Sentences with the same last word mean the same."""
    rows = np.zeros((len(texts), 997), dtype=np.float32)
    for number, text in enumerate(texts):
        rows[number, sum(i * ord(c) for i, c in enumerate(text.split()[-1], 1)) % 997] = 1
    return rows


def test_near_by_meaning(data: Path) -> None:
    """Other letters, the same to the encoder: a translation, a paraphrase, a test sentence."""
    write(data, "nl", {"debts": ["een brief over huur", "ik heb achterstand huur"],
                       "housing": ["wat kost huur"]}, ["hulp gezocht voor huur"])  # fmt: skip
    write(data, "en", {"housing": ["a letter about huur"], "debts": ["huur", "dure huur"]})
    report = lint(["nl", "en"], by_last_word, data)
    assert checks(report) == {
        "meaning", "meaning_two_intents", "meaning_languages", "test_meaning",
    }  # fmt: skip
    assert len(found(report, "test_meaning")) == 1
    assert report.count("en", "meaning_languages") == 3
    assert checks(lint(["nl", "en"], None, data)) == set()


def test_keywords_are_measured_by_the_title(data: Path) -> None:
    """'Schulden' is the title of debts in Dutch; an inflected form counts."""
    write(data, "nl", {"debts": ["ik heb schulden", "mijn schuld groeit", "de televisie is weg"],
                       "housing": CLEAN["housing"]})  # fmt: skip
    report = lint(["nl"], None, data)
    (finding,) = found(report, "keyword")
    assert (finding.values["intent"], round(finding.similarity, 2)) == ("debts", 0.67)
    assert report.figures[0].named == pytest.approx(2 / 5)


def test_keywords_of_a_data_file(data: Path) -> None:
    """Languages without translations; a mistake in the file is told."""
    write(data, "de", {"debts": ["ich habe Schulden"], "housing": ["Schimmel an der Wand"]})
    assert lint(["de"], None, data).figures[0].named is None
    file = data / "keywords.yml"
    file.write_text("de: {debts: [schulden]}\n", encoding="utf-8")
    assert lint(["de"], None, data).figures[0].named == 1.0
    for wrong in ("de: {debt: [schulden]}\n", "de: [schulden]\n", "de: {debts: schulden}\n"):
        file.write_text(wrong, encoding="utf-8")
        with pytest.raises(DataProblem, match=r"keywords\.yml: 'de"):
            keywords("de", data) or pytest.fail(wrong)


def test_every_written_language_has_keywords() -> None:
    """A title for every help intent, and some of our examples name them."""
    for code in (language.code for language in offered()):
        words = keywords(code)
        assert set(words) == set(HELP_INTENTS), code
        counts = named(read_examples(code), words)
        assert 0.02 < sum(sum(n.values()) for n in counts.values()) / 1000 < 0.6, code


def test_lengths(data: Path) -> None:
    """Words between spaces; Chinese has none."""
    texts = ["a b c", "a b c d", " ".join("abcdefghij"), " ".join("abcdefghijk"),
             "我付不起房租了怎么办"]  # fmt: skip
    write(data, "nl", {"debts": texts})
    figures = lint(["nl"], None, data).figures[0]
    assert (figures.short, figures.medium, figures.long) == (0.2, 0.6, 0.2)


def test_amounts_against_the_targets(data: Path) -> None:
    """Issue 4, as tests/nlu_data has them; other languages a first set."""
    assert (targets("nl")["debts"], targets("tr")["debts"], targets("de")["debts"]) == (40, 25, 10)
    assert targets("tr")["crisis_suicide"] == 40
    assert targets("tr")["out_of_scope"] == 200
    write(data, "nl", {"debts": [f"{n} x {n * 7}" for n in range(40)]})
    few = {f.values["intent"] for f in found(lint(["nl"], None, data), "few")}
    assert "debts" not in few
    assert {"housing", "crisis_danger", "out_of_scope"} <= few
    tests = {f.values["intent"] for f in found(lint(["nl"], None, data), "few_tests")}
    assert {"debts", "danger", "near_danger"} <= tests


def test_personal_data_are_told_and_not_repeated(data: Path) -> None:
    """Neither in a line nor in JSON."""
    write(data, "nl", {"debts": ["bel mij op 06-12345678 over de deurwaarder"]})
    report = lint(["nl"], None, data)
    (finding,) = found(report, "personal")
    shown = json.dumps(finding.as_json("nl"), ensure_ascii=False)
    assert "poverty.yml:5" in shown
    assert "een telefoonnummer, woord 4" in shown
    assert "12345678" not in shown


def test_every_finding_can_be_said(data: Path) -> None:
    """Each check has its sentence, in both languages, with everything filled in."""
    write(data, "nl", CLEAN, ["een toetszin"])
    one, other = read_examples("nl", data)[0], read_tests("nl", data)[0]
    values = {
        "intent": "debts",
        "count": 1,
        "least": 4,
        "words": "schuld",
        "kind": "phone",
        "word": 2,
    }
    names = [
        "two_intents", "two_intents_languages", "twice", "test_same", "test_short", "personal",
        "few", "few_tests", "keyword",
        *(f"{kind}{where}" for kind in ("letters", "meaning")
          for where in ("", "_two_intents", "_languages")),
        *(f"test_{kind}{where}" for kind in ("letters", "meaning") for where in ("", "_languages")),
    ]  # fmt: skip
    for name in names:
        for speak in ("nl", "en"):
            text = Finding("warning", name, "nl", one, other, 0.9, values).text(speak)
            assert "{" not in text, name


def run(data: Path, *arguments: str, lang: str = "en") -> tuple[int, str]:
    done = CliRunner().invoke(
        lint_language, ["--fast", "--data", str(data), "--lang", lang, *arguments]
    )
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done.exit_code, done.output


def test_the_command_fails_on_errors_only(data: Path) -> None:
    """0 with warnings, 1 with errors; the worst stand with file and line."""
    write(
        data, "nl", {**CLEAN, "debts": [*CLEAN["debts"], "de deurwaarder nam mijn televisies mee"]}
    )
    code, said = run(data, lang="nl")
    assert code == 0
    assert "[LET OP] nlu_data/nl/examples/poverty.yml:5: 'de deurwaarder nam" in said
    assert "0 fouten" in said
    write(data, "nl", {"debts": ["het is zover met mij"], "housing": ["het is zover met mij"]})
    code, said = run(data, "nl")
    assert code == 1
    assert "[ERROR] nlu_data/nl/examples/poverty.yml:8: 'het is zover met mij'" in said


def test_json_holds_everything(data: Path) -> None:
    """Also what the table leaves out."""
    write(data, "nl", {"debts": ["het is zover met mij"], "housing": ["het is zover met mij"]})
    code, said = run(data, "--json", "--worst", "0")
    content = json.loads(said)
    assert code == 1
    assert content["languages"][0]["errors"] == 1
    assert content["languages"][0]["near_meaning"] is None
    assert content["findings"][0]["check"] == "two_intents"
    assert content["findings"][0]["sentence"]["line"] == 8


def test_an_unknown_language_is_met_with_what_was_meant(data: Path) -> None:
    """As add-example does."""
    write(data, "tr", CLEAN)
    done = CliRunner().invoke(lint_language, ["turks", "--data", str(data), "--lang", "en"])
    assert isinstance(done.exception, NotAdded)
    assert "Did you mean tr?" in str(done.exception)


def test_our_own_data_hold_no_errors() -> None:
    """What would spoil training or measuring is never in the repository."""
    sentences = [s for code in get_languages() for s in read_examples(code)]
    tests = [t for code in get_languages() for t in read_tests(code)]
    wrong = [
        *language_lint._same(sentences), *language_lint._tests_that_are_examples(sentences, tests),
    ]  # fmt: skip
    assert [f.text("en") for f in wrong if f.level == "error"] == []
    assert say("lint_error", "nl") == "FOUT"
