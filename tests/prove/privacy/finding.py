"""Look for canaries wherever bytes can be: in each encoding and spelling that somebody may have used."""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import json
import re
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from social_map.text import fold
from tests.prove.privacy.canaries import Person

_FEWEST_DIGITS = 8  # a shorter run of digits is found anywhere by chance
_FEWEST_BYTES = 6
_DEEPEST = 3  # archives within archives


@dataclass(frozen=True)
class Found:
    """A canary, where it was, and in which spelling."""

    canary: str
    where: str
    spelling: str


def spellings(canary: str) -> dict[str, bytes]:
    """Return a canary in every way in which it may have been written."""
    texts = {
        "as it is": canary,
        "in lower case": canary.lower(),
        "folded": fold(canary),
        "without spaces": canary.replace(" ", ""),
        "escaped for JSON": json.dumps(canary)[1:-1],
        "escaped for a URL": quote(canary),
        "as Python shows it": ascii(canary)[1:-1],
    }
    digits = re.sub(r"\D", "", fold(canary))
    if len(digits) >= _FEWEST_DIGITS:
        texts["digits only"] = digits
        texts["the last digits"] = digits[-_FEWEST_DIGITS:]
    found = {name: text.encode() for name, text in texts.items()}
    for encoding in ("utf-16-le", "utf-16-be"):
        found[encoding] = canary.encode(encoding)
    for name, form in _hashes(canary).items():
        found[name] = form
    # Without the last sign: it depends on what comes after.
    found["base64"] = base64.b64encode(canary.encode()).rstrip(b"=")[:-1]
    return {name: form for name, form in found.items() if len(form) >= _FEWEST_BYTES}


def _hashes(canary: str) -> dict[str, bytes]:
    """A cache by hash is a copy too: whoever has the text can ask whether it was written."""
    return {
        f"{name} as {how}": form
        for name in ("md5", "sha1", "sha256")
        for how, form in (
            ("hex", hashlib.new(name, canary.encode()).hexdigest()[:16].encode()),
            ("bytes", hashlib.new(name, canary.encode()).digest()[:16]),
        )
    }


def point_spellings(value: float) -> dict[str, bytes]:
    """Return a precise latitude or longitude in every way in which it may have been kept."""
    written = {f"{value:.4f}", f"{value:.6f}"[:7]}
    texts = {
        # After a sign: '5.2410' alone is in many a time of day.
        f"four decimals: {before}{text}": f"{before}{text}".encode()
        for before in " ,:=([{\"'\t\n"
        for text in written
    }
    return {
        **texts,
        "binary": struct.pack("<d", value),
        "binary, turned": struct.pack(">d", value),
    }


class Search:
    """Looks for all canaries of some people, and for more texts."""

    def __init__(self, people: Iterable[Person], more: Iterable[str] = ()) -> None:
        """`more`: whole messages, a token."""
        self._forms: dict[bytes, tuple[str, str]] = {}
        # The first bytes of the forms: each place of a file is looked up once, not once a form.
        self._starts: dict[bytes, list[bytes]] = {}
        for person in people:
            for canary in (*person.written, person.in_eastern_digits):
                self._add(canary, spellings(canary))
            for value in person.point:
                self._add(str(value), point_spellings(value))
        for text in more:
            self._add(text, spellings(text))

    def _add(self, canary: str, forms: Mapping[str, bytes]) -> None:
        for spelling, form in forms.items():
            if form not in self._forms:
                self._forms[form] = (canary, spelling)
                self._starts.setdefault(form[:_FEWEST_BYTES], []).append(form)

    @property
    def forms(self) -> int:
        """How many different byte strings are looked for."""
        return len(self._forms)

    def in_bytes(self, content: bytes, where: str) -> list[Found]:
        """Return what stands in some bytes, and in archives that they are."""
        return [
            Found(self._forms[form][0], place, self._forms[form][1])
            for place, part in _unpacked(content, where)
            for form in self._in(part)
        ]

    def _in(self, part: bytes) -> dict[bytes, None]:
        found: dict[bytes, None] = {}
        starts = self._starts
        for at in range(len(part) - _FEWEST_BYTES + 1):
            if (start := part[at : at + _FEWEST_BYTES]) in starts:
                found |= dict.fromkeys(f for f in starts[start] if part.startswith(f, at))
        return found

    def in_file(self, path: Path) -> list[Found]:
        """Return what stands in a file or in its name; a file that is gone holds nothing."""
        found = self.in_bytes(str(path).encode(), f"the name of {path}")
        try:
            return found + self.in_bytes(path.read_bytes(), str(path))
        except (FileNotFoundError, IsADirectoryError):
            return found


def _unpacked(content: bytes, where: str, depth: int = 0) -> Iterator[tuple[str, bytes]]:
    """Yield bytes, and what is packed in them."""
    yield where, content
    if depth == _DEEPEST:
        return
    try:
        if zipfile.is_zipfile(io.BytesIO(content)):
            with zipfile.ZipFile(io.BytesIO(content)) as archive:
                for name in archive.namelist():
                    yield from _unpacked(archive.read(name), f"{where}: {name}", depth + 1)
        elif content[:2] == b"\x1f\x8b":
            yield from _unpacked(gzip.decompress(content), f"{where}: unpacked", depth + 1)
        elif content[257:262] == b"ustar":
            with tarfile.open(fileobj=io.BytesIO(content)) as archive:
                for member in archive:
                    file = archive.extractfile(member)
                    if file is not None:
                        yield from _unpacked(file.read(), f"{where}: {member.name}", depth + 1)
    except (OSError, EOFError, zlib.error, zipfile.BadZipFile, tarfile.TarError, RuntimeError):
        return
