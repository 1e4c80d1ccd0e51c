"""What commands that change one place of help share: find it, read dates, say what happened."""

import re
import sys
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import IO, Any

import click
from rapidfuzz import fuzz

from social_map import editing
from social_map.hours import now
from social_map.messages import Language, say
from social_map.problems import similar
from social_map.records import Record
from social_map.rows import short_id
from social_map.shown import why_hidden
from social_map.text import fold

_ALIKE = 75.0
_ROLES = ("maintainer", "resident", "key figure", "network")
# Ways of checking, and what people call them.
_HOW = {
    "phone": ("telefoon", "bellen", "gebeld", "telefonisch"),
    "email": ("e-mail", "mail", "gemaild"),
    "visit": ("bezoek", "langs", "langsgegaan"),
    "website": ("website", "site"),
    "letter": ("brief", "post"),
}
HOW_HELP = "phone, email, visit, website or letter; in Dutch too."
_DUTCH_DATE = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\Z")


def today() -> date:
    """The present day in the Netherlands."""
    return now().date()


class Mistake(click.ClickException):
    """Something that the maintainer wrote cannot be; said in her language, without usage text."""

    exit_code = 2

    def __init__(self, message: str, language: Language) -> None:
        super().__init__(message)
        self.language = language

    def show(self, file: IO[Any] | None = None) -> None:
        """Print it on standard error."""
        text = say("mistake", self.language, text=self.format_message())
        click.echo(text, file=file or sys.stderr)


class Refused(Mistake):
    """Nothing is wrong with what the maintainer wrote, but it cannot be done."""

    exit_code = 1


def ask(question: str, language: Language) -> bool:
    """Ask for a yes in either language; anything else, also silence, is no."""
    try:
        answer = click.prompt(
            f"{question} {say('yes_or_no', language)}", default="", show_default=False
        )
    except click.Abort:
        click.echo()
        return False
    return fold(str(answer)) in ("j", "ja", "y", "yes")


def role(by: str, language: Language) -> str:
    """Return a role as it is read: ours in words, others as they were written."""
    key = f"role_{by.replace(' ', '_')}"
    return say(key, language) if by in _ROLES else by


def word_of(text: str, words: Mapping[str, tuple[str, ...]], what: str, language: Language) -> str:
    """Return the key of a word that somebody wrote, in Dutch or English.

    Raises:
        Mistake: It is none of them.
    """
    wanted = fold(text)
    for key, known in words.items():
        if wanted == fold(key) or wanted in map(fold, known):
            return key
    usual = [known[0] if language == "nl" and known else key for key, known in words.items()]
    message = say("no_such_word", language, what=what, value=text, allowed=", ".join(usual))
    everything = {word: key for key, known in words.items() for word in (key, *known)}
    if meant := similar(text, everything, 1):
        message += " " + say("did_you_mean", language, words=meant[0])
    raise Mistake(message, language)


def how_of(text: str, language: Language) -> str:
    """Return a way of checking that somebody wrote, in Dutch or English."""
    return word_of(text, _HOW, "--how", language)


def find(map_path: Path, place_id: str, language: Language) -> dict[str, Any]:
    """Return the record of an id or short id.

    Raises:
        Mistake: There is none; with what may have been meant, or that it was withdrawn.
    """
    known = editing.read_all(map_path, [place_id])
    if known:
        return known[0]
    if place_id in editing.withdrawn(map_path):
        raise Mistake(say("withdrawn_id", language, id=place_id), language)
    records = editing.read_all(map_path)
    for record in records:
        if short_id(record["id"]) == place_id:
            return record
    text = say("no_such_id", language, id=place_id)
    if words := suggestions(place_id, records):
        joined = f" {say('or', language)} ".join(words)
        text += " " + say("did_you_mean", language, words=joined)
    else:
        text += " " + say("find_ids", language)
    raise Mistake(text, language)


def suggestions(place_id: str, records: list[dict[str, Any]]) -> tuple[str, ...]:
    """Return ids that somebody may have meant, by id and by name."""
    wanted = fold(place_id)
    scores = {
        record["id"]: max(
            fuzz.ratio(wanted, fold(record["id"])),
            fuzz.token_sort_ratio(wanted, fold(record["name"])),
            # Part of a name that is long enough to mean something.
            0.9 * fuzz.partial_ratio(wanted, fold(record["name"])) if len(wanted) > 4 else 0,
        )
        for record in records
    }
    best = sorted(scores, key=lambda key: (-scores[key], key))
    return tuple(key for key in best[:3] if scores[key] >= _ALIKE)


def day(text: str | None, language: Language, *, future: bool = False) -> date:
    """Return a day that somebody wrote; today by default.

    Args:
        text: ``2026-11-28``.
        language: For what is said about a mistake.
        future: Whether it must lie in the future; otherwise it may not.

    Raises:
        Mistake: It is no date, or on the wrong side of today.
    """
    if text is None:
        return today()
    try:
        found = date.fromisoformat(text)
    except ValueError:
        message = say("no_date", language, value=text)
        if (match := _DUTCH_DATE.match(text)) and (meant := _date(match)):
            message += " " + say("did_you_mean", language, words=meant.isoformat())
        raise Mistake(message, language) from None
    if future and found <= today():
        raise Mistake(say("not_in_future", language, value=text), language)
    if not future and found > today():
        raise Mistake(say("in_future", language, value=text), language)
    return found


def _date(match: re.Match[str]) -> date | None:
    try:
        return date(int(match[3]), int(match[2]), int(match[1]))
    except ValueError:
        return None


def save(map_path: Path, records: Mapping[str, Record], *, by: str, what: str) -> editing.Applied:
    """Apply changed records in one batch of the history."""
    changes = [editing.Change(place_id, record) for place_id, record in records.items()]
    return editing.apply(map_path, changes, by=by, what=what)


def tell(key: str, language: Language, record: Record, **values: object) -> None:
    """Say what happened to a place, and if residents do not see it now, why."""
    click.echo(say(key, language, name=record["name"], id=record["id"], **values))
    reasons = why_hidden(record, today())
    if reasons:
        words = "; ".join(say(f"hidden_{reason}", language) for reason in reasons)
        click.echo(say("still_hidden", language, reasons=words))


def on_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """``--on``, given to the command as ``on``: a day, today by default."""
    return click.option(
        "--on", metavar="DATE", help="On which day, like 2026-11-28; today by default."
    )(command)


def write_private(path: Path, text: str) -> None:
    """Write a file that only its owner can read."""
    path.touch(mode=0o600)
    path.chmod(0o600)
    path.write_text(text, encoding="utf-8", newline="")
