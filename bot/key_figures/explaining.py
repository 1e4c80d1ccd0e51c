"""What a key figure reads about a question, in her own language; and what she can change."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from actions.the_map import as_card, find_place, now
from bot import compose
from bot.hours_text import opening_line
from bot.key_figures.choosing import Rows, usual_rows, whom_word
from bot.key_figures.finding import Section, results_of
from bot.key_figures.forwardable import also_dutch
from bot.key_figures.inviting import area_name
from bot.key_figures.question import Question, Reading
from bot.key_figures.retelling import short_url, sms_parts
from bot.keyboards import READ_ALONG, number_sign
from bot.languages import read_by
from bot.place_text import SYMBOLS
from bot.reply import Button, Reply, Span
from bot.translate import Translator
from social_map.errors import MapError
from social_map.search import Result

# Words for how sure the bot is, from this probability on.
_SURE = ((0.8, "high"), (0.6, "good"), (0.4, "some"), (0.0, "low"))


def explanation(
    question: Question,
    sections: Sequence[Section],
    reading: Reading | None,
    say: Translator,
    *,
    told: str = "",
    ask: str = "",
    rows: Rows | None = None,
) -> Reply:
    """Return the explanation of a question.

    Args:
        question: As it is now.
        sections: The places in the message for the resident.
        reading: What was read in the message; None when that is forgotten.
        say: Translator of her language.
        told: The message for the resident, to say how long it is.
        ask: Key of what she is asked to choose now.
        rows: Buttons instead of the usual ones.
    """
    head = f"{say.say('key-for-you')}\n"
    lines = [_danger(reading, say), *_read(question, reading, say), _place(question, reading, say)]
    lines += [_chosen(question, say), say.say("key-long") if reading and reading.long else ""]
    lines.append(say.say("key-personal") if reading and reading.personal else "")
    if READ_ALONG.intersection(question.problems):
        lines.append(say.say("key-read-along"))
    spans = [Span(head, bold=True), Span("\n".join(filter(None, lines)))]
    found = results_of(sections)
    if found:
        codes = [question.language, *(["nl"] if also_dutch(question, reading) else [])]
        language = say.join([say.language_name(code) for code in codes])
        spans.append(Span("\n\n" + say.say("key-names", language=language)))
        spans += [span for n, r in enumerate(found) for span in _place_line(n, r, say)]
    spans.append(
        Span("\n\n" + (say.say(ask) if ask else _next(question, found, told, reading, say)))
    )
    buttons = rows if rows is not None else usual_rows(question, found, reading, say)
    return Reply("question", say.language, tuple(spans), buttons)


def _danger(reading: Reading | None, say: Translator) -> str:
    return say.say("key-danger-flag") if reading and reading.danger else ""


def _read(question: Question, reading: Reading | None, say: Translator) -> list[str]:
    """Which language it was and what it is about, each with how sure; or that she chose it."""
    lines = [f"{SYMBOLS['language']} {_language(question, reading, say)}"]
    for problem in question.problems:
        values = {"subject": say.say(f"label-{problem}")}
        key = "key-subject-only" if reading is None else "key-subject-chosen"
        if reading is not None and problem in reading.question.problems:
            key, values["sure"] = "key-subject", _sure(reading.probability(problem), say)
        lines.append("❓ " + say.say(key, **values))
    others = reading.others(question.problems) if reading else []
    if others:
        subjects = say.join([_guess(name, p, say) for name, p in others])
        lines.append("❔ " + say.say("key-maybe", subjects=subjects))
    return lines


def _language(question: Question, reading: Reading | None, say: Translator) -> str:
    written = say.language_name(question.language)
    if reading is None:
        return say.say("key-language-only", language=written)
    if question.language != reading.question.language:
        return say.say("key-language-chosen", language=written)
    if reading.wrote == "und":
        return say.say("key-language-unknown", language=written)
    key = "key-language" if read_by(reading.wrote) else "key-language-missing"
    name = say.language_name(reading.wrote)
    return say.say(key, language=name, sure=_sure(reading.sure, say))


def _sure(probability: float, say: Translator) -> str:
    word = next(word for least, word in _SURE if probability >= least)
    return say.say(f"key-sure-{word}", percent=_percent(probability))


def _guess(intent: str, probability: float, say: Translator) -> str:
    return say.say("key-guess", subject=say.say(f"label-{intent}"), percent=_percent(probability))


def _percent(probability: float) -> str:
    # Never 100: no machine is certain of what somebody means.
    return str(min(99, round(100 * probability)))


def _place(question: Question, reading: Reading | None, say: Translator) -> str:
    place = find_place(question.place)
    if place is None:
        return f"{SYMBOLS['where']} {say.say('key-place-none')}"
    how = "only" if reading is None else "chosen"
    if reading is not None and reading.question.place == question.place:
        how = "read" if reading.named else "area"
    name = say.isolate(area_name(place))
    return f"{SYMBOLS['where']} {say.say(f'key-place-{how}', place=name)}"


def _chosen(question: Question, say: Translator) -> str:
    if not question.filters:
        return ""
    return say.say(
        "key-choices", choices=say.join([whom_word(name, say) for name in question.filters])
    )


def _place_line(number: int, result: Result, say: Translator) -> list[Span]:
    place, card = result.place, as_card(result)
    facts = [say.say(f"kind-{place.kind}")]
    if result.open.state != "unknown":
        facts.append(opening_line(card["open"], say, now()))
    if place.phones:
        facts.append(f"{SYMBOLS['phone']} {say.isolate(place.phones[0].number)}")
    elif place.url:
        facts.append(f"{SYMBOLS['web']} {say.isolate(short_url(place.url))}")
    return [
        Span(f"\n{number_sign(number)} {SYMBOLS[place.kind]} "),
        Span(say.isolate(place.name), bold=True),
        Span(" · " + " · ".join(facts)),
    ]


def _next(
    question: Question, found: list[Result], told: str, reading: Reading | None, say: Translator
) -> str:
    """What she can do now."""
    if not question.problems:
        states = {"nothing": "key-no-question", "blind": "key-no-model"}
        return say.say(states.get(reading.state if reading else "", "key-ask-theme"))
    if not found:
        return say.say("key-nothing")
    values = {"count": str(sms_parts(told)), "letters": str(len(told))}
    form = "" if question.form == "full" else say.say(f"key-form-{question.form}", **values) + " "
    return form + say.say("key-right")


def asking(key: str, rows: Rows, say: Translator) -> Reply:
    """Return a question to her about a message that nothing could be read in."""
    return Reply("question", say.language, (Span(say.say(key)),), rows)


def danger(reading: Reading, say: Translator) -> Reply:
    """Return the explanation of a message about danger: what to do, then what else was read."""
    card = compose.danger(str(reading.danger), say.language)
    head = f"{say.say('key-danger')}\n{say.say('key-danger-you')}\n\n"
    question = reading.question
    lines = _read(question, reading, say)
    with suppress(MapError):  # the card needs no map
        lines.append(_place(question, reading, say))
    lines.append(say.say("key-danger-then"))
    places = Button(say.say("key-button-places"), question.data("d"))
    for_you = Span(f"\n\n{say.say('key-for-you')}\n", bold=True)
    spans = (Span(head, bold=True), *card.spans, for_you, Span("\n".join(lines)))
    return Reply("danger", say.language, spans, ((places,),))
