"""Who is a key figure: one SQLite file that knows nobody's name, number or account.

Of a key figure are stored: a keyed hash of the Telegram id, the number of the invitation, the
network's id in the map if there is one, the area, the languages and the last day. Of an
invitation that waits: a keyed hash of its code and the day up to which it can be used. The key
lies elsewhere (`secret_key`), outside the database and its backups.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from bot.errors import RegisterProblem
from bot.key_figures.codes import make_code, read_code
from bot.key_figures.secret_key import SecretKey
from bot.settings import get_settings
from social_map.hours import now

INVITATION_DAYS = 7
REGISTRATION_DAYS = 365
_WAIT_SECONDS = 5.0  # for another program that writes
_READ_SECONDS = (
    0.2  # asked at every message: only a lock that somebody set on purpose stands in the way
)
# Numbers are never used again: AUTOINCREMENT.
_TABLE = """
    CREATE TABLE IF NOT EXISTS key_figure (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        code TEXT UNIQUE,
        join_by TEXT,
        person TEXT UNIQUE,
        network TEXT,
        area TEXT,
        languages TEXT NOT NULL,
        expires TEXT NOT NULL,
        CHECK ((code IS NULL) = (join_by IS NULL)),
        CHECK ((code IS NULL) <> (person IS NULL))
    )
"""


@dataclass(frozen=True)
class KeyFigure:
    """A registered key figure.

    Attributes:
        number: Of the invitation.
        network: Id of her own network in the map.
        area: Id of a place in the gazetteer.
        languages: Codes; the first is the one in which the bot speaks to her.
        expires: Last day of the registration.
        key: The keyed hash of her Telegram id: what is in memory is kept under it.
    """

    number: int
    network: str | None
    area: str | None
    languages: tuple[str, ...]
    expires: date
    key: str = field(repr=False)

    @property
    def language(self) -> str:
        """The language in which the bot speaks to her."""
        return self.languages[0] if self.languages else "nl"


@dataclass(frozen=True)
class Entry:
    """An invitation or a registration, as a maintainer sees it.

    Attributes:
        join_by: Last day on which an invitation that waits can be used; None: it was used.
    """

    number: int
    network: str | None
    area: str | None
    languages: tuple[str, ...]
    expires: date
    join_by: date | None


class Register:
    """The register; every question reads the file, so that a withdrawal holds at once."""

    def __init__(
        self,
        path: Path | None = None,
        key_file: Path | None = None,
        *,
        today: Callable[[], date] = lambda: now().date(),
    ) -> None:
        """Take where it lies; nothing is read or made before it is needed.

        Args:
            path: The database; `key_figures.db` in the home folder by default.
            key_file: The key; the setting WEGWIJZER_KEY_FILE by default.
            today: The day in the Netherlands.
        """
        settings = get_settings()
        self.path = path or settings.home / "key_figures.db"
        self.key_file = key_file or settings.key_file
        self._today = today

    def who(self, telegram_id: int) -> KeyFigure | None:
        """Return the key figure with this Telegram id; None: a resident.

        Raises:
            RegisterProblem: The register or its key cannot be read.
        """
        if not self.path.exists():
            return None
        person = SecretKey(self.key_file, make=False).person(telegram_id)
        with self._open() as connection:
            row = connection.execute(
                "SELECT * FROM key_figure WHERE person = ? AND expires >= ?",
                (person, self._today().isoformat()),
            ).fetchone()
        return _key_figure(self.path, row) if row else None

    def invite(
        self,
        *,
        network: str | None = None,
        area: str | None = None,
        languages: tuple[str, ...] = (),
        days: int = REGISTRATION_DAYS,
    ) -> tuple[str, Entry]:
        """Make an invitation; return its code, which is stored nowhere, and what is stored.

        Args:
            network: Id of a network in the map.
            area: Id of a place in the gazetteer.
            languages: Codes; when there are none, the language of her Telegram will count.
            days: How many days the registration lasts, from today.

        Raises:
            RegisterProblem: The register cannot be written, or its key is not there.
        """
        # A register that is there already must have its own key: a new one would lose everybody.
        key = SecretKey(self.key_file, make=not self.path.exists())
        today = self._today()
        code = make_code()
        join_by, expires = today + timedelta(INVITATION_DAYS), today + timedelta(days)
        with self._open(write=True) as connection:
            _check_key(connection, key, self.path, self.key_file)
            cursor = connection.execute(
                "INSERT INTO key_figure (code, join_by, network, area, languages, expires)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (key.code(code), join_by.isoformat(), network, area, " ".join(languages),
                 expires.isoformat()),
            )  # fmt: skip
            number = int(cursor.lastrowid or 0)
        return code, Entry(number, network, area, languages, expires, join_by)

    def join(self, telegram_id: int, code: str, language: str) -> KeyFigure | None:
        """Use an invitation; None when there is no such invitation (any more).

        Who is registered already gets the new registration in place of the old one.

        Args:
            telegram_id: Who joins; only its keyed hash is stored.
            code: As somebody typed it.
            language: The language of her Telegram, when the bot writes it.

        Raises:
            RegisterProblem: The register or its key cannot be used.
        """
        wanted = read_code(code)
        if wanted is None or not self.path.exists():
            return None
        key = SecretKey(self.key_file, make=False)
        person = key.person(telegram_id)
        with self._open(write=True) as connection:
            _check_key(connection, key, self.path, self.key_file)
            row = connection.execute(
                "SELECT * FROM key_figure WHERE code = ?", (key.code(wanted),)
            ).fetchone()
            if row is None:
                return None
            languages = dict.fromkeys(row["languages"].split())
            if language in languages or not languages:
                # The one that her telephone speaks goes first.
                languages = {language: None, **languages}
            connection.execute("DELETE FROM key_figure WHERE person = ?", (person,))
            connection.execute(
                "UPDATE key_figure SET code = NULL, join_by = NULL, person = ?, languages = ?"
                " WHERE number = ?",
                (person, " ".join(languages), row["number"]),
            )
            joined = connection.execute(
                "SELECT * FROM key_figure WHERE number = ?", (row["number"],)
            ).fetchone()
            return _key_figure(self.path, joined)

    def speak(self, key_figure: KeyFigure, language: str) -> None:
        """From now on speak another language to her."""
        languages = dict.fromkeys((language, *key_figure.languages))
        with self._open(write=True) as connection:
            connection.execute(
                "UPDATE key_figure SET languages = ? WHERE number = ?",
                (" ".join(languages), key_figure.number),
            )

    def entries(self) -> list[Entry]:
        """Return all invitations and registrations that hold today, the oldest first.

        Raises:
            RegisterProblem: The register cannot be read.
        """
        if not self.path.exists():
            return []
        with self._open(write=True) as connection:
            rows = connection.execute("SELECT * FROM key_figure ORDER BY number").fetchall()
        return [_entry(self.path, row) for row in rows]

    def withdraw(self, number: int) -> bool:
        """Remove an invitation or a registration; False when there is none with this number.

        Raises:
            RegisterProblem: The register cannot be written.
        """
        if not self.path.exists():
            return False
        with self._open(write=True) as connection:
            sql = "DELETE FROM key_figure WHERE number = ?"
            return connection.execute(sql, (number,)).rowcount > 0

    def forget_network(self, network: str) -> None:
        """Forget who is of a network that withdrew from the map; they stay key figures.

        Raises:
            RegisterProblem: The register cannot be written.
        """
        if self.path.exists():
            with self._open(write=True) as connection:
                sql = "UPDATE key_figure SET network = NULL WHERE network = ?"
                connection.execute(sql, (network,))

    @contextmanager
    def _open(self, *, write: bool = False) -> Iterator[sqlite3.Connection]:
        """Open the file, mode 600; what is over is removed whenever something is written."""
        try:
            if write:
                self.path.parent.mkdir(parents=True, exist_ok=True)
                os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
            if self.path.stat().st_mode & 0o077:
                self.path.chmod(0o600)
            with closing(
                sqlite3.connect(
                    self.path,
                    timeout=_WAIT_SECONDS if write else _READ_SECONDS,
                    isolation_level=None,
                )
            ) as connection:
                connection.row_factory = sqlite3.Row
                connection.execute("PRAGMA secure_delete = ON")
                if not write:
                    yield connection
                    return
                connection.execute("PRAGMA journal_mode = WAL")
                connection.execute("BEGIN IMMEDIATE")
                try:
                    connection.execute(_TABLE)
                    self._remove_what_is_over(connection)
                    yield connection
                except BaseException:
                    connection.execute("ROLLBACK")
                    raise
                connection.execute("COMMIT")
        except (OSError, sqlite3.Error) as error:
            why = f"the register of key figures cannot be used ({type(error).__name__})"
            remedy = "see whether this file is a register and can be written"
            raise RegisterProblem(self.path, why, remedy) from error

    def _remove_what_is_over(self, connection: sqlite3.Connection) -> None:
        today = self._today().isoformat()
        sql = "DELETE FROM key_figure WHERE expires < ? OR join_by < ?"
        connection.execute(sql, (today, today))


def _check_key(connection: sqlite3.Connection, key: SecretKey, path: Path, key_file: Path) -> None:
    """Recognise the key of this register, or note it when the register is new."""
    known = connection.execute("PRAGMA user_version").fetchone()[0]
    if not known:
        connection.execute(f"PRAGMA user_version = {key.number()}")
    elif known != key.number():
        raise RegisterProblem(
            key_file,
            f"is not the key with which {path} was made",
            "put the right key file back, or move the register away and invite everybody anew",
        )


def _key_figure(path: Path, row: sqlite3.Row) -> KeyFigure:
    entry = _entry(path, row)
    return KeyFigure(
        entry.number, entry.network, entry.area, entry.languages, entry.expires, row["person"]
    )


def _entry(path: Path, row: sqlite3.Row) -> Entry:
    try:
        return Entry(
            number=row["number"],
            network=row["network"],
            area=row["area"],
            languages=tuple(row["languages"].split()),
            expires=date.fromisoformat(row["expires"]),
            join_by=date.fromisoformat(row["join_by"]) if row["join_by"] else None,
        )
    except (TypeError, ValueError, AttributeError) as error:
        number = row["number"]
        remedy = f"remove it: wegwijzer keyfigure withdraw {number}; then invite anew"
        raise RegisterProblem(path, f"number {number} is damaged", remedy) from error
