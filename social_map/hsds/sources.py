"""The files of an import: a file, a folder or an archive, and their text whatever its encoding.

Archives are read in memory, never unpacked to disk, and refused where they would grow absurdly.
"""

import codecs
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from social_map.problems import Problem

_SUFFIXES = (".json", ".jsonl", ".ndjson", ".csv", ".tsv", ".txt")
#: Largest file and largest whole that is read, unpacked.
MOST_BYTES = 1 << 30
_MOST_FILES = 2000
_MOST_TIMES = 200
_SMALL = 1 << 22


class Source(NamedTuple):
    """A file to read: its name as people know it, and how to get its bytes."""

    name: str
    read: Callable[[], bytes]

    @property
    def suffix(self) -> str:
        """The ending of its name, in lower case."""
        return PurePosixPath(self.name).suffix.lower()

    @property
    def stem(self) -> str:
        """Its name without folder and ending."""
        return PurePosixPath(self.name).stem


def sources(path: Path, problems: list[Problem]) -> list[Source]:
    """Return the files that can hold HSDS, in the order of their names."""
    if path.is_dir():
        found = [
            item
            for item in sorted(path.rglob("*"))
            if item.suffix.lower() in _SUFFIXES
            and item.is_file()
            and not item.is_symlink()
            and not any(part.startswith((".", "__")) for part in item.relative_to(path).parts)
        ]
        return [Source(str(item.relative_to(path)), _reader(item)) for item in found]
    if _is_zip(path):
        return list(_members(path, problems))
    return [Source(path.name, _reader(path))]


def _reader(path: Path) -> Callable[[], bytes]:
    def read() -> bytes:
        if path.stat().st_size > MOST_BYTES:
            raise OSError(f"larger than {MOST_BYTES >> 20} MB")
        return path.read_bytes()

    return read


def _is_zip(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(4) in (b"PK\x03\x04", b"PK\x05\x06")
    except OSError:
        return False


def _members(path: Path, problems: list[Problem]) -> Iterator[Source]:
    """Yield the files of an archive; refused ones are named."""
    try:
        archive = zipfile.ZipFile(path)
        members = [item for item in archive.infolist() if not item.is_dir()]
    except (OSError, zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        problems.append(Problem(path.name, "zip", str(error), "hsds_zip_broken"))
        return
    if len(members) > _MOST_FILES:
        problems.append(
            Problem(path.name, "zip", len(members), "hsds_zip_many", {"most": _MOST_FILES})
        )
        return
    total = 0
    for item in sorted(members, key=lambda member: member.filename):
        parts = PurePosixPath(item.filename.replace("\\", "/")).parts
        if not item.filename.lower().endswith(_SUFFIXES) or any(
            part.startswith(("__MACOSX", "._")) for part in parts
        ):
            continue
        if (
            ".." in parts
            or item.filename.startswith(("/", "\\"))
            or re.match(r"\w:", item.filename)
        ):
            problems.append(Problem(path.name, "zip", item.filename, "hsds_zip_path"))
            continue
        total += item.file_size
        grows = item.file_size > max(_SMALL, item.compress_size * _MOST_TIMES)
        if grows or total > MOST_BYTES:
            problems.append(
                Problem(
                    path.name, "zip", item.filename, "hsds_zip_large", {"most": MOST_BYTES >> 20}
                )
            )
            continue
        yield Source(f"{path.name}/{item.filename}", _member_reader(archive, item))


def _member_reader(archive: zipfile.ZipFile, item: zipfile.ZipInfo) -> Callable[[], bytes]:
    def read() -> bytes:
        with archive.open(item) as file:
            # The size in the header can lie.
            data = file.read(item.file_size + 1)
        if len(data) > item.file_size:
            raise OSError("larger than it says")
        return data

    return read


def read_text(source: Source, repairs: Counter[str], problems: list[Problem]) -> str | None:
    """Return the text of a file, whatever its encoding; None when it cannot be read."""
    try:
        data = source.read()
    except (OSError, ValueError, RuntimeError, EOFError, zipfile.BadZipFile, zlib.error) as error:
        problems.append(Problem(source.name, "file", str(error), "hsds_unreadable"))
        return None
    return decode(data, repairs)


def decode(data: bytes, repairs: Counter[str]) -> str:
    """Return bytes as text: UTF-8, UTF-16 and -32 with or without mark, else Western European."""
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if data.startswith(mark):
            repairs["hsds_repaired_encoding"] += 1
            return _decode(data[len(mark) :], encoding, repairs)
    start = data[:400]
    if start.count(0) > len(start) // 4:
        encoding = "utf-16-le" if start[1::2].count(0) > start[::2].count(0) else "utf-16-be"
        repairs["hsds_repaired_encoding"] += 1
        return _decode(data, encoding, repairs)
    return _decode(data, "utf-8", repairs)


def _decode(data: bytes, encoding: str, repairs: Counter[str]) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        repairs["hsds_repaired_encoding"] += 1
    if encoding == "utf-8":
        return data.decode(encoding, "hsds_western")
    return data.decode(encoding, "replace")


def _western(error: UnicodeError) -> tuple[str, int]:
    """Bytes that are no UTF-8 are taken to be Western European, one by one."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error("hsds_western", _western)
