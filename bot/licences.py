"""Licences of everything that this product is built on: `make licences` prints them as a table.

A licence is read from what a package says of itself: an SPDX expression, else its old field, else
its classifiers. What is neither free without more ado nor in `REVIEWED` is a mistake: exit code 1.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from email.message import Message
from importlib import metadata

import click

from bot.settings import ROOT

#: May be used in, and given away with, a product under EUPL-1.2, with their notices and nothing else.
FREE = frozenset(
    {"0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "ISC", "MIT", "MIT-0", "MIT-CMU",
     "MPL-2.0", "PSF-2.0", "Public-Domain", "TCL", "Unlicense", "Zlib", "EUPL-1.2"}
)  # fmt: skip
#: Package → (licence, why it may be used), read by a person.
REVIEWED = {
    "codespell": ("GPL-2.0-only", "a tool of developers; not imported, not given away"),
    "fpdf2": ("LGPL-3.0-only", "used as it is, from its own package"),
    "psycopg2-binary": ("LGPL-3.0-or-later", "comes with Rasa; used as it is, not imported by us"),
    "pyphen": ("MPL-1.1", "or GPL-2.0 or LGPL-2.1, at choice; used as it is"),
    "python-stdnum": ("LGPL-2.1-or-later", "used as it is, from its own package"),
    "python-telegram-bot": ("LGPL-3.0-only", "used as it is, from its own package"),
}
_UNKNOWN = "unknown"
_LOCK = ROOT / "requirements.lock"
_LOCKED = re.compile(r"^([A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[^\]]*\])?==", re.MULTILINE)
# As packages write it, in lower case → SPDX. Whole words: "gplv3" is no "gpl".
_WRITTEN = (
    (r"apache|apl 2", "Apache-2.0"),
    (r"mozilla public license 2|mpl[- ]2", "MPL-2.0"),
    (r"bsd[- ]2|2-clause", "BSD-2-Clause"),
    (r"\bbsd\b", "BSD-3-Clause"),
    (r"\bmit\b", "MIT"),
    (r"\bisc\b", "ISC"),
    (r"python software foundation|\bpsfl?\b", "PSF-2.0"),
    (r"public domain", "Public-Domain"),
    (r"eupl", "EUPL-1.2"),
)
_COPYLEFT = re.compile(r"\b(?:[al]?gpl|gnu)", re.IGNORECASE)


@dataclass(frozen=True)
class Package:
    """A package: its licences as SPDX names, all or one of which apply; why it was accepted."""

    name: str
    version: str
    licence: str
    note: str = ""

    @property
    def good(self) -> bool:
        """Whether it may be used: its licence is free, or a person read it."""
        return bool(self.note) or _is_free(self.licence)


def packages() -> list[Package]:
    """Return every package of the lock file, by name."""
    return [_package(name) for name in sorted(set(map(_canonical, locked())))]


def locked() -> list[str]:
    """Return the names in the lock file."""
    return _LOCKED.findall(_LOCK.read_text(encoding="utf-8"))


def licence_of(said: Message) -> str:
    """Return the licence that a package's own description names, or 'unknown'."""
    if expression := said.get("License-Expression"):
        return str(expression).strip()
    classifiers = [c for c in said.get_all("Classifier") or () if c.startswith("License ::")]
    field = str(said.get("License") or "").strip()
    # The old field may hold the whole text of a licence: its first line is enough, or nothing.
    texts = (field.split("\n")[0], " ".join(classifiers))
    if copyleft := next(filter(_COPYLEFT.search, texts), ""):
        return copyleft
    for text in texts:
        if found := [name for written, name in _WRITTEN if re.search(written, text.lower())]:
            return found[0]
    return _UNKNOWN


def table(listed: Iterable[Package]) -> str:
    """Return the packages as a table in Markdown."""
    head = ("| package | version | licence | |", "|---|---|---|---|")
    rows = (
        f"| {p.name} | {p.version} | {p.licence} | {p.note if p.good else '**not reviewed**'} |"
        for p in listed
    )
    return "\n".join([*head, *rows])


def _package(name: str) -> Package:
    licence, note = REVIEWED.get(name, ("", ""))
    try:
        found = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return Package(name, "not installed", licence or _UNKNOWN, note)
    return Package(name, found.version, licence or licence_of(found.metadata), note)  # type: ignore[arg-type]


def _canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _is_free(licence: str) -> bool:
    """Whether an SPDX expression needs free licences only: one of `A OR B`, all of `A AND B`."""
    choices = re.split(r"\s+OR\s+", licence.replace("(", " ").replace(")", " "))
    return any(all(part in FREE for part in re.split(r"\s+AND\s+", c.strip())) for c in choices)


def main(listed: Sequence[Package] | None = None) -> int:
    """Print the table; return 1 when a licence is unknown, or not free and not reviewed."""
    found = packages() if listed is None else listed
    click.echo(table(found))
    bad = [package.name for package in found if not package.good]
    if bad:
        click.echo(
            f"[ERROR] {', '.join(bad)}: not free without more ado, or unknown; read the licence, then"
            " remove the package or put it into REVIEWED in bot/licences.py",
            err=True,
        )
    return bool(bad)


if __name__ == "__main__":
    sys.exit(main())
