"""A Bot API server of our own on this machine: tests, demos and benches talk to it over HTTP.

It keeps to what the real server does with the methods that Wegwijzer uses, and refuses what the
real one refuses: text over 4,096 characters, bad HTML, callback data over 64 bytes, `tel:` links.
"""

from bot.emulator.server import Emulator

__all__ = ["Emulator"]
