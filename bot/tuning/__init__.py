"""Fine-tuning of the sentence encoder. Needs torch; the bot itself does not. See `__main__`."""
