"""The action server: rasa_sdk's own, on the address given, without access log."""

from __future__ import annotations

from rasa_sdk.endpoint import create_app


def serve(host: str, port: int) -> None:
    """Serve all actions of this package until stopped."""
    app = create_app("actions", cors_origins=None)
    app.run(host=host, port=port, access_log=False, debug=False, workers=1)
