"""`/healthz` and `/metrics` on a port of this machine.

Served by the event loop that answers residents: when that hangs, this does not answer either.
"""

from __future__ import annotations

import logging
from typing import Any

from prometheus_client import REGISTRY
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4, generate_latest
from tornado.httpserver import HTTPServer
from tornado.web import Application, RequestHandler

from bot.health.pulse import PULSE

log = logging.getLogger(__name__)


class _Healthz(RequestHandler):
    def get(self) -> None:
        verdict = PULSE.verdict()
        self.set_status(200 if verdict == "ok" else 503)
        self.write({"status": verdict, "uptime_seconds": round(PULSE.uptime)})


class _Metrics(RequestHandler):
    def get(self) -> None:
        self.set_header("Content-Type", CONTENT_TYPE_PLAIN_0_0_4)
        self.write(generate_latest(REGISTRY))


def quiet_application(handlers: list[Any]) -> Application:
    """Return a tornado application that logs no request: paths and addresses are not ours to keep."""
    return Application(handlers, log_function=lambda handler: None)


def serve_health(port: int, address: str = "127.0.0.1") -> HTTPServer | None:
    """Serve until the returned server is stopped; None when the port is taken.

    Residents are answered without it, so a port that is taken is no reason to stop.
    """
    application = quiet_application([("/healthz", _Healthz), ("/metrics", _Metrics)])
    server = HTTPServer(application)
    try:
        server.listen(port, address)
    except OSError as error:
        log.error(
            "health is not served on port %d (%s); set WEGWIJZER_HEALTH_PORT to a free one",
            port, type(error).__name__,
        )  # fmt: skip
        return None
    return server
