"""Measuring how well the bot understands: `wegwijzer evaluate`."""
