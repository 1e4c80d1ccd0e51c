"""What is counted of the running bot. Labels come from the code, never from a message."""

from __future__ import annotations

from prometheus_client import Counter, Gauge, Histogram, disable_created_metrics

from bot.health.pulse import PULSE

disable_created_metrics()  # type: ignore[no-untyped-call]  # a second series beside each, that says when it began
ANSWERS = Counter(
    "wegwijzer_answers", "Messages sent to residents, by kind and language.", ["kind", "language"]
)
ERRORS = Counter("wegwijzer_errors", "What went wrong, by the type of the error.", ["type"])
SECONDS = Histogram(
    "wegwijzer_answer_seconds",
    "From the moment that an update came in until it was answered.",
    buckets=(0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1, 2, 5, 10, 30),
)
IN_HAND = Gauge("wegwijzer_updates_in_hand", "Updates that are not answered yet.")
_MODEL = Gauge("wegwijzer_model_loaded", "1: the model answers; 0: only danger is answered.")
_MODEL.set_function(lambda: PULSE.loaded())
_UPTIME = Gauge("wegwijzer_uptime_seconds", "Since the start.")
_UPTIME.set_function(lambda: PULSE.uptime)
_SILENCE = Gauge("wegwijzer_telegram_silence_seconds", "Since Telegram was last in touch.")
_SILENCE.set_function(lambda: PULSE.silence)


def answered(kind: str, language: str) -> None:
    """Count a message to a resident."""
    ANSWERS.labels(kind, language).inc()


def failed(error: BaseException | None) -> None:
    """Count an error: its type only, its text may hold anything."""
    ERRORS.labels(type(error).__name__).inc()
