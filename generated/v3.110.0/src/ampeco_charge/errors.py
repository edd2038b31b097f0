"""The errors that are particular to the AMPECO.CHARGE Public API."""

from __future__ import annotations

from ._runtime.errors import MethodNotAllowedError, NotAcceptableError


class FeatureDisabledError(MethodNotAllowedError):
    """405: method not allowed."""


class ActionRejectedError(NotAcceptableError):
    """406: not acceptable."""
