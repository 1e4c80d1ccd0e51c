"""Licences: every dependency's is known, and free or read by a person."""

from __future__ import annotations

from email.message import Message

import pytest

from bot import licences
from bot.licences import REVIEWED, Package, licence_of, locked, packages, table


def said(**fields: str) -> Message:
    """What a package says of itself."""
    message = Message()
    for name, value in fields.items():
        for line in value.split("|"):
            message[name.replace("_", "-")] = line
    return message


def test_every_dependency_may_be_used() -> None:
    """None is unknown, and none restricts who passes this product on without a person having read it."""
    assert [f"{p.name}: {p.licence}" for p in packages() if not p.good] == []


def test_what_was_reviewed_is_a_dependency_still() -> None:
    """A list that nobody keeps up protects from nothing."""
    assert set(REVIEWED) <= {licences._canonical(name) for name in locked()}


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        (said(License_Expression="MIT OR Apache-2.0"), "MIT OR Apache-2.0"),
        (said(License="Apache License, Version 2.0"), "Apache-2.0"),
        (said(License="BSD 3-Clause License\nCopyright (c) somebody, as in the GPL"), "BSD-3-Clause"),
        (said(License="UNKNOWN", Classifier="License :: OSI Approved :: ISC License (ISCL)"), "ISC"),
        (said(License="", Classifier="Topic :: Software|License :: OSI Approved :: MIT License"), "MIT"),
        (said(License="Permit of somebody"), "unknown"),
        (said(), "unknown"),
    ],
)  # fmt: skip
def test_a_licence_is_read(message: Message, expected: str) -> None:
    """From the expression, the old field or the classifiers."""
    assert licence_of(message) == expected


@pytest.mark.parametrize(
    "message",
    [said(License="GPLv3"), said(License="MIT", Classifier="License :: OSI Approved :: GNU Affero GPL"),
     said(License="LGPL with exceptions")],
)  # fmt: skip
def test_copyleft_is_never_taken_for_something_else(message: Message) -> None:
    """Whatever stands beside it."""
    assert not Package("x", "1", licence_of(message)).good


@pytest.mark.parametrize(
    ("licence", "good"),
    [("MIT", True), ("MIT AND PSF-2.0", True), ("GPL-3.0-only OR MIT", True), ("GPL-3.0-only AND MIT", False),
     ("(MIT OR Apache-2.0)", True), ("unknown", False), ("", False)],
)  # fmt: skip
def test_expressions(licence: str, good: bool) -> None:
    """One of several that can be chosen has to be free; of several that apply, all."""
    assert Package("x", "1", licence).good is good


def test_the_table(capsys: pytest.CaptureFixture[str]) -> None:
    """A line a package; exit code 1 and a sentence where one was not reviewed."""
    good, bad = Package("a", "1.0", "MIT"), Package("b", "2.0", "GPL-3.0-only")
    assert table([good]).splitlines()[2] == "| a | 1.0 | MIT |  |"
    assert licences.main([good]) == 0
    assert licences.main([good, bad]) == 1
    assert "b: not free" in capsys.readouterr().err
