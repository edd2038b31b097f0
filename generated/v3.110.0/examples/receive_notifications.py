"""Receives the notifications of the AMPECO.CHARGE Public API.

Run it, behind what ends TLS, with an ASGI server:

    pip install uvicorn
    AMPECO_CHARGE_TOKEN=... uvicorn receive_notifications:app --host 127.0.0.1 --port 8000

The token is the access token that the subscription to the notifications was made with. The URL to
subscribe with is that of the server, with the path /notifications.
"""

from __future__ import annotations

import logging
import os

from ampeco_charge import models, notifications

logger = logging.getLogger("receive_notifications")


def handle(notification: notifications.Notification) -> None:
    """Do what a notification asks for.

    It runs in a thread, so it may block; `async def` would run in the event loop. What it raises is
    answered with 500, so that the notification comes again. One may come twice in any case.
    """
    match notification:
        case models.ChargePointChanged():
            logger.info(
                "ChargePointChanged: charge_point_id %s, action %s",
                notification.charge_point_id,
                notification.action,
            )
        case models.UserBalanceChanged():
            logger.info(
                "UserBalanceChanged: debit %s, credit %s",
                notification.debit,
                notification.credit,
            )
        case models.CircuitChanged():
            logger.info(
                "CircuitChanged: circuit_id %s, action %s",
                notification.circuit_id,
                notification.action,
            )
        case notifications.UnknownNotification():
            logger.warning("the type %s is newer than the package", notification.type)
        case _:
            logger.info("%s is not for us", type(notification).__name__)


logging.basicConfig(level=logging.INFO)
app = notifications.asgi_app(handle, token=os.environ["AMPECO_CHARGE_TOKEN"], path="/notifications")
