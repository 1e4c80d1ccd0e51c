"""SQLite and sqlite-utils: open, create, insert. The only module that knows sqlite-utils."""

import os
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from social_map import schema
from social_map.errors import StoreError
from social_map.tables import Table
from social_map.views import views

# How long a command waits for another one that is writing, and how long who only reads: writers
# stand in the way of readers only where somebody locks the file on purpose, and residents wait.
_PATIENCE_SECONDS = 10
_READER_SECONDS = 1


def open_for_reading(path: Path) -> sqlite3.Connection:
    """Open a map that cannot be changed through this connection; any thread may use it.

    Raises:
        sqlite3.Error: It cannot be opened.
    """
    # Not mode=ro: who only reads could not remove the files of write-ahead logging.
    connection = sqlite3.connect(
        f"{path.resolve().as_uri()}?mode=rw",
        uri=True,
        check_same_thread=False,
        timeout=_READER_SECONDS,
        isolation_level=None,
    )
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA query_only = ON")
    # What is asked is sorted in memory, never in a temporary file.
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection


def open_for_writing(path: Path) -> sqlite3.Connection:
    """Open or make a database: only its owner may read it, what is deleted is overwritten."""
    if not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
    path.chmod(0o600)
    connection = sqlite3.connect(path, timeout=_PATIENCE_SECONDS, isolation_level=None)
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA secure_delete = ON")
    # References are kept by `rows` and checked by tests: checking them here would take longer
    # than writing.
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("PRAGMA cache_size = -65536")
    return connection


@contextmanager
def transaction(path: Path) -> Iterator[sqlite3.Connection]:
    """One transaction: everything that is done in it, or nothing.

    Raises:
        StoreError: The database cannot be written.
    """
    try:
        connection = open_for_writing(path)
    except (OSError, sqlite3.Error) as error:
        raise _cannot_write(path, error) from error
    try:
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")
    except sqlite3.Error as error:
        raise _cannot_write(path, error) from error
    finally:
        connection.close()


def _cannot_write(path: Path, error: Exception) -> StoreError:
    return StoreError(
        str(path), f"cannot be written ({error})", "choose another place with WEGWIJZER_MAP"
    )


def create_schema(connection: sqlite3.Connection, *, synthetic: bool = False) -> None:
    """Make all tables, indexes and views in an empty database, or over an old map.

    Args:
        connection: In a transaction of its own.
        synthetic: The views show made-up places too: for benches.
    """
    import sqlite_utils  # takes a third of a second, and reading does without it

    _drop_everything(connection)
    for name, table in schema.TABLES.items():
        connection.execute(_create_table(name, table))
    for sql in schema.OTHER_TABLES:
        connection.execute(sql)
    database = sqlite_utils.Database(connection)
    for name, column in schema.INDEXES:
        database.table(name).create_index([column])
    for name, sql in views(synthetic=synthetic).items():
        database.create_view(name, sql)


def _drop_everything(connection: sqlite3.Connection) -> None:
    for kind in ("view", "table"):
        names = [
            row[0]
            for row in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = ? AND name NOT LIKE 'sqlite_%'"
                # Shadow tables go with their virtual table; views of it go first.
                " ORDER BY sql LIKE 'CREATE VIRTUAL TABLE%fts5vocab%' DESC,"
                " sql LIKE 'CREATE VIRTUAL TABLE%' DESC, rowid DESC",
                (kind,),
            )
        ]
        for name in names:
            connection.execute(f"DROP {kind} IF EXISTS [{name}]")


def insert_rows(
    connection: sqlite3.Connection, rows: Mapping[str, Sequence[Mapping[str, Any]]]
) -> None:
    """Insert rows table by table, in an order in which references hold.

    Rows of organisations and terms take the place of those with the same id.
    """
    for name, table in schema.TABLES.items():
        found = rows.get(name)
        if not found:
            continue
        columns = table.columns
        marks = ",".join("?" * len(columns))
        names = ",".join(f"[{column}]" for column in columns)
        sql = f"INSERT INTO [{name}] ({names}) VALUES ({marks})"
        if name in ("organization", "taxonomy_term", "taxonomy"):
            changes = ", ".join(f"[{c}] = excluded.[{c}]" for c in columns if c != table.key)
            sql += f" ON CONFLICT ([{table.key}]) DO UPDATE SET {changes}"
        connection.executemany(sql, ([row.get(column) for column in columns] for row in found))


def _create_table(name: str, table: Table) -> str:
    columns = []
    for column in table.columns:
        words = [f"[{column}]", table.numbers.get(column, "TEXT")]
        if column == table.key and not table.leaf:
            words.append("PRIMARY KEY")
        if column in table.required or column == table.key:
            words.append("NOT NULL")
        if column in table.references:
            words.append(f"REFERENCES [{table.references[column]}] (id)")
        columns.append(" ".join(words))
    return f"CREATE TABLE [{name}] ({', '.join(columns)})"
