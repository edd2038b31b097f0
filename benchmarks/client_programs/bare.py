"""A bare interpreter."""

from said import say

say()
