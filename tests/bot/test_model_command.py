"""`wegwijzer train` and `wegwijzer model`, with files that nobody loads."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from click.testing import CliRunner, Result

from bot import model_trial, models, training
from bot.commands.model import model as command
from bot.commands.train import train as train_command
from bot.errors import BotError, ModelUnfit, ModelUnknown, NoPrevious
from tests.bot.test_models import make, names

Run = Callable[..., Result]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("WEGWIJZER_HOME", str(tmp_path))
    found = tmp_path / "models"
    found.mkdir()
    return found


@pytest.fixture
def data(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Training without Rasa, on data of which only the fingerprint matters."""

    def change(fingerprint: str) -> None:
        monkeypatch.setattr(training, "fingerprint", lambda: fingerprint)

    def fake(place: Path, cache: Path) -> Path:
        file = place / "being-trained.tar.gz"
        file.write_text("a model", encoding="utf-8")
        return file

    change("aaaa")
    monkeypatch.setattr(training, "_train", fake)
    monkeypatch.setattr(training, "write_danger", lambda path: path.write_bytes(b""))
    monkeypatch.setattr(training.trust, "prepare", lambda folder: 0)
    monkeypatch.setattr(training, "encoder_versions", lambda: {"e5": "e5-1"})
    return change


@pytest.fixture
def run() -> Run:
    def invoke(*words: str) -> Result:
        result = CliRunner().invoke(command, list(words), catch_exceptions=True)
        if isinstance(result.exception, BotError):
            raise result.exception
        return result

    return invoke


def in_use(folder: Path) -> str:
    now = models.current(folder)
    assert now is not None
    return now.name


def make_model() -> tuple[str, str]:
    """Train; return what was said and the name of the newest model."""
    result = CliRunner().invoke(train_command, catch_exceptions=False)
    return result.output, names(training.get_settings().models)[0]


# ---- train


def test_the_first_model_is_in_use_and_the_second_is_not(
    folder: Path, data: Callable[[str], None]
) -> None:
    """A candidate waits, and the maintainer hears what to do."""
    said, first = make_model()
    assert "in use" in said
    assert in_use(folder) == first
    data("bbbb")
    said, second = make_model()
    assert second != first
    assert in_use(folder) == first
    assert "wegwijzer model compare" in said
    assert f"wegwijzer model use {second}" in said
    assert models.about(models.file_of(folder, second)).examples["nl"] > 100
    assert not list(folder.glob(".training-*"))


def test_if_needed(folder: Path, data: Callable[[str], None]) -> None:
    """The model of the present data is there and in use, and nothing is trained twice."""
    assert training.train(if_needed=True).trained
    assert not training.train(if_needed=True).trained
    data("bbbb")
    report = training.train(if_needed=True)
    assert (report.trained, report.in_use) == (True, True)
    assert training.find_model() == report.model
    data("aaaa")  # the data as they were before: their model is still there
    again = training.train(if_needed=True)
    assert not again.trained
    assert training.find_model() == again.model != report.model


def test_if_needed_keeps_what_a_maintainer_chose(folder: Path, data: Callable[[str], None]) -> None:
    """Who went back does not find the bad model in use after the next start."""
    training.train()
    first = in_use(folder)
    data("bbbb")
    training.train(if_needed=True)
    models.rollback(folder, data="bbbb")
    assert not training.train(if_needed=True).trained
    assert in_use(folder) == first
    data("cccc")  # other data: what was chosen before says nothing of them
    assert training.train(if_needed=True).trained
    assert in_use(folder) != first


def test_if_missing_leaves_a_candidate_a_candidate(
    folder: Path, data: Callable[[str], None]
) -> None:
    """A server that starts again does not put in use what nobody compared."""
    result = CliRunner().invoke(train_command, ["--if-missing"], catch_exceptions=False)
    assert "in use" in result.output
    first = in_use(folder)
    data("bbbb")
    make_model()
    result = CliRunner().invoke(train_command, ["--if-missing"], catch_exceptions=False)
    assert result.output == ""
    assert in_use(folder) == first


def test_a_broken_pointer_and_if_needed(folder: Path, data: Callable[[str], None]) -> None:
    """`make chat` works again by itself; there is no second training."""
    report = training.train()
    (folder / "current").write_text('{"curr', encoding="utf-8")
    assert training.find_model() == report.model
    assert not training.train(if_needed=True).trained
    assert in_use(folder) == models.about(report.model).name


def test_training_that_fails_changes_nothing(
    folder: Path, data: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither a model nor half of one is left; what is in use stays."""
    training.train()
    first, before = in_use(folder), sorted(p.name for p in folder.iterdir())

    def fail(place: Path, cache: Path) -> Path:
        (place / "half").touch()
        raise RuntimeError("no space left")

    monkeypatch.setattr(training, "_train", fail)
    with pytest.raises(RuntimeError):
        training.train()
    assert in_use(folder) == first
    assert sorted(p.name for p in folder.iterdir()) == before


def test_a_model_of_another_encoder_is_refused(folder: Path, data: Callable[[str], None]) -> None:
    """It would load, answer, and understand nothing."""
    name = make(folder)
    training.check_encoders(models.file_of(folder, name))
    other = models.about(models.file_of(folder, name))
    models.note(models.Model(other.path, other.fingerprint, other.made, encoders={"e5": "e5-2"}))
    with pytest.raises(ModelUnfit, match="sentence encoder e5"):
        training.check_encoders(other.path)


# ---- model


def test_list(folder: Path, run: Run) -> None:
    """Which there are, of what, and which is in use; a broken pointer is said."""
    assert "wegwijzer train" in run("list").output
    first, second = make(folder), make(folder, minutes=1)
    third = make(folder, minutes=2)
    models.use(folder, first)
    models.use(folder, second)
    lines = run("list").output.splitlines()
    assert [line.split()[0] for line in lines] == [third, second, first]
    assert ["candidate" in lines[0], "in use" in lines[1], "previous" in lines[2]] == [True] * 3
    assert "3 examples in 1 language," in lines[0]
    (folder / "current").write_text("", encoding="utf-8")
    assert "wegwijzer model use NAME" in run("list").output


def test_use_tries_first(folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """What fails on trial is not used, and nothing changes."""
    first, second = make(folder), make(folder, "other", 1)
    models.use(folder, first)
    tried: list[Path] = []
    problem: str | None = "it does not see danger in 'x'"

    def try_model(path: Path) -> str | None:
        tried.append(path)
        return problem

    monkeypatch.setattr(model_trial, "try_model", try_model)
    with pytest.raises(ModelUnfit, match=r"does not see danger.*Nothing was changed"):
        run("use")
    assert in_use(folder) == first
    problem = None
    assert f"In use: {second}" in run("use", "other").output
    assert in_use(folder) == second
    assert tried == [models.file_of(folder, second)] * 2
    assert f"In use: {first}" in run("rollback").output
    assert "in use already" in run("use", first).output
    with pytest.raises(ModelUnknown, match=f"did you mean {second}"):
        run("use", "oother")
    assert in_use(folder) == first


def test_rollback_without_a_previous_one(folder: Path, run: Run) -> None:
    """One sentence."""
    models.use(folder, make(folder))
    with pytest.raises(NoPrevious, match="no other model was in use before"):
        run("rollback")


@pytest.mark.slow
def test_a_file_that_is_no_model_fails_its_trial(tmp_path: Path) -> None:
    """In a process of its own, with one sentence about why."""
    path = tmp_path / "wegwijzer-20261129-1403-broken.tar.gz"
    path.write_bytes(b"no model")
    problem = model_trial.try_model(path)
    assert problem is not None
    assert "could not be loaded" in problem
    assert "there is no trained model" in str(model_trial.try_model(tmp_path / "gone.tar.gz"))


@pytest.mark.parametrize(
    ("intents", "says", "wrong"),
    [
        ([("debts", 0.9)], [{}], "does not see danger"),
        ([("crisis_suicide", 0.4), ("crisis_danger", 0.3), ("debts", 0.2)], [{}], "help question"),
        ([("crisis_suicide", 0.4), ("crisis_danger", 0.3), ("right", 0.2)], [], "no answer"),
    ],
)
def test_a_model_that_answers_badly_fails_its_trial(
    monkeypatch: pytest.MonkeyPatch, intents: list[Any], says: list[Any], wrong: str
) -> None:
    """Danger, a help question, the rules: each is asked."""

    async def act(*_: object) -> list[Any]:
        return says

    parsed = SimpleNamespace(intents=intents)
    mind = SimpleNamespace(runtime=SimpleNamespace(parse_now=lambda text: parsed), act=act)
    if wrong == "no answer":
        monkeypatch.setattr(model_trial, "HELP", {"x": {"right"}})
    assert wrong in str(model_trial.ask(mind))  # type: ignore[arg-type]


# ---- compare


def test_compare_needs_two(folder: Path, run: Run) -> None:
    """Without a candidate there is nothing to compare; nor with one model twice."""
    first = make(folder)
    models.use(folder, first)
    with pytest.raises(ModelUnknown, match="newest candidate"):
        run("compare")
    assert f"both are {first}" in run("compare", first).output


def test_compare_shows_better_and_worse(
    folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sentence by sentence: worse ends with 1; figures stand beside both models afterwards."""
    from bot import model_compare
    from bot.understanding import Understood

    first, second = make(folder), make(folder, minutes=1)
    models.use(folder, first)
    good = second

    def parser(model: models.Model) -> Callable[[str], Understood]:
        def parse(text: str) -> Understood:
            right = {row.text: row for row in model_compare.sentences()}[text]
            intent = right.intent if model.name == good else "greet"
            danger = intent if intent.startswith("crisis") else None
            return Understood(right.lang, "Latn", ((intent, 0.9),), (), danger, ())

        return parse

    everything = model_compare.sentences(("nl", "tr"), 20)
    monkeypatch.setattr(model_compare, "sentences", lambda *_: everything)
    monkeypatch.setattr(model_compare, "_parser", parser)
    result = run("compare")
    assert result.exit_code == 0, result.output
    assert "Better: nl top1" in result.output
    assert f"wegwijzer model use {second}" in result.output
    assert models.about(models.file_of(folder, second)).figures["all"]["top1"] == 1.0
    assert "top1 1.000" in run("list").output
    good = first
    result = run("compare", "--every", "20")
    assert result.exit_code == 1
    assert "fell by more than the noise" in result.output
    assert run("compare", second, first).exit_code == 0
