"""What is said beside or instead of help: signs without words, insults, questions about the bot."""

from __future__ import annotations

from bot import abuse, compose, shared_too_much, trust
from bot.reply import Reply
from bot.understanding import Understood

# Only here may a question about the bot itself, an insult or an advertisement be seen: whoever
# asks for help or is in danger gets that.
_OPEN = frozenset({"ask_privacy", "ask_capabilities", "out_of_scope", "greet", "deny"})
_ABOUT_BOT = frozenset({"ask_privacy", "ask_capabilities", "out_of_scope"})
# From this probability it may be one although a question for help is likelier: 'you won't show this to
# the municipality, will you? I fear for my benefit'. Not where there is violence at home: help first.
_NEARLY = 0.35
_SHORT = 12  # words; a longer message that is not understood is no question about the bot
_THANKFUL = frozenset("🙏👍❤💙💚💛🧡💜🤍👌😊🥰😘🤗🌹💐👏✅☺🙂😀😄")
_WARNINGS = ("bsn", "account")  # kinds of personal data that nobody needs to send


def without_words(text: str) -> bool:
    """Whether a message holds signs only: emoji, punctuation."""
    return bool(text.strip()) and not any(sign.isalnum() for sign in text)


def signs(text: str, language: str) -> Reply:
    """Return the answer to a message of signs: thanks for thanks, else the subjects."""
    key = "thanks" if _THANKFUL.intersection(text) else "got-emoji"
    return compose.plain(key, language, "talk" if key == "thanks" else "question")


def instead(text: str, understood: Understood, language: str) -> Reply | None:
    """Return what is said instead of looking for help, or None when help is to be looked for."""
    if understood.problems or not (understood.unsure or understood.intent in _OPEN):
        return None
    if abuse.is_abuse(text):
        return compose.plain("abuse", language)
    if abuse.is_spam(text):
        return compose.plain("spam", language)
    if understood.unsure and not understood.places and shared_too_much.only_data(text):
        return compose.plain("only-number", language, "question")
    return None


def about_bot(text: str, understood: Understood, *, before: bool) -> str | None:
    """Return the question about the bot itself that a message asks, if any.

    Args:
        text: the message.
        understood: what the model makes of it.
        before: the turn before was about the bot: 'and the police?' goes on.
    """
    if before and (question := trust.follow_up(text)):
        return question
    unsure = understood.unsure and len(text.split()) <= _SHORT
    if understood.problems:
        nearly = dict(understood.intents).get("ask_privacy", 0.0) >= _NEARLY
        about = nearly and "domestic_violence" not in understood.problems
    else:
        about = unsure or understood.intent in _ABOUT_BOT
    if understood.places or not about:
        return None
    return trust.which(text)


def beside(text: str, language: str) -> list[Reply]:
    """Return a friendly warning when a message holds what nobody needs to send."""
    kinds = shared_too_much.kinds(text)
    return [
        compose.plain(f"personal-{kind}", language, "talk", ())
        for kind in _WARNINGS
        if kind in kinds
    ]
