"""What can be wrong with a received notification: its signature, its age, its body."""

from .errors import ApiError


class NotificationError(ApiError):
    """The base of the errors about a received notification.

    No message holds an access token, an expected signature or a part of the body.
    """


class InvalidSignatureError(NotificationError):
    """The signature is missing or fits none of the access tokens: nothing in it can be trusted."""


class StaleNotificationError(NotificationError):
    """The notification was sent too long ago or in the future, or does not say readably when."""


class NotificationDecodeError(NotificationError):
    """The body is not a JSON object, or nothing of its description can be read from it."""
