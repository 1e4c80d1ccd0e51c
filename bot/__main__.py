"""The command line `wegwijzer`: finds the sub-command and loads only what it needs."""

from __future__ import annotations

import importlib
import os
import sys

import click

# Sub-command → (module, attribute, help). Modules are imported when their command runs:
# Rasa alone takes seconds.
_COMMANDS = {
    "chat": ("bot.commands.chat", "chat", "Talk to the bot in this terminal."),
    "parse": ("bot.commands.parse", "parse", "Understand messages: JSON lines in, JSON lines out."),
    "train": ("bot.commands.train", "train", "Train the model on nlu_data/."),
    "model": ("bot.commands.model", "model", "List, compare and switch trained models."),
    "evaluate": ("bot.commands.evaluate", "evaluate", "Measure understanding on test sentences."),
    "add-example": ("bot.commands.add_example", "add_example", "Add an example that you heard."),
    "languages": ("bot.commands.languages", "languages", "How far every language is."),
    "add-language": ("bot.commands.add_language", "add_language", "Begin a language."),
    "lint-language": ("bot.commands.lint_language", "lint_language", "Measure the language data."),
    "lint-translations": (
        "bot.commands.lint_translations",
        "lint_translations",
        "Check what the bot says.",
    ),
    "keyfigure": (
        "bot.commands.keyfigure",
        "keyfigure",
        "Invite, list and withdraw key figures.",
    ),
    "misses": ("bot.commands.misses", "misses", "Show what the bot did not understand."),
    "telegram": ("bot.commands.telegram", "telegram", "Serve the conversation in Telegram."),
    "health": ("bot.commands.health", "health", "Ask the running bot how it is."),
    "poster": ("bot.commands.poster", "poster", "Make a poster with a QR code, for a wall."),
    "preview": ("bot.commands.preview", "preview", "Show all that the bot says, for reviewers."),
    "converse": ("bot.commands.converse", "converse", "Hold written conversations and show them."),
    "actions": ("bot.commands.actions", "actions", "Run the custom actions as a separate server."),
    "bench": ("bot.commands.bench", "bench", "Measure how fast it is on this machine."),
    "map": (
        "bot.commands.map_of_help",
        "map_group",
        "Search, build and look into the social map.",
    ),
}


#: Those that answer and train nothing: they need no TensorFlow.
_SERVING = ("chat", "converse", "evaluate", "parse", "telegram", "bench reply", "bench throughput")


class _LazyGroup(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module, attribute, _ = _COMMANDS[cmd_name]
        command: click.Command = getattr(importlib.import_module(module), attribute)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, entry[2]) for name, entry in _COMMANDS.items()])


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="wegwijzer")
def cli() -> None:
    """Wegwijzer: a signpost to help in Dutch neighbourhoods, in many languages.

    Start with: wegwijzer chat
    """


def _one_thread_per_message() -> None:
    """Set one thread for the encoders, before numpy is loaded.

    Messages are short: a second thread waits more than it works, and several residents write
    at once. Training shares its texts among the cores itself.
    """
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ.setdefault(name, "1")


def main() -> None:
    """Run the command line; errors that we know become one sentence."""
    _one_thread_per_message()
    if " ".join(sys.argv[1:3]).startswith(_SERVING):
        from bot.without_tensorflow import leave_out_tensorflow

        leave_out_tensorflow()
    from bot.errors import BotError
    from social_map.errors import MapError

    # Messages are UTF-8 whatever the terminal's locale says.
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    for value in sys.argv[1:]:
        shown = value.encode("utf-8", "backslashreplace").decode()
        if shown != value:
            click.echo(f"wegwijzer: '{shown}' is not UTF-8; write it in UTF-8", err=True)
            sys.exit(2)
    try:
        cli(standalone_mode=True)
    except (BotError, MapError) as error:
        click.echo(f"wegwijzer: {error}", err=True)
        sys.exit(2)


if __name__ == "__main__":
    main()
