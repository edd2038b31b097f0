"""Pairs of small documents with what a comparison must find between them, and nothing else.

What is expected was decided from the specifications (OpenAPI 3.0.3 and 3.1.1, JSON Schema 2020-12,
RFC 9110, RFC 6570) and from one law: a receiver may only accept more, a sender only promise more.
Each pair is also compared with respelled twins of itself, so it stands for dozens of comparisons.
"""
