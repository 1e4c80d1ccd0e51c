"""Measure the map at several sizes: import, file, search, memory, and a plain scan beside it.

All places are made up (`synthetic`) and live in a temporary folder. Every stage runs in a fresh
process (`bench_stages`), so that its memory is its own.
"""

import json
import os
import platform
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from social_map.bench_queries import KINDS
from social_map.bench_stages import PAGES
from social_map.errors import StoreError
from social_map.messages import Language, say
from social_map.synthetic import write_hsds

SIZES = (1_000, 10_000, 100_000, 300_000)
QUESTIONS = 1_000
#: Questions that are answered by a scan too; a few, because a scan takes its time.
SCANS = 10
#: What is promised, and for which size.
TARGET_SIZE = 100_000
P50_MS, P99_MS, RATE, MEMORY_MB = 2.0, 10.0, 5_000.0, 300.0

_MB = 1_000_000

Progress = Callable[[str], None]


@dataclass(frozen=True)
class Speed:
    """How fast one kind of question is answered, in milliseconds.

    Attributes:
        p50: Half of the answers are faster.
        p99: 99 of 100 are.
        cpu_p50, cpu_p99: The same in time of the processor, which other programs do not lengthen.
        scan_p50: The same of the plain scan, on the first of the same questions.
    """

    p50: float
    p99: float
    cpu_p50: float
    cpu_p99: float
    scan_p50: float

    @property
    def ratio(self) -> float:
        """How many times longer a scan takes."""
        return self.scan_p50 / self.p50 if self.p50 else 0.0


@dataclass(frozen=True)
class Measured:
    """What was measured at one size.

    Attributes:
        size: Number of services.
        hsds_mb: Size of the HSDS JSON that was imported.
        import_rate: Services a second, from HSDS JSON to a map that can be searched.
        import_cpu_rate: Services a second of the processor.
        import_reading_share: Part of that time that went to reading HSDS.
        file_mb: Size of the map.
        import_memory_mb, search_memory_mb, scan_memory_mb: The most memory of each process.
        speed: Kind of question to its speed.
    """

    size: int
    hsds_mb: float
    import_rate: float
    import_cpu_rate: float
    import_reading_share: float
    file_mb: float
    import_memory_mb: float
    search_memory_mb: float
    scan_memory_mb: float
    speed: Mapping[str, Speed]


@dataclass(frozen=True)
class Machine:
    """What it was measured on."""

    processor: str
    cores: int
    system: str
    python: str
    load: float


def run(
    sizes: Sequence[int],
    *,
    asked: int = QUESTIONS,
    scans: int = SCANS,
    progress: Progress = lambda text: None,
) -> list[Measured]:
    """Measure every size.

    Args:
        sizes: Numbers of services.
        asked: Questions of each kind.
        scans: How many of them are answered by a scan too.
        progress: Called with what is being done.

    Raises:
        StoreError: A stage failed; the message holds what it said last.
    """
    found = []
    for size in sizes:
        with TemporaryDirectory(prefix="wegwijzer-bench-") as folder:
            found.append(_measure(Path(folder), size, asked, scans, progress))
    return found


def _measure(folder: Path, size: int, asked: int, scans: int, progress: Progress) -> Measured:
    progress(f"{size:,}: HSDS")
    hsds_bytes = write_hsds(folder / PAGES, size)
    progress(f"{size:,}: import")
    imported = _stage("import", folder, size, 0)
    progress(f"{size:,}: search")
    searched = _stage("search", folder, size, asked)
    progress(f"{size:,}: scan")
    scanned = _stage("scan", folder, size, scans)
    speed = {
        kind: Speed(
            p50=quantile(searched["milliseconds"][kind]["clock"], 0.5),
            p99=quantile(searched["milliseconds"][kind]["clock"], 0.99),
            cpu_p50=quantile(searched["milliseconds"][kind]["cpu"], 0.5),
            cpu_p99=quantile(searched["milliseconds"][kind]["cpu"], 0.99),
            scan_p50=quantile(scanned["milliseconds"][kind]["clock"], 0.5),
        )
        for kind in KINDS
    }
    seconds = imported["import_seconds"]
    return Measured(
        size=size,
        hsds_mb=hsds_bytes / _MB,
        import_rate=size / seconds,
        import_cpu_rate=size / imported["import_cpu_seconds"],
        import_reading_share=imported["import_reading_seconds"] / seconds,
        file_mb=imported["file_bytes"] / _MB,
        import_memory_mb=imported["peak_bytes"] / _MB,
        search_memory_mb=searched["peak_bytes"] / _MB,
        scan_memory_mb=scanned["peak_bytes"] / _MB,
        speed=speed,
    )


def _stage(name: str, folder: Path, size: int, number: int) -> Any:
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "social_map.bench_stages",
            name,
            str(folder),
            str(size),
            str(number),
        ],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "WEGWIJZER_HOME": str(folder)},
    )
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["?"])[-1]
        raise StoreError(
            f"bench, {size:,}, {name}", f"failed ({last})", "free some disk and memory"
        )
    return json.loads(done.stdout)


def quantile(values: Sequence[float], share: float) -> float:
    """Return the smallest value that is not smaller than this share of the values."""
    ordered = sorted(values)
    if not ordered:
        return 0.0
    return ordered[max(0, -(-round(share * 1000) * len(ordered) // 1000) - 1)]


def machine() -> Machine:
    """Return what this is measured on."""
    processor = platform.processor() or platform.machine()
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                processor = line.partition(":")[2].strip()
                break
    except OSError:
        pass
    try:
        load = os.getloadavg()[0]
    except OSError:
        load = 0.0
    return Machine(
        processor=processor,
        cores=os.cpu_count() or 1,
        system=f"{platform.system()} {platform.machine()}",
        python=platform.python_version(),
        load=load,
    )


def as_json(found: Sequence[Measured], on: Machine) -> dict[str, Any]:
    """Return everything as JSON values."""
    rows = []
    for row in found:
        facts = asdict(row)
        for kind, speed in row.speed.items():
            facts["speed"][kind]["ratio"] = speed.ratio
        rows.append(facts)
    return {"machine": asdict(on), "measured": rows, "targets": targets(found)}


def targets(found: Sequence[Measured]) -> dict[str, bool]:
    """Return which promises hold at `TARGET_SIZE`; nothing when it was not measured."""
    row = next((row for row in found if row.size == TARGET_SIZE), None)
    if row is None:
        return {}
    return {
        "p50": max(speed.p50 for speed in row.speed.values()) <= P50_MS,
        "p99": max(speed.p99 for speed in row.speed.values()) <= P99_MS,
        "import": row.import_rate >= RATE,
        "memory": max(row.import_memory_mb, row.search_memory_mb) <= MEMORY_MB,
    }


def picture(path: Path, found: Sequence[Measured], on: Machine, language: Language) -> None:
    """Draw how everything grows with the number of services."""
    from social_map.pictures import growth

    milliseconds = {
        say(f"bench_{kind}", language): {
            "p50": [row.speed[kind].p50 for row in found],
            "p99": [row.speed[kind].p99 for row in found],
            say("bench_scan", language): [row.speed[kind].scan_p50 for row in found],
        }
        for kind in KINDS
    }
    panels: dict[str, dict[str, list[float | None]]] = {
        f"{name} (ms)": {label: list(values) for label, values in lines.items()}
        for name, lines in milliseconds.items()
    }
    panels[say("bench_import", language)] = {
        say("bench_rate", language): [row.import_rate for row in found]
    }
    panels["MB"] = {
        say("bench_file", language): [row.file_mb for row in found],
        say("bench_memory_import", language): [row.import_memory_mb for row in found],
        say("bench_memory_search", language): [row.search_memory_mb for row in found],
        say("bench_memory_scan", language): [row.scan_memory_mb for row in found],
    }
    growth(
        path,
        [row.size for row in found],
        panels,
        title=say("bench_title", language),
        axis=say("bench_size", language),
        note=say("bench_machine", language, **asdict(on)),
    )
