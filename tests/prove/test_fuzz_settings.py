"""Anything in the environment: a setting that can be used, or one sentence that says which cannot."""

from __future__ import annotations

import os
from collections.abc import Callable

from hypothesis import strategies as st

from bot.errors import BotError
from bot.secret_files import secret
from bot.serving_settings import health_port, webhook_place
from bot.settings import get_settings
from social_map import backup, counts, freshness, locations
from social_map.errors import MapError
from social_map.messages import choose_language
from tests.prove.fuzz_attack import attack
from tests.prove.fuzz_inputs import DATA, MARKUP, pieces_of, texts

READERS: dict[str, Callable[[], object]] = {
    **dict.fromkeys(
        ("WEGWIJZER_HOME", "WEGWIJZER_KEY_FILE", "WEGWIJZER_FORGET_MINUTES", "WEGWIJZER_OPERATOR",
         "WEGWIJZER_BOT", "WEGWIJZER_ACTIONS_URL", "TELEGRAM_API_URL"), get_settings,
    ),
    "WEGWIJZER_MAP": locations.map_path,
    "WEGWIJZER_COUNTS": counts.counts_path,
    "WEGWIJZER_BACKUPS": backup.kept,
    "WEGWIJZER_CHECK_MONTHS_INFORMAL": lambda: freshness.check_months("informal"),
    "WEGWIJZER_CHECK_MONTHS_FORMAL": lambda: freshness.check_months("formal"),
    "WEGWIJZER_WEBHOOK_URL": webhook_place,
    "WEGWIJZER_HEALTH_PORT": health_port,
    "TELEGRAM_BOT_TOKEN_FILE": lambda: secret("TELEGRAM_BOT_TOKEN"),
    "LANG": lambda: choose_language(None),
}  # fmt: skip
SECRETS = {"TELEGRAM_BOT_TOKEN": lambda: secret("TELEGRAM_BOT_TOKEN"),
           "WEGWIJZER_WEBHOOK_SECRET": webhook_place}  # fmt: skip


def _usable(text: str) -> str:
    """What an environment can hold: no NUL, and half characters only as bytes that are no UTF-8."""
    return os.fsdecode(text.replace("\x00", "").encode("utf-8", "surrogatepass"))


values = st.one_of(
    texts(6), pieces_of(DATA, MARKUP),
    st.sampled_from(["30", "0", "-1", "1e3", " 30 ", "٣٠", "9" * 5000, "~", "~/x", "~nobody-here/x", "/", ".", "../..",
                     "http://[", "http://x:y", "http://x:99999", "https://", "//x", "127.0.0.1:80", ":", "[::1]:0",
                     "http://127.0.0.1:8081", "https://example.org/hook"]),
).map(_usable)  # fmt: skip


def test_settings() -> None:
    """One after the other, each alone."""

    def check(made: tuple[str, str]) -> None:
        name, value = made
        before = os.environ.get(name)
        os.environ[name] = value
        try:
            READERS[name]()
        except (BotError, MapError) as error:
            assert name in str(error)
            assert ";" in str(error)  # what is wrong; what to do
        finally:
            os.environ.pop(name)
            if before is not None:
                os.environ[name] = before

    attack(check, st.tuples(st.sampled_from(sorted(READERS)), values), few=200)


def test_secrets_are_never_shown() -> None:
    """Whatever is wrong with one, the sentence does not hold it."""
    os.environ["WEGWIJZER_WEBHOOK_URL"] = "https://example.org/hook"

    def check(made: tuple[str, str]) -> None:
        name, value = made[0], f"kanarie{made[1]}"
        os.environ[name] = value
        try:
            SECRETS[name]()
        except (BotError, MapError) as error:
            assert "kanarie" not in str(error)
        finally:
            os.environ.pop(name)

    try:
        attack(check, st.tuples(st.sampled_from(sorted(SECRETS)), values), few=60)
    finally:
        os.environ.pop("WEGWIJZER_WEBHOOK_URL")
