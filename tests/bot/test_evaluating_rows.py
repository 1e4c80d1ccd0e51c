"""Reading test messages: every broken row is named, at once, with what to do."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.errors import DataProblem
from bot.evaluating.rows import INTENTS, Row, read_files, read_project, sample
from bot.languages import get_languages
from social_map.taxonomy import HELP_INTENTS

GOOD = {"lang": "tr", "text": "kirayı ödeyemiyorum", "intent": "debts"}


def written(path: Path, *rows: object) -> Path:
    """A file of JSON lines; strings are written as they are."""
    lines = [row if isinstance(row, str) else json.dumps(row) for row in rows]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def problems(path: Path) -> list[str]:
    with pytest.raises(DataProblem) as caught:
        read_files([path])
    return [line.removeprefix(f"[ERROR] {path}") for line in str(caught.value).splitlines()]


def test_a_row_with_everything(tmp_path: Path) -> None:
    """Both problems and every alternative are accepted; blank lines and notes are no matter."""
    row = {**GOOD, "also": ["housing"], "second": "mental_health", "kind": "indirect", "note": "x"}
    assert read_files([written(tmp_path / "a.jsonl", "", row, "  ")]) == [
        Row("tr", "kirayı ödeyemiyorum", "debts", ("housing",), ("debts", "mental_health"), "indirect")
    ]  # fmt: skip


def test_what_may_be_left_out(tmp_path: Path) -> None:
    """also, second and kind, also as null; a byte order mark and CRLF do no harm."""
    path = tmp_path / "a.jsonl"
    row = {**GOOD, "also": None, "second": None, "kind": None}
    text = json.dumps(row) + "\r\n" + json.dumps(GOOD) + "\r\n"
    path.write_text("\ufeff" + text, encoding="utf-8")
    assert read_files([path]) == [Row("tr", "kirayı ödeyemiyorum", "debts")] * 2


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("{", ["'{' is no JSON (", "write {"]),
        ("[" * 100_000, ["is no JSON (nested too deeply)"]),
        ("[1]", ["'[1]' is no object", "write {"]),
        ({"lang": "tr", "intent": "debts"}, ["'text' is missing; add"]),
        ({**GOOD, "text": 5}, ["'text' is '5', no message"]),
        ({**GOOD, "text": " "}, ["'text' is '', no message"]),
        ({**GOOD, "text": "\ud800"}, ["half a sign"]),
        ({**GOOD, "lang": "Turkish"}, ["'lang' is 'Turkish', no language code", '"tr"']),
        ({**GOOD, "lang": None}, ["'lang' is 'null', no language code"]),
        ({**GOOD, "intent": "debt"}, ["'intent' is 'debt', no intent; did you mean debts"]),
        ({**GOOD, "intent": ["debts"]}, ["""'intent' is '["debts"]', no intent"""]),
        ({**GOOD, "also": "housing"}, ["'also' is 'housing', no list"]),
        ({**GOOD, "also": ["housing", "zzz"]}, ["'also' is 'zzz', no intent; social_map/themes.yml"]),
        ({**GOOD, "second": "greet"}, ["'second' is 'greet', no help question"]),
        ({**GOOD, "second": "debts"}, ["'second' is 'debts' like 'intent'"]),
        ({**GOOD, "kind": 3}, ["'kind' is '3'; write one such as plain"]),
        ({**GOOD, "alsoo": ["housing"]}, ["'alsoo' is no key; did you mean 'also'?"]),
    ],
    ids=lambda value: str(value)[:40],
)  # fmt: skip
def test_broken_rows(tmp_path: Path, row: object, told: list[str]) -> None:
    """File, line, value, what is wrong, what to do."""
    (problem,) = problems(written(tmp_path / "a.jsonl", GOOD, row))
    assert problem.startswith(":2: ")
    assert [part for part in told if part not in problem] == []


def test_all_mistakes_of_all_files_at_once(tmp_path: Path) -> None:
    """Somebody who wrote a hundred rows mends them in one go."""
    one = written(tmp_path / "one.jsonl", {"lang": "??"}, GOOD, "oops")
    two = tmp_path / "two.jsonl"
    two.write_bytes(b'{"text": "\xff"}\n')
    empty = written(tmp_path / "empty.jsonl")
    with pytest.raises(DataProblem) as caught:
        read_files([one, two, empty, tmp_path / "none.jsonl"])
    where = [line.removeprefix(f"[ERROR] {tmp_path}/") for line in str(caught.value).splitlines()]
    assert [line.split(": ")[0] for line in where] == [
        "one.jsonl:1", "one.jsonl:1", "one.jsonl:1", "one.jsonl:3", "two.jsonl:1", "empty.jsonl",
        "none.jsonl",
    ]  # fmt: skip


def test_yaml_as_the_project_writes_it(tmp_path: Path) -> None:
    """Danger, two problems and kinds; the language is that of the folder."""
    folder = tmp_path / "tr"
    folder.mkdir()
    path = folder / "test_sentences.yml"
    path.write_text(
        'tests:\n- {text: "a b", intents: [debts, housing], problems: [debts, housing]}\n'
        '- {text: c, danger: crisis_suicide}\n- {text: d, intents: [work], near_danger: true}\n'
        "- {text: e, intents: [out_of_scope]}\n- {text: f, intents: [work], kind: typo}\n"
        "- {text: g, intents: [work]}\n",
        encoding="utf-8",
    )  # fmt: skip
    assert read_files([path]) == [
        Row("tr", "a b", "debts", ("housing",), ("debts", "housing"), "two_problems"),
        Row("tr", "c", "crisis_suicide", kind="danger"),
        Row("tr", "d", "work", kind="near_crisis"),
        Row("tr", "e", "out_of_scope", kind="out_of_scope"),
        Row("tr", "f", "work", kind="typo"),
        Row("tr", "g", "work", kind="unmarked"),
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("tests:\n- {text: a, intents: [work}\n", "is no YAML"),
        ("- a\n", ": has no list 'tests'"),
        ("tests:\n- a\n", ":2: is no sentence"),
        ("tests:\n- {text: a}\n", ":2: has neither 'intents', a list, nor 'danger'"),
        ("tests:\n- {text: a, intents: [work]}\n", ":2: 'lang' is missing"),
        ("language: tr\ntests:\n- {text: a, danger: debts}\n", ":3: 'danger' is 'debts'"),
        ("language: tr\ntests:\n- {text: a, intents: [wrk]}\n", ":3: 'intent' is 'wrk', no intent"),
        (
            "language: tr\ntests:\n- {text: a, intents: [work], problems: [debts]}\n",
            "'problems' is",
        ),
        ("language: tr\ntests:\n- {text: 12, intents: [work]}\n", ":3: 'text' is '12'"),
        ("tests: []\n", ": holds no message"),
    ],
)
def test_broken_yaml(tmp_path: Path, text: str, told: str) -> None:
    """The same, in the project's own form."""
    path = tmp_path / "own.yml"
    path.write_text(text, encoding="utf-8")
    (problem,) = problems(path)
    assert told in problem


def test_the_projects_own_sentences_can_be_read() -> None:
    """All of them; the languages that the bot writes come first, in their order."""
    languages = list(dict.fromkeys(row.lang for row in read_project()))
    written = [code for code in get_languages() if code in languages]
    assert languages[: len(written)] == written


def test_a_sample_takes_its_share_of_every_language() -> None:
    """The first of every three, language by language, however they are mixed."""
    rows = [Row(lang, str(n), "debts") for n in range(7) for lang in ("nl", "tr")]
    kept = [(row.lang, row.text) for row in sample(rows, 3)]
    assert kept == [(lang, n) for n in ("0", "3", "6") for lang in ("nl", "tr")]


ROWS = st.fixed_dictionaries(
    {
        "lang": st.sampled_from(["nl", "tr", "ckb", "ar-Latn"]),
        "text": st.text(st.characters(blacklist_categories=["Cs"])).filter(str.strip),
        "intent": st.sampled_from(INTENTS),
        "also": st.lists(st.sampled_from(INTENTS), max_size=3) | st.none(),
        "second": st.sampled_from(list(HELP_INTENTS)) | st.none(),
        "kind": st.text(st.characters(blacklist_categories=["Cs"])).filter(str.strip),
    }
).filter(lambda row: row["second"] != row["intent"])
QUICK = settings(
    max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@QUICK
@given(rows=st.lists(ROWS, min_size=1, max_size=4))
def test_good_rows_come_back_as_they_were_written(tmp_path: Path, rows: list[dict]) -> None:
    """Whatever signs are in a message."""
    read = read_files([written(tmp_path / "a.jsonl", *rows)])
    assert [(r.lang, r.text, r.intent) for r in read] == [
        (row["lang"], row["text"], row["intent"]) for row in rows
    ]


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(), lambda x: st.lists(x, max_size=2)
)


@QUICK
@given(row=st.dictionaries(st.sampled_from([*GOOD, "also", "second", "kind", "more"]), JSON))
def test_no_row_is_a_traceback(tmp_path: Path, row: dict) -> None:
    """Anything else is a row, or a problem of line 1."""
    path = written(tmp_path / "a.jsonl", row)
    try:
        read_files([path])
    except DataProblem as problem:
        assert all(line.startswith(f"[ERROR] {path}:1: ") for line in str(problem).splitlines())


@QUICK
@given(content=st.binary(max_size=60))
def test_no_file_is_a_traceback(tmp_path: Path, content: bytes) -> None:
    """Not even one that is no text."""
    for name in ("a.jsonl", "a.yml"):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(DataProblem):
            read_files([tmp_path / name])
