"""Where models lie: the pointer with every fault, and nothing deleted that is in use."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import datetime, timedelta, timezone
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot import models
from bot.errors import ModelUnknown, NoPrevious, PointerUnreadable

ROOT = Path(__file__).parents[2]
START = datetime(2026, 11, 29, 14, 3, tzinfo=timezone.utc)


def make(folder: Path, fingerprint: str = "abc", minutes: int = 0) -> str:
    """A trained model, with a file that nobody loads."""
    folder.mkdir(parents=True, exist_ok=True)
    made = START + timedelta(minutes=minutes)
    name = models.new_name(folder, fingerprint, made)
    new = folder / "being-trained"
    new.write_text(name, encoding="utf-8")
    file = models.file_of(folder, name)
    models.add(new, models.Model(file, fingerprint, made, {"nl": 3}, 1.5, {"e5": "e5-1"}))
    return name


def names(folder: Path) -> list[str]:
    return [model.name for model in models.listed(folder)]


# ---- the pointer


def test_no_pointer_is_nobodys_fault(tmp_path: Path) -> None:
    """A folder that does not exist yet holds no model and no mistake."""
    assert models.read_pointer(tmp_path / "models") is None
    assert models.current(tmp_path / "models") is None
    assert models.stamp(tmp_path / "models") is None
    assert models.listed(tmp_path / "models") == []


@pytest.mark.parametrize(
    "content",
    [
        "", "\n", '{"current": "weg', "null", "[]", "7", "{}", '{"current": null}',
        '{"current": 3}', '{"current": "../../secret"}', '{"current": "wegwijzer-gone"}',
        '{"current": "wegwijzer-20261129-1403-abc", "previous": ["x"]}', "\x00\x00\x00",
    ],
)  # fmt: skip
def test_a_damaged_pointer_says_what_to_do(tmp_path: Path, content: str) -> None:
    """Empty, cut off, of another form, naming what is not there or lies elsewhere."""
    make(tmp_path)
    (tmp_path / "current").write_text(content, encoding="utf-8")
    with pytest.raises(PointerUnreadable, match="wegwijzer model use"):
        models.read_pointer(tmp_path)
    assert models.current(tmp_path) is None


def test_a_pointer_of_other_bytes_than_text(tmp_path: Path) -> None:
    """What a failing disk leaves is a fault like any other."""
    (tmp_path / "current").write_bytes(b"\xff\xfe\x80")
    with pytest.raises(PointerUnreadable):
        models.read_pointer(tmp_path)


def test_a_damaged_pointer_is_repaired_by_use(tmp_path: Path) -> None:
    """One command, and everything is as it should be."""
    name = make(tmp_path)
    (tmp_path / "current").write_text('{"curr', encoding="utf-8")
    models.use(tmp_path, name)
    assert models.read_pointer(tmp_path) == models.Pointer(name)


def test_nothing_is_deleted_while_it_is_unknown_what_is_in_use(tmp_path: Path) -> None:
    """A damaged pointer, a missing one, one to a missing file: all models stay."""
    there = {make(tmp_path, minutes=n) for n in range(6)}
    for content in (None, "", '{"current": "wegwijzer-gone"}'):
        if content is not None:
            (tmp_path / "current").write_text(content, encoding="utf-8")
        assert models.prune(tmp_path) == []
    assert set(names(tmp_path)) == there


def test_the_stamp_changes_with_every_switch(tmp_path: Path) -> None:
    """A running bot notices each of them, also back and forth within a moment."""
    first, second = make(tmp_path), make(tmp_path, minutes=1)
    stamps = [models.stamp(tmp_path)]
    for name in (first, second, first, second):
        models.use(tmp_path, name)
        stamps.append(models.stamp(tmp_path))
    assert all(a != b for a, b in pairwise(stamps))


# ---- switching


def test_use_and_rollback(tmp_path: Path) -> None:
    """Back and forth; using the same again does not forget the previous one."""
    first, second = make(tmp_path), make(tmp_path, minutes=1)
    models.use(tmp_path, first)
    with pytest.raises(NoPrevious):
        models.rollback(tmp_path)
    models.use(tmp_path, second)
    assert models.use(tmp_path, second).previous == first
    assert models.rollback(tmp_path) == models.Pointer(first, second)
    assert models.rollback(tmp_path) == models.Pointer(second, first)


def test_rollback_to_a_file_that_is_gone(tmp_path: Path) -> None:
    """Refused; what is in use stays."""
    first, second = make(tmp_path), make(tmp_path, minutes=1)
    models.use(tmp_path, first)
    models.use(tmp_path, second)
    models.file_of(tmp_path, first).unlink()
    with pytest.raises(NoPrevious, match=first):
        models.rollback(tmp_path)
    now = models.current(tmp_path)
    assert now is not None
    assert now.name == second


def test_use_of_a_file_that_went_meanwhile(tmp_path: Path) -> None:
    """Between trying a model and using it, another process may have deleted it."""
    first = make(tmp_path)
    models.use(tmp_path, first)
    with pytest.raises(ModelUnknown):
        models.use(tmp_path, "wegwijzer-gone")
    assert models.read_pointer(tmp_path) == models.Pointer(first)


_SWITCH = """
import sys
from pathlib import Path
from bot import models
folder, name = Path(sys.argv[1]), sys.argv[2]
for _ in range(60):
    models.use(folder, name)
    models.prune(folder)
"""


def test_two_processes_switch_at_once(tmp_path: Path) -> None:
    """Whoever reads meanwhile finds a whole pointer to a model that is there, every time."""
    both = [make(tmp_path, minutes=n) for n in (0, 1)]
    models.use(tmp_path, both[0])
    running = [
        subprocess.Popen([sys.executable, "-c", _SWITCH, str(tmp_path), name], cwd=ROOT)
        for name in both
    ]
    reads = 0
    while any(process.poll() is None for process in running):
        pointer = models.read_pointer(tmp_path)
        assert pointer is not None
        assert pointer.current in both
        reads += 1
    assert [process.returncode for process in running] == [0, 0]
    assert reads > 20
    assert set(names(tmp_path)) == set(both)
    assert not list(tmp_path.glob(".current-*"))  # nothing half written is left


# ---- what is kept


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("train"), st.integers(0, 4)),
        st.tuples(st.just("use"), st.integers(0, 9)),
        st.tuples(st.just("rollback"), st.just(0)),
        st.tuples(st.just("clock back"), st.integers(1, 500)),
        st.tuples(st.just("delete by hand"), st.integers(0, 9)),
    ),
    max_size=25,
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps=STEPS)
def test_what_is_in_use_is_never_deleted(
    steps: list[tuple[str, int]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Whatever maintainers do: in use, the one before and the newly trained stay; three in all."""
    folder = tmp_path_factory.mktemp("models")
    minutes = 0
    for step, number in steps:
        there = names(folder)
        before = models.read_pointer(folder)
        if step == "train":
            minutes += 1
            name = make(folder, f"fp{number}", minutes)
            if before is None:
                models.use(folder, name)
            models.prune(folder, also=name)
            assert name in names(folder)
            assert len(names(folder)) <= models.KEPT
        elif step == "use" and there:
            models.use(folder, there[number % len(there)])
        elif step == "rollback" and before and before.previous in there:
            models.rollback(folder)
        elif step == "clock back":
            minutes -= number
        elif step == "delete by hand" and there:
            name = there[number % len(there)]
            if before is None or name != before.current:
                models.file_of(folder, name).unlink()
                continue
        after = models.read_pointer(folder)  # raises when the file in use is gone
        if before and before.previous in there:
            assert before.previous in names(folder)
        assert after is not None or before is None


def test_old_models_go(tmp_path: Path) -> None:
    """In use, the previous one, the newest: the rest is deleted, with the file beside it."""
    there = [make(tmp_path, minutes=n) for n in range(6)]
    models.use(tmp_path, there[0])
    models.use(tmp_path, there[2])
    assert set(models.prune(tmp_path)) == {there[1], there[3], there[4]}
    assert names(tmp_path) == [there[5], there[2], there[0]]
    assert len(list(tmp_path.glob("*.json"))) == 3


# ---- names and what is known


def test_a_name_may_be_a_part(tmp_path: Path) -> None:
    """A date or a fingerprint that no other has; a file name; a path."""
    first, second = make(tmp_path, "aaa1"), make(tmp_path, "bbb2", 1)
    assert models.find(tmp_path, "aaa1").name == first
    assert models.find(tmp_path, f"{second}.tar.gz").name == second
    assert models.find(tmp_path, str(models.file_of(tmp_path, second))).name == second


def test_unknown_names_get_a_suggestion_and_a_list(tmp_path: Path) -> None:
    """'Did you mean', and what there is."""
    first, second = make(tmp_path, "aaa1"), make(tmp_path, "bbb2", 1)
    with pytest.raises(ModelUnknown) as caught:
        models.find(tmp_path, first.replace("aaa1", "aab1"))
    assert f"did you mean {first}?" in str(caught.value)
    assert second in str(caught.value)
    with pytest.raises(ModelUnknown, match=f"{second} or {first}"):
        models.find(tmp_path, "20261129")
    with pytest.raises(ModelUnknown, match="wegwijzer train"):
        models.find(tmp_path / "empty", "x")


def test_two_trainings_in_one_minute(tmp_path: Path) -> None:
    """The second gets another name, and is the newer one."""
    first = make(tmp_path)
    second = make(tmp_path)
    assert first != second
    assert len(names(tmp_path)) == 2


def test_what_is_known_of_a_model(tmp_path: Path) -> None:
    """As it was noted; and without the file beside it, or with a broken one, from its name."""
    name = make(tmp_path, "abc")
    (model,) = models.listed(tmp_path)
    assert (model.fingerprint, model.made, model.examples) == ("abc", START, {"nl": 3})
    assert (model.seconds, model.encoders) == (1.5, {"e5": "e5-1"})
    facts = tmp_path / f"{name}.json"
    for content in ("", "{", json.dumps({"made": 3}), "[]"):
        facts.write_text(content, encoding="utf-8")
        (model,) = models.listed(tmp_path)
        assert (model.name, model.fingerprint, model.made) == (name, "abc", START)
    facts.unlink()
    assert models.listed(tmp_path)[0].made == START


def test_a_model_from_before_there_were_dates(tmp_path: Path) -> None:
    """Models of an earlier version are listed too."""
    (tmp_path / "wegwijzer-0123abcd.tar.gz").touch()
    (model,) = models.listed(tmp_path)
    assert (model.name, model.fingerprint) == ("wegwijzer-0123abcd", "0123abcd")


def test_the_newest_candidate(tmp_path: Path) -> None:
    """Neither what is in use nor what was turned back."""
    there = [make(tmp_path, minutes=n) for n in range(3)]
    models.use(tmp_path, there[0])
    models.use(tmp_path, there[2])
    models.rollback(tmp_path)
    assert models.newest_candidate(tmp_path).name == there[1]
    models.file_of(tmp_path, there[1]).unlink()
    with pytest.raises(ModelUnknown, match="candidate"):
        models.newest_candidate(tmp_path)


def test_an_older_model_is_no_candidate(tmp_path: Path) -> None:
    """After three trainings the first still lies there: `model use` must not go back to it."""
    there = [make(tmp_path, minutes=n) for n in range(3)]
    models.use(tmp_path, there[1])
    models.use(tmp_path, there[2])
    with pytest.raises(ModelUnknown, match="candidate"):
        models.newest_candidate(tmp_path)


def test_what_a_killed_training_left_goes(tmp_path: Path) -> None:
    """The next training removes it, and leaves one alone that still runs."""
    code = (
        "import os; from pathlib import Path; from bot import models\n"
        f"with models.place_to_train(Path({str(tmp_path)!r})) as place:\n"
        "    (place / 'half').touch(); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False)
    (tmp_path / ".training-older").mkdir()
    assert len(list(tmp_path.glob(".training-*"))) == 2
    with models.place_to_train(tmp_path) as first, models.place_to_train(tmp_path) as second:
        assert sorted(tmp_path.glob(".training-*")) == sorted((first, second))
    assert not list(tmp_path.glob(".training-*"))
