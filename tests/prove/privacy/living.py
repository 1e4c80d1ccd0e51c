"""Search the living objects of a process for what people wrote: what a cache holds is alive.

What is freed is not looked at: nobody can reach it any more, though its bytes may stay in memory
for a while.
"""

from __future__ import annotations

import gc
import json
import signal
from collections.abc import Iterable
from pathlib import Path
from types import CodeType, FrameType, ModuleType
from typing import Any

_SHOWN = 20
_WITHOUT_TEXT = (type, ModuleType, int, float, bool, complex, type(None), CodeType)


def search_on_signal(path: str) -> None:
    """At SIGUSR1 read `path`.asked (a JSON list of canaries) and write what is alive to `path`."""

    def search(_: int, frame: FrameType | None) -> None:
        asked = json.loads(Path(path + ".asked").read_text(encoding="utf-8"))
        # Where only, never what: this file is searched for canaries as well.
        Path(path + ".part").write_text(
            json.dumps(holders(asked, without=[asked])), encoding="utf-8"
        )
        Path(path + ".part").rename(path)

    signal.signal(signal.SIGUSR1, search)


def holders(canaries: Iterable[str], *, without: Iterable[object] = ()) -> list[str]:
    """Return through which types the objects that hold a canary can be reached.

    Args:
        canaries: Each is sought within every string and bytes object.
        without: Objects that are not looked into.
    """
    texts = list(canaries)
    contents = [text.encode() for text in texts]
    gc.collect()
    gc.unfreeze()  # only now: what the bot keeps from the collector is alive, dead or not
    stack: list[Any] = gc.get_objects()
    seen = {id(one) for one in (*without, *texts, *contents, texts, contents, stack, *stack)}
    via: dict[int, Any] = {}
    found: list[str] = []
    while stack and len(found) < _SHOWN:
        holder = stack.pop()
        for one in gc.get_referents(holder):
            if id(one) in seen:
                continue
            seen.add(id(one))
            kind = type(one)
            if kind is str:
                hit = any(text in one for text in texts)
            elif kind is bytes or kind is bytearray:
                hit = any(content in one for content in contents)
            else:
                if kind not in _WITHOUT_TEXT:
                    via[id(one)] = holder
                    stack.append(one)
                continue
            if hit:
                found.append(" < ".join(map(_name, (one, holder, *_above(holder, via)))))
    return found


def _above(holder: Any, via: dict[int, Any]) -> list[Any]:
    chain: list[Any] = []
    while (above := via.get(id(holder))) is not None and len(chain) < 5:
        chain.append(above)
        holder = above
    return chain or [one for one in gc.get_referrers(holder) if type(one) is not list][:4]


def _name(value: Any) -> str:
    if isinstance(value, FrameType):
        return f"frame {value.f_code.co_filename}:{value.f_lineno} {value.f_code.co_name}"
    return f"{type(value).__module__}.{type(value).__qualname__}"
