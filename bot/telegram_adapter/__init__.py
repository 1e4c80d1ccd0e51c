"""Telegram: updates in, replies out. The only package that knows python-telegram-bot."""

from bot.telegram_adapter.adapter import Adapter
from bot.telegram_adapter.serving import running, serve
from bot.telegram_adapter.webhook import Place

__all__ = ["Adapter", "Place", "running", "serve"]
