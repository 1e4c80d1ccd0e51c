"""`wegwijzer keyfigure`: invite key figures, list them, withdraw them."""

from __future__ import annotations

import click

from bot.messages import Language, choose_language, lang_option, say
from social_map.commands.common import reports_errors


@click.group("keyfigure")
def keyfigure() -> None:
    """Invite, list and withdraw key figures: people whom their neighbours trust.

    A key figure forwards messages of residents to the bot and gets an explanation, and an answer
    that she can pass on. Nobody's name, number or account is stored.
    """


@keyfigure.command("invite")
@click.option("--network", metavar="ID", help="Her own network in the map: id or short id.")
@click.option("--area", metavar="PLACE", help="Where she knows the people: Schilderswijk, 2526.")
@click.option("--languages", default="", metavar="CODES", help="Hers, her best first: nl,tr.")
@click.option(
    "--days-valid", "days", type=click.IntRange(1, 3650), default=365, show_default=True,
    help="How many days she stays registered, from today.",
)  # fmt: skip
@lang_option
@reports_errors
def invite(
    network: str | None, area: str | None, languages: str, days: int, lang: str | None
) -> None:
    """Make an invitation and print its code, once.

    The code works for one person, for seven days. Without an area it is that of the network.

    \b
    Example: wegwijzer keyfigure invite --area Schilderswijk --languages nl,tr
    """
    speak = choose_language(lang)
    from bot.key_figures.inviting import describe, read_area, read_languages
    from bot.key_figures.register import Register
    from social_map.building import ensure_map
    from social_map.commands.places import find
    from social_map.freshness import where_of
    from social_map.gazetteer import Gazetteer

    codes = read_languages(languages, speak)
    path = ensure_map(None)
    gazetteer = Gazetteer.open_map(path)
    place = read_area(gazetteer, area, speak) if area else None
    if network:
        record = find(path, network, speak)
        network = record["id"]
        if place is None and (where := where_of(record)):
            place = next(iter(gazetteer.find(where)), None)
    code, entry = Register().invite(
        network=network, area=place.id if place else None, languages=codes, days=days
    )
    click.echo(
        say("keyfigure_invited", speak, number=entry.number, code=code, join_by=entry.join_by)
    )
    facts = {
        "area": describe(gazetteer, entry.area) or say("keyfigure_no_area", speak),
        "languages": ", ".join(codes) or say("keyfigure_no_languages", speak),
        "network": network or say("keyfigure_no_network", speak),
        "expires": entry.expires,
    }
    click.echo("\n" + say("keyfigure_facts", speak, **facts))


@keyfigure.command("list")
@lang_option
@reports_errors
def list_(lang: str | None) -> None:
    """List invitations that wait and key figures that are registered."""
    speak = choose_language(lang)
    from bot.key_figures.register import Register

    entries = Register().entries()
    if not entries:
        click.echo(say("keyfigure_none", speak))
        return
    from bot.key_figures.inviting import describe
    from social_map.commands.counted import print_table
    from social_map.gazetteer import Gazetteer

    gazetteer = Gazetteer.open_map()
    columns = ("number", "state", "area", "languages", "network", "expires")
    rows = [
        (
            str(entry.number),
            say("keyfigure_waits", speak, join_by=entry.join_by)
            if entry.join_by
            else say("keyfigure_joined", speak),
            describe(gazetteer, entry.area),
            ", ".join(entry.languages),
            entry.network or "",
            entry.expires.isoformat(),
        )
        for entry in entries
    ]
    print_table(
        say("keyfigure_title", speak),
        [say(f"keyfigure_column_{name}", speak) for name in columns],
        rows,
        numbers=(0,),
        note=say("keyfigure_note", speak),
    )


@keyfigure.command("withdraw")
@click.argument("number", type=click.IntRange(1))
@lang_option
@reports_errors
def withdraw(number: int, lang: str | None) -> None:
    """Withdraw an invitation or a key figure, by the number that `list` shows; at once."""
    speak = choose_language(lang)
    from bot.key_figures.register import Register

    register = Register()
    known = {entry.number: entry for entry in register.entries()}
    if number not in known or not register.withdraw(number):
        from social_map.commands.places import Mistake

        raise Mistake(_no_number(number, list(known), speak), speak)
    key = "keyfigure_withdrawn_code" if known[number].join_by else "keyfigure_withdrawn"
    click.echo(say(key, speak, number=number))


def _no_number(number: int, known: list[int], speak: Language) -> str:
    numbers = ", ".join(map(str, known)) or say("keyfigure_no_numbers", speak)
    return say("keyfigure_no_number", speak, number=number, known=numbers)
