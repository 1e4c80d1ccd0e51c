"""A process that serves has no TensorFlow, and needs none."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
import yaml

from bot.settings import ROOT

# What Rasa offers that computes with TensorFlow.
_NEEDS_TENSORFLOW = {
    "DIETClassifier", "ResponseSelector", "ConveRTFeaturizer", "LanguageModelFeaturizer",
    "TEDPolicy", "UnexpecTEDIntentPolicy",
}  # fmt: skip


def run(code: str) -> list[str]:
    """Run a program in a process of its own; return the lines it printed."""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_rasa_is_imported_without_it() -> None:
    """With all its components, those that would need it too."""
    code = """
from bot.without_tensorflow import leave_out_tensorflow
leave_out_tensorflow()
import bot.runtime, rasa.engine.recipes.default_components, sys, json
import bot.nlu_components.place_matcher, bot.nlu_components.intent_classifier, spacy
spacy.blank("xx")
print(json.dumps([n for n in sys.modules if n.startswith("tensorflow.python.framework")]))
"""
    assert json.loads(run(code)[-1]) == []


def test_whatever_wants_to_compute_is_told_where_it_went() -> None:
    """Not a value that means nothing, somewhere later."""
    code = """
from bot.without_tensorflow import leave_out_tensorflow
leave_out_tensorflow()
import bot.runtime
import tensorflow as tf
from rasa.nlu.classifiers.diet_classifier import DIET
for compute in (lambda: tf.constant(1), lambda: tf.keras.layers.Dense(3), lambda: DIET({})):
    try:
        compute()
    except Exception as error:
        print(type(error).__name__, error)
"""
    lines = run(code)
    assert len(lines) == 3
    assert all("nlu_data/config.yml" in line for line in lines)


def test_once_there_it_stays() -> None:
    """A process that has loaded it goes on with it."""
    code = """
import sys, types
real = sys.modules["tensorflow"] = types.ModuleType("tensorflow")
from bot.without_tensorflow import leave_out_tensorflow
leave_out_tensorflow()
import tensorflow
print(tensorflow is real and not any(type(f).__module__ == "bot.without_tensorflow" for f in sys.meta_path))
"""
    assert run(code) == ["True"]


def test_our_model_has_no_component_that_needs_it() -> None:
    """The pipeline and the policies of config.yml."""
    config = yaml.safe_load((ROOT / "nlu_data" / "config.yml").read_text(encoding="utf-8"))
    names = {part["name"] for part in config["pipeline"] + config["policies"]}
    assert not names & _NEEDS_TENSORFLOW


@pytest.mark.parametrize("command", ["parse", "chat", "telegram"])
def test_commands_that_serve_leave_it_out(command: str) -> None:
    """Seen in what `import tensorflow` gives once the command has begun."""
    code = f"""
import sys
sys.argv = ["wegwijzer", "{command}", "--help"]
from bot.__main__ import main
try:
    main()
except SystemExit:
    pass
import tensorflow
print(hasattr(tensorflow, "anything"))
"""
    assert run(code)[-1] == "True"
