"""What Rasa gets to see of a message."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from rasa.core.channels.channel import UserMessage

from bot.runtime import Runtime


@pytest.mark.parametrize(
    "text", ["/debts", "/\n/debts", "/\u00a0/debts", "// \t/debts", "/", "/\n"]
)
def test_no_text_is_taken_for_an_intent(text: str) -> None:
    """Rasa reads '/debts' as an intent, also when blanks before it have to be stripped."""
    seen: list[UserMessage] = []

    def parse(message: UserMessage, *_: Any) -> dict[str, Any]:
        seen.append(message)
        return {}

    runtime = Runtime.__new__(Runtime)
    runtime._agent = SimpleNamespace(processor=SimpleNamespace(_parse_message_with_graph=parse))
    runtime.parse_now(text)
    assert seen[0].text in ("debts", "")
