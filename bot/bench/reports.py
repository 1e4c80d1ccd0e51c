"""What the benches print and write: a table, the promises, the machine; and the same as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import click

from bot.bench import load, reply, start, throughput
from bot.bench.figures import Part, Spread, Target, growth
from bot.errors import CannotMeasure
from social_map.bench import Machine

Settings = Mapping[str, Any]
_NOTHING = "–"


@dataclass(frozen=True)
class Report:
    """Everything that one bench found.

    Attributes:
        title: Above the table.
        headers, rows: The table; the first column is text, the others are numbers.
        figures: The same, for programs.
        settings: What was measured with.
        targets: What was promised, and whether it holds.
        problems: Parts that failed, and why.
        notes: What else a reader has to know.
    """

    title: str
    headers: Sequence[str]
    rows: Sequence[Sequence[str]]
    figures: Any
    settings: Settings
    targets: Sequence[Target]
    problems: Sequence[str] = ()
    notes: Sequence[str] = field(default=())

    @property
    def good(self) -> bool:
        """Whether every part was measured and every promise that was measured holds."""
        return not self.problems and all(one.holds is not False for one in self.targets)


def machine_line(on: Machine) -> str:
    """Return date and machine in one line."""
    from social_map.messages import say

    return f"{date.today().isoformat()}: " + say("bench_machine", "en", **asdict(on))


def show(report: Report, on: Machine) -> None:
    """Print a report."""
    from social_map.commands.counted import print_table

    settings = ", ".join(f"{name} {value}" for name, value in report.settings.items())
    print_table(
        report.title,
        report.headers,
        report.rows,
        numbers=range(1, len(report.headers)),
        note="\n".join((*report.notes, settings, machine_line(on))),
    )
    for problem in report.problems:
        click.echo(f"FAILED: {problem}")
    for target in report.targets:
        holds = {True: "holds", False: "DOES NOT HOLD", None: "not measured"}[target.holds]
        click.echo(f"{holds}: {target.what}")


def write(report: Report, on: Machine, path: Path) -> None:
    """Write a report as JSON.

    Raises:
        CannotMeasure: The file cannot be written.
    """
    content = {
        "date": date.today().isoformat(), "machine": asdict(on), "settings": dict(report.settings),
        "measured": report.figures, "targets": [asdict(one) for one in report.targets],
        "problems": list(report.problems),
    }  # fmt: skip
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", "utf-8")
    except OSError as error:
        raise CannotMeasure(f"{path} cannot be written ({error.strerror})") from error


def _ms(value: float | None) -> str:
    if value is None:
        return _NOTHING
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}"


def _whole(value: float | None) -> str:
    return _NOTHING if value is None else f"{value:,.0f}"


def _spread(times: Spread | None) -> tuple[str, ...]:
    if times is None:
        return (_NOTHING,) * 5
    return (f"{times.n:,}", f"{times.failed:,}", _ms(times.p50), _ms(times.p99), _ms(times.worst))


_SPREAD = ("answered", "failed", "median ms", "p99 ms", "longest ms")


def reply_report(parts: Sequence[Part], settings: Settings) -> Report:
    """Report on `wegwijzer bench reply`."""
    floor = next((p.times.p50 for p in parts if p.key == reply.FLOOR and p.times), None)

    def ratio(part: Part) -> str:
        return f"{part.times.p50 / floor:.2f} ×" if part.times and floor else _NOTHING

    return Report(
        "From message to reply",
        ("", *_SPREAD, "of (c)", "CPU ms", "MB", "start s"),
        [(p.name, *_spread(p.times), ratio(p), _ms(p.cpu_ms), _whole(p.memory_mb),
          _ms(p.start_seconds))
         for p in parts],
        [asdict(part) for part in parts],
        settings,
        reply.targets(parts),
        [f"{part.name}: {part.problem}" for part in parts if part.problem],
        ("Every message is new, and asked of all parts in turn. (b) and (d) return keys and values:"
         " no guard of danger, no wording. MB of (a) holds this program too.",
         *(part.remark for part in parts if part.remark)),
    )  # fmt: skip


def start_report(starts: Sequence[start.Start], settings: Settings) -> Report:
    """Report on `wegwijzer bench start`."""
    lines = [(f"start {n}", one) for n, one in enumerate(starts, 1)]
    lines += [("median", start.middle(starts))] if starts else []
    return Report(
        "From start to answer",
        ("", "asks for updates s", "danger card s", "first answer s", "MB before the model",
         "MB after the first answer", "MB later"),
        [(name, f"{one.polling:.1f}", f"{one.danger:.1f}", f"{one.answer:.1f}",
          _whole(one.polling_mb), _whole(one.answer_mb), _whole(one.later_mb))
         for name, one in lines],
        [{"name": name, **asdict(one)} for name, one in lines],
        settings,
        start.targets(starts),
        notes=("Through HTTP; both messages were waiting before the bot was started. The first"
               " start may read its files from the disk, later ones from memory.",),
    )  # fmt: skip


def load_report(found: load.Loaded, settings: Settings) -> Report:
    """Report on `wegwijzer bench load`."""
    memory = [one.mb for one in found.memory]
    grown = growth(found.memory)
    apologies = sum(one.apology for one in found.heard)
    return Report(
        "Load through the Bot API emulator",
        ("", *_SPREAD, "apologies", "CPU ms", "MB at first", "MB at most", "growth MB"),
        [("wegwijzer telegram", *_spread(found.times), f"{apologies:,}", _ms(found.cpu_ms),
          _whole(memory[0] if memory else None), _whole(max(memory, default=None)),
          _NOTHING if grown is None else f"{grown:+.1f}")],
        {"times": asdict(found.times), "apologies": apologies, "cpu_ms": found.cpu_ms,
         "sent_late_ms": found.late_ms, "memory": [asdict(one) for one in found.memory],
         "growth_mb": grown, "logged": [list(one) for one in found.said],
         "by_time": [{"second": middle, **asdict(times)}
                     for middle, times in load.by_time(found.heard, 10)]},
        settings,
        load.targets(found),
        [found.problem] if found.problem else [],
        ("An answer's time counts from the moment when its message was due. This program sent 99 of"
         f" 100 messages no more than {_ms(found.late_ms)} ms late.",
         *(f"{number:,} × the bot logged: {line}" for line, number in found.said)),
    )  # fmt: skip


def throughput_report(rows: Sequence[throughput.Row], settings: Settings) -> Report:
    """Report on `wegwijzer bench throughput`."""
    return Report(
        "Throughput",
        ("", "processes", "users", "messages/s", *_SPREAD, "loop blocked ms", "MB"),
        [(row.part.name, str(row.processes), str(row.users),
          _NOTHING if row.per_second is None else f"{row.per_second:.1f}",
          *_spread(row.part.times), _ms(row.blocked_ms), _whole(row.part.memory_mb))
         for row in rows],
        [asdict(row) for row in rows],
        settings,
        throughput.targets(rows),
        list(dict.fromkeys(f"{row.part.name}, {row.processes} × process: {row.part.problem}"
                           for row in rows if row.part.problem)),
        ("Each user writes again as soon as the answer is there. Two processes are two bots with a"
         " model each, as behind a webhook; rasa run starts a second one only with Redis.",),
    )  # fmt: skip
