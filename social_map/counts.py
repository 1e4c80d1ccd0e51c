"""Count what is asked, shown and missed, so that no number gives a person away.

Counts gather in memory. A cell is written only when it has reached five, and always as a
multiple of five; what is below five is lost when the program stops, on purpose. Every event
goes into exactly one cell: cells that overlap (a week inside a month, all languages together)
could be subtracted from each other until one person is left. When a period is over, what a
small cell did not reach five with moves up to a wider one, and counts there or is dropped.

No text, no persons, no moments: the finest cell is a neighbourhood in a week.
"""

import logging
import os
import sqlite3
import threading
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

from social_map.count_cells import (
    PAIR,
    SMALLEST,
    Cell,
    miss_cell,
    month_of,
    place_cell,
    question_cell,
    week_of,
    wider,
)
from social_map.errors import StoreError
from social_map.hours import now
from social_map.locations import chosen_path, home
from social_map.models import Place

logger = logging.getLogger(__name__)

_WAIT_SECONDS = 2.0


_TABLE = f"""
    CREATE TABLE IF NOT EXISTS cell (
        {", ".join(f"{name} TEXT NOT NULL" for name in Cell._fields)},
        number INTEGER NOT NULL CHECK (number >= {SMALLEST} AND number % {SMALLEST} = 0),
        PRIMARY KEY ({", ".join(Cell._fields)})
    ) WITHOUT ROWID
"""
_ADD = f"""
    INSERT INTO cell VALUES ({", ".join("?" * (len(Cell._fields) + 1))})
    ON CONFLICT DO UPDATE SET number = number + excluded.number
"""


def counts_path() -> Path:
    """The file of the counts: ``WEGWIJZER_COUNTS``, or ``counts.db`` in `home`."""
    return chosen_path("WEGWIJZER_COUNTS") or home() / "counts.db"


class Counts:
    """Counts that gather in memory and reach a file in fives. Any thread may use it."""

    def __init__(
        self,
        path: Path | None = None,
        *,
        today: Callable[[], date] = lambda: now().date(),
        smallest: int = SMALLEST,
    ) -> None:
        """Begin with nothing counted.

        Args:
            path: The file; it is made with the first number that is written.
            today: The day in the Netherlands.
            smallest: A larger number than five hides more.
        """
        if smallest < SMALLEST or smallest % SMALLEST:
            raise ValueError(f"'{smallest}' is no multiple of {SMALLEST}; write {SMALLEST} or 10")
        self.path = path or counts_path()
        self._today = today
        self._smallest = smallest
        self._waiting: Counter[Cell] = Counter()
        self._swept: tuple[str, str] | None = None
        self._lock = threading.Lock()
        self._writing = threading.Lock()
        self._writer: ThreadPoolExecutor | None = None
        self._failed = False

    def asked(
        self,
        what: str,
        intent: str,
        *,
        place: Place | None = None,
        language: str | None = None,
        together_with: Collection[str] = (),
    ) -> None:
        """Count a question: ``asked``, ``gap_near`` or ``gap_language``.

        Args:
            what: What happened.
            intent: The help intent; one that does not exist counts as unknown.
            place: Where, from the gazetteer.
            language: Language of who asks; kept with ``gap_language`` only.
            together_with: The other intents of the same message: one that is sensitive makes
                all of them so.
        """
        self._add(question_cell(what, intent, place, language, together_with, self._today()))

    def missed(self, what: str, language: str | None, nearest: Sequence[str] = ()) -> None:
        """Count a turn that missed what was meant: its language, the nearest questions, the month.

        Args:
            what: ``not_understood``, ``meant_otherwise`` or ``language_wished``.
            language: Language of the turn.
            nearest: Help intents that came nearest, best first; what is none is left out.
        """
        self._add(miss_cell(what, language, nearest, self._today()))

    def place(self, what: str, help_id: str, *, intent: str | None = None) -> None:
        """Count what happened with a place of help, by month.

        Args:
            what: ``shown``, ``opened``, ``helped`` or ``not_helped``.
            help_id: Its id in the map.
            intent: The question that it helped with, for the last two.
        """
        cell = place_cell(what, help_id, intent, self._today())
        if cell is not None:
            self._add(cell)

    def flush(self) -> None:
        """Write what has reached five and was not written yet; nothing else."""
        with self._lock:
            writer, self._writer = self._writer, None
        if writer is not None:
            writer.shutdown(wait=True)
        self._write()

    def _add(self, cell: Cell) -> None:
        with self._lock:
            moved = self._sweep()
            self._waiting[cell] += 1
            due = self._waiting[cell] >= self._smallest
        if due or moved:
            self._write_soon()

    def _sweep(self) -> bool:
        """Move what periods that are over left behind to wider cells, or drop it."""
        day = self._today()
        current = week_of(day), month_of(day)
        if self._swept == current:
            return False
        self._swept = current
        over = [cell for cell in self._waiting if cell.period not in current]
        # First what moves up, the finest first: the wider cell may belong to a month that is over
        # as well, and may have a wider one itself.
        step = sorted(over, key=lambda cell: cell.intent.count(PAIR), reverse=True)
        while step:
            wider_still = []
            for cell in step:
                above = wider(cell)
                if above is not None and (rest := self._take_rest(cell)):
                    self._waiting[above] += rest
                    wider_still.append(above)
            step = [cell for cell in wider_still if cell.period not in current]
        for cell in [cell for cell in self._waiting if cell.period not in current]:
            self._take_rest(cell)
        return bool(over)

    def _take_rest(self, cell: Cell) -> int:
        rest = self._waiting[cell] % self._smallest
        self._waiting[cell] -= rest
        if not self._waiting[cell]:
            del self._waiting[cell]
        return rest

    def _write_soon(self) -> None:
        # In another thread: an answer never waits for a disk.
        try:
            with self._lock:
                if self._writer is None:
                    self._writer = ThreadPoolExecutor(1, thread_name_prefix="counts")
                writer = self._writer
            writer.submit(self._write)
        except RuntimeError:  # the program is stopping
            self._write()

    def _write(self) -> None:
        with self._writing:
            with self._lock:
                full = {
                    cell: number - number % self._smallest
                    for cell, number in self._waiting.items()
                    if number >= self._smallest
                }
            if not full:
                return
            try:
                with _open_for_writing(self.path) as connection:
                    connection.executemany(
                        _ADD, [(*cell, number) for cell, number in sorted(full.items())]
                    )
            except (sqlite3.Error, OSError) as error:
                if not self._failed:
                    self._failed = True
                    # The kind of error only: never what was counted.
                    logger.warning(
                        "counts: cannot be written (%s); answers go on", type(error).__name__
                    )
                return
            with self._lock:
                for cell, number in full.items():
                    self._waiting[cell] -= number
                    if not self._waiting[cell]:
                        del self._waiting[cell]


def read_counts(path: Path) -> list[tuple[Cell, int]]:
    """Return all cells that were written; none when there is no file yet.

    Raises:
        StoreError: The file is damaged or no file of counts.
    """
    if not path.exists():
        return []
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            rows = connection.execute(f"SELECT {', '.join(Cell._fields)}, number FROM cell")
            return [(Cell(*row[:-1]), int(row[-1])) for row in rows]
    except sqlite3.Error as error:
        raise StoreError(
            str(path), f"holds no counts that can be read ({error})", "move the file away"
        ) from error


def forget_place(path: Path, help_id: str) -> None:
    """Remove the counts of a place of help that withdrew, for good.

    Raises:
        StoreError: The file cannot be written.
    """
    if not path.exists():
        return
    try:
        with _open_for_writing(path) as connection:
            connection.execute("DELETE FROM cell WHERE help_id = ?", (help_id,))
    except (sqlite3.Error, OSError) as error:
        raise StoreError(
            str(path), f"cannot be written ({error})", "stop the bot and try again"
        ) from error


@contextmanager
def _open_for_writing(path: Path) -> Iterator[sqlite3.Connection]:
    """Open the file, mode 600, and commit; nothing of it stays open or behind."""
    path.parent.mkdir(parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    if path.stat().st_mode & 0o077:
        path.chmod(0o600)
    with closing(sqlite3.connect(path, timeout=_WAIT_SECONDS)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA secure_delete = ON")
        with connection:
            connection.execute(_TABLE)
            yield connection
