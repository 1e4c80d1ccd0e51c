"""The only caller of the dispatcher: every action says something through `say`."""

from __future__ import annotations

from typing import Any

from rasa_sdk.executor import CollectingDispatcher


def say(dispatcher: CollectingDispatcher, key: str, **values: Any) -> None:
    """Send one message to the resident: a key of `bot/compose.py` with JSON values, no wording."""
    dispatcher.utter_message(json_message={"key": key, **values})
