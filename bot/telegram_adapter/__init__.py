"""Telegram: updates in, replies out. The only package that knows python-telegram-bot."""

from bot.telegram_adapter.adapter import Adapter
from bot.telegram_adapter.serving import running, serve

__all__ = ["Adapter", "running", "serve"]
