"""A Bot API server of our own on this machine: tests, demos and benches talk to it over HTTP.

It keeps to what the real server does with the methods that Wegwijzer uses, its limits, results
and error texts, and refuses what the real one refuses or silently cuts off.

    async with Emulator() as telegram:
        …                                          # a bot that asks telegram.url
        await telegram.say("ik heb schulden", language="nl")
        (answer,) = await telegram.answers()
        telegram.screen()                          # what the phone shows now
        telegram.fail["sendMessage"] = [TIMEOUT]   # the next call gets no answer
        telegram.clock.advance(hours=49)
"""

from bot.emulator.chats import Change, Message, Sent
from bot.emulator.contents import CONTENTS, Origin
from bot.emulator.server import Emulator
from bot.emulator.trouble import RESET, TIMEOUT, Trouble

__all__ = [
    "CONTENTS", "RESET", "TIMEOUT", "Change", "Emulator", "Message", "Origin", "Sent", "Trouble",
]  # fmt: skip
