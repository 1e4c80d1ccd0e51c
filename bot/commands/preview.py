"""`wegwijzer preview`: everything that the bot says on one page, for a native reviewer."""

from __future__ import annotations

from pathlib import Path

import click

from bot.messages import choose_language, lang_option, say


@click.command("preview")
@click.option(
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    default=Path("preview.html"),
    show_default=True,
    help="Where the page goes.",
)
@click.option(
    "--language",
    "languages",
    metavar="CODE",
    multiple=True,
    help="Only this language, such as tr; may be given several times.",
)
@lang_option
def preview(output: Path, languages: tuple[str, ...], lang: str | None) -> None:
    """Put everything that the bot says in every language on one page, to be read and remarked on.

    The page is one file that needs no network: mail it to somebody whose mother tongue it is. What
    they write beside a message they can download as a file and send back.

    \b
    Example: wegwijzer preview --language tr --output turkish.html
    """
    speak = choose_language(lang)
    from bot.errors import NotPrinted
    from bot.language_data import similar_language
    from bot.languages import get_languages
    from bot.preview.page import make_page

    known = list(get_languages())
    for code in languages:
        if code not in known:
            sentence = say("preview_language", speak, value=code, known=", ".join(known))
            if near := similar_language(code, known):
                words = f" {say('add_or', speak)} ".join(f"'{one}'" for one in near)
                sentence = f"{sentence} {say('add_did_you_mean', speak, words=words)}"
            raise NotPrinted(sentence)
    codes = list(dict.fromkeys(languages)) or known
    page = make_page(codes, speak).encode()
    try:
        output.write_bytes(page)
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise NotPrinted(say("preview_not_written", speak, path=output, why=why)) from error
    size = f"{len(page) / 1_000_000:.1f}"
    click.echo(say("preview_done", speak, path=output, number=len(codes), size=size))
