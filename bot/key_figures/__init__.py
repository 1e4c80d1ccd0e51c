"""What the bot does for key figures (sleutelpersonen): plain code that knows nothing of Telegram.

`desk` is what an adapter calls; `register` is who they are.
"""
