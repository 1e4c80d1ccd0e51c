"""Conversations as data: YAML that a maintainer writes, held with the whole bot over HTTP.

`tests/conversations/README.md` describes the format.
"""

from bot.conversations.format import Conversation, Turn, read_file, read_folder
from bot.conversations.running import Held, hold
from bot.conversations.serving import Serving, Stage

__all__ = [
    "Conversation", "Held", "Serving", "Stage", "Turn", "hold", "read_file", "read_folder",
]  # fmt: skip
