"""Start a command of `wegwijzer` under watch, as a process of its own.

    python launch.py --record FILE [--allow HOST:PORT]… [--faults] COMMAND…

What it opens for writing, connects to, looks up and starts is written to the record, one JSON line
each. A connection or a name that is not allowed is refused as well. With `--faults`, messages that
say so make parts of the bot fail with the message in the exception (`faults.py`).
SIGUSR1: search the living objects of the process (`living.py`).
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable
from typing import Any

_LOOK_UPS = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}
_SENDS = {"socket.connect", "socket.sendto", "socket.sendmsg"}
_STARTS = {"subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.fork", "os.forkpty"}
_CHANGES = {"os.rename", "os.link", "os.symlink", "os.truncate", "os.mkdir"}
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def main() -> None:
    """Read the arguments, put the watch in place, and become the command."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--record", required=True)
    parser.add_argument("--allow", action="append", default=[])
    parser.add_argument("--faults", action="store_true")
    parser.add_argument("command", nargs=argparse.REMAINDER)
    arguments = parser.parse_args()
    sys.addaudithook(watch(arguments.record, frozenset(arguments.allow)))
    sys.argv = ["wegwijzer", *arguments.command]
    from bot.privacy import guard_residents

    guard_residents()
    if arguments.faults:
        from tests.prove.privacy import faults

        faults.put_in_place()
    from tests.prove.privacy import living

    living.search_on_signal(arguments.record + ".living")
    from bot.__main__ import main as command

    command()


def watch(record: str, allowed: frozenset[str]) -> Callable[[str, tuple[Any, ...]], None]:
    """Return an audit hook that writes down what leaves the process, and lets nothing else out."""
    file = os.open(record, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def note(what: str, value: object) -> None:
        os.write(file, json.dumps([what, value]).encode() + b"\n")

    def hook(event: str, values: tuple[Any, ...]) -> None:
        if event == "open":
            path, mode, flags = values
            if (isinstance(flags, int) and flags & _WRITING) or (mode and set("wax+") & set(mode)):
                note("write", _text(path))
        elif event == "sqlite3.connect":
            note("write", _text(values[0]))
        elif event in _CHANGES:
            note("write", _text(values[1] if event in ("os.rename", "os.link") else values[0]))
        elif event in _STARTS:
            note("start", [_text(part) for part in values])
        elif event == "socket.bind":
            note("listen", _text(values[1]))
        elif event in _SENDS or event in _LOOK_UPS:
            _check(event, values, note, allowed)

    return hook


def _check(
    event: str,
    values: tuple[Any, ...],
    note: Callable[[str, object], None],
    allowed: frozenset[str],
) -> None:
    if event in _LOOK_UPS:
        host = _text(values[0])
        if host in {one.rpartition(":")[0] for one in allowed}:
            return
        note("look-up", host)
        raise PermissionError("a name was looked up")
    address = values[1]
    if isinstance(address, tuple) and f"{address[0]}:{address[1]}" in allowed:
        note("allowed", f"{address[0]}:{address[1]}")
        return
    note("connect", _text(address))
    raise PermissionError("a connection was opened")


def _text(value: object) -> str:
    return value.decode(errors="replace") if isinstance(value, bytes) else str(value)


if __name__ == "__main__":
    main()
