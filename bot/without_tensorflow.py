"""Serve without TensorFlow: Rasa imports it for its neural networks, of which we use none.

Our classifier is trained with TensorFlow and runs without it (`nlu_components/heads.py`). A process
that only serves would still load it with Rasa: four seconds of every start and 370 MB. So it gets
names instead, that can be inherited from and used as decorators while modules are imported, and
nothing else: whatever wants to compute with one is told where TensorFlow went.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from functools import cache
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from types import ModuleType
from typing import Any

_LEFT_OUT = frozenset({"tensorflow", "tensorflow_addons", "keras"})


class TensorFlowLeftOut(RuntimeError):
    """Something needs TensorFlow in a process that only serves."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"{name} is needed, but this process serves without TensorFlow: a component of"
            " nlu_data/config.yml that needs it cannot be used (bot/without_tensorflow.py)"
        )


def leave_out_tensorflow() -> None:
    """Let `import tensorflow` give names only, from now on. Call before Rasa is imported.

    Nothing is changed when TensorFlow is there already. For processes that train nothing.
    """
    if "tensorflow" in sys.modules:
        return
    # spaCy's own layer does without TensorFlow where there is none; names would confuse it.
    sys.modules["tensorflow"] = None  # type: ignore[assignment]  # `import` then finds nothing
    importlib.import_module("thinc.compat")
    del sys.modules["tensorflow"]
    sys.meta_path.insert(0, _Finder())


class _Finder(MetaPathFinder, Loader):
    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname.split(".")[0] not in _LEFT_OUT:
            return None
        return ModuleSpec(fullname, self, is_package=True)

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _Names(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Nothing to run."""


class _Names(ModuleType):
    """A module in which every name exists."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _name(f"{self.__name__}.{name}")


class _Name(type):
    """A class without content, whose attributes are such classes too."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _name(f"{cls.__name__}.{name}")

    def __call__(cls, *values: Any, **named: Any) -> Any:
        """As a decorator return what is decorated, or the decorator; later refuse."""
        if not _importing():
            raise TensorFlowLeftOut(cls.__name__)
        if len(values) == 1 and callable(values[0]) and not named:
            return values[0]
        return cls

    def __getitem__(cls, _: Any) -> Any:
        return cls


@cache
def _name(name: str) -> _Name:
    return _Name(name, (), {})


def _importing() -> bool:
    """Whether a module is being imported by whoever asks."""
    frame = sys._getframe(1)
    while frame is not None:
        if frame.f_code is _EXECUTES:
            return True
        if frame.f_back is None:
            return False
        frame = frame.f_back
    return False


# What runs a module's code when it is imported; `frozen`, so known by its code only.
_EXECUTES = SourceFileLoader.exec_module.__code__
