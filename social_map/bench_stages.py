"""What the bench measures, one stage in a process of its own: memory is that of the stage alone.

Run by `bench`: ``python -m social_map.bench_stages STAGE FOLDER SIZE QUESTIONS``; prints JSON.
"""

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

from social_map.bench_queries import KINDS, Question, questions
from social_map.gazetteer import Gazetteer
from social_map.store import Store

MAP = "map.db"
PAGES = "hsds"
_WARM_UP = 20

#: Kind of question to ``clock`` and ``cpu``, to milliseconds.
Timings = dict[str, dict[str, list[float]]]


def import_stage(folder: Path, size: int) -> dict[str, float]:
    """Import the services of a directory of HSDS pages into a new map, in one transaction."""
    from social_map import hsds
    from social_map.building import build_empty
    from social_map.editing import Change, apply

    path = folder / MAP
    build_empty(path, synthetic=True)
    before = path.stat().st_size
    reading = 0.0

    def changes() -> Iterator[Change]:
        nonlocal reading
        for page in sorted((folder / PAGES).glob("*.json")):
            started = perf_counter()
            found = hsds.read(page).records
            reading += perf_counter() - started
            yield from (Change(record["id"], record) for record in found)

    started, worked = perf_counter(), process_time()
    done = apply(path, changes(), by="bench", what="bench")
    seconds, cpu_seconds = perf_counter() - started, process_time() - worked
    if len(done.added) != size:
        raise SystemExit(f"{len(done.added)} of {size} services were imported")
    return {
        "import_seconds": seconds,
        "import_cpu_seconds": cpu_seconds,
        "import_reading_seconds": reading,
        "file_bytes": float(path.stat().st_size),
        "empty_bytes": float(before),
    }


def search_stage(folder: Path, number: int) -> Timings:
    """Ask every kind of question; return milliseconds for each, the first few left out."""
    from social_map.search import search
    from social_map.text_search import search_text

    with closing(Store(folder / MAP)) as store:
        gazetteer = Gazetteer(store)

        def ask(question: Question) -> Any:
            if question.query is not None:
                return search(store, question.query)
            return search_text(store, question.text, place=question.place)

        return {
            kind: _timed(ask, questions(kind, number + _WARM_UP, gazetteer), _WARM_UP)
            for kind in KINDS
        }


def scan_stage(folder: Path, number: int) -> Timings:
    """Answer the same questions by looking at every place, held in memory."""
    from social_map.bench_scan import Scan

    with closing(Store(folder / MAP)) as store:
        gazetteer = Gazetteer(store)
        scan = Scan(store)
        # The same first questions as the search's, after its warm-up.
        return {
            kind: _timed(scan.ask, questions(kind, number + _WARM_UP, gazetteer)[_WARM_UP:], 0)
            for kind in KINDS
        }


def peak_memory() -> int:
    """Return the most memory this process ever held, in bytes."""
    status = Path("/proc/self/status")
    if status.exists():
        for line in status.read_text(encoding="ascii").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def _timed(
    ask: Callable[[Question], Any], asked: Sequence[Question], warm_up: int
) -> dict[str, list[float]]:
    """Milliseconds on the clock, and of the processor: the second is not hurt by other programs."""
    found: dict[str, list[float]] = {"clock": [], "cpu": []}
    for index, question in enumerate(asked):
        started, worked = perf_counter(), process_time()
        ask(question)
        if index >= warm_up:
            found["clock"].append((perf_counter() - started) * 1000)
            found["cpu"].append((process_time() - worked) * 1000)
    return found


def main(words: Sequence[str]) -> None:
    """Run one stage and print what was measured."""
    stage, folder, size, number = words[0], Path(words[1]), int(words[2]), int(words[3])
    found: dict[str, Any]
    if stage == "import":
        found = dict(import_stage(folder, size))
    elif stage == "search":
        found = {"milliseconds": search_stage(folder, number)}
    else:
        found = {"milliseconds": scan_stage(folder, number)}
    sys.stdout.write(json.dumps({**found, "peak_bytes": peak_memory()}) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
