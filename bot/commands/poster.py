"""`wegwijzer poster`: an A4 page with a QR code, for a wall."""

from __future__ import annotations

from pathlib import Path

import click

from bot.messages import choose_language, lang_option, say


@click.command("poster")
@click.option("--theme", metavar="THEME", help="Theme that it is about, such as poverty.")
@click.option("--intent", metavar="INTENT", help="Or one help question, such as debts.")
@click.option("--place", metavar="NAME", help="Town, 'neighbourhood, town' or postcode.")
@click.option("--languages", metavar="CODES", help="Such as nl,tr,ar; without it all of them.")
@click.option("--bot", metavar="NAME", help="The bot's username instead of WEGWIJZER_BOT.")
@click.option(
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    default=Path("poster.pdf"),
    show_default=True,
    help="Where the PDF goes.",
)
@lang_option
def poster(
    theme: str | None,
    intent: str | None,
    place: str | None,
    languages: str | None,
    bot: str | None,
    output: Path,
    lang: str | None,
) -> None:
    """Make a poster for a wall: a QR code that opens the bot, and a sentence in each language.

    Without theme and intent it is about any question. With one language the bot opens in it; with
    several, in that of the resident's phone. WEGWIJZER_OPERATOR, when set, stands below.

    \b
    Example: wegwijzer poster --theme poverty --place Schilderswijk --languages nl,tr,ar
    """
    speak = choose_language(lang)
    from bot.errors import NotPrinted, SettingMissing
    from bot.poster import asked
    from bot.settings import get_settings
    from social_map.gazetteer import Gazetteer

    settings = get_settings()
    name = bot or settings.bot
    if not name:
        raise SettingMissing(
            "WEGWIJZER_BOT", say("poster_bot_why", speak), say("poster_bot_remedy", speak)
        )
    username = asked.check_bot(name, speak)
    subject = asked.check_subject(theme, intent, speak)
    codes = asked.check_languages(languages, speak)
    where = None
    if place:
        where, others = asked.check_place(place, Gazetteer.open_map(), speak)
        if others:
            ids = ", ".join(other.id for other in others)
            click.echo(
                say("poster_also", speak, place=where.name, place_id=where.id, others=ids), err=True
            )
    # Fonts take a moment: only when all that was asked for is right.
    from bot.poster.page import draw
    from bot.poster.wording import write_poster

    made = write_poster(username, codes, subject, where, settings.operator)
    try:
        output.write_bytes(draw(made))
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise NotPrinted(say("poster_not_written", speak, path=output, why=why)) from error
    click.echo(say("poster_done", speak, path=output, link=made.link))
