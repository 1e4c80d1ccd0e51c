"""What the ``map`` commands share: options, points and moments, readable errors."""

from collections.abc import Callable
from datetime import datetime
from functools import wraps
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import click

from social_map.errors import MapError, StoreError, UnknownIntent
from social_map.hours import to_amsterdam
from social_map.messages import Language, say

P = ParamSpec("P")
R = TypeVar("R")

#: What else forgets a place, by its id, once it is withdrawn: who uses the map adds it here.
AFTER_WITHDRAWAL: list[Callable[[str], None]] = []


class Coordinates(click.ParamType[tuple[float, float]]):
    """A point as ``LAT,LON``."""

    name = "LAT,LON"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[float, float]:
        """Return latitude and longitude, or fail with an example."""
        if isinstance(value, tuple):
            return value
        try:
            lat, lon = (float(part) for part in str(value).split(","))
        except ValueError:
            self.fail(f"'{value}' is no point; write it like 52.07,4.30", param, ctx)
        if not (-90 <= lat <= 90 and -180 <= lon <= 180):
            self.fail(f"'{value}' is not on earth; write latitude,longitude", param, ctx)
        return lat, lon


class Moment(click.ParamType[datetime]):
    """A moment in ISO 8601."""

    name = "ISO-TIME"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime:
        """Return the moment on Dutch clocks, or fail with an example."""
        if isinstance(value, datetime):
            return value
        try:
            # Python 3.10 does not know the Z of "2026-11-20T18:00Z".
            return to_amsterdam(datetime.fromisoformat(str(value).replace("Z", "+00:00")))
        except (ValueError, OverflowError):
            self.fail(f"'{value}' is no moment; write it like 2026-11-20T18:00", param, ctx)


def reports_errors(command: Callable[P, R]) -> Callable[P, R]:
    """Turn our own errors into one readable line, and files that cannot be read or written.

    Anything else is a bug and shows itself.
    """

    @wraps(command)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return command(*args, **kwargs)
        except MapError as error:
            raise click.ClickException(str(error)) from error
        except BrokenPipeError:  # who reads what is printed has seen enough
            raise
        except OSError as error:
            file, why = error.filename or "a file", error.strerror or error
            wrong = StoreError(str(file), f"cannot be used ({why})", "choose another place")
            raise click.ClickException(str(wrong)) from error

    return wrapped


def lang_option(command: Callable[P, R]) -> Callable[P, R]:
    """``--lang``, given to the command as ``lang``; see `messages.choose_language`."""
    return click.option(
        "--lang", type=click.Choice(["nl", "en"]), help="Language of what this command says."
    )(command)


def map_option(command: Callable[P, R]) -> Callable[P, R]:
    """``--map``, given to the command as ``map_file``."""
    return click.option(
        "--map",
        "map_file",
        type=click.Path(path_type=Path, dir_okay=False),
        help="Database to use instead of WEGWIJZER_MAP.",
    )(command)


def by_option(command: Callable[P, R]) -> Callable[P, R]:
    """``--by``, given to the command as ``by``: the role that makes a change."""
    return click.option(
        "--by",
        metavar="ROLE",
        default="maintainer",
        show_default=True,
        help="Role of who makes this change, for the history; no name.",
    )(command)


def unknown_intent(error: UnknownIntent, language: Language) -> str:
    """Return what to say about an intent that does not exist."""
    text = say("unknown_intent", language, intent=error.intent)
    if error.suggestions:
        words = f" {say('or', language)} ".join(error.suggestions)
        text += " " + say("did_you_mean", language, words=words)
    return text
